import { json, query, TEXT } from "./fragments.js";
import { parameters, type Row } from "./places.js";

const list = (more: object = {}) => query({ schema: { type: "array", items: TEXT }, ...more });

/** What callers write beside the body. */
export const PARAMETER_CHANGES: readonly Row[] = [
  {
    title: "a query parameter's type changes",
    place: parameters,
    old: { 0: query() },
    new: { 0: query({ schema: { type: "integer" } }) },
    want: ["breaking", "/0/schema/type"],
  },
  {
    title: "an optional parameter is added",
    place: parameters,
    old: {},
    new: { 0: query() },
    want: ["safe", "/0"],
  },
  {
    title: "a required parameter is added",
    place: parameters,
    old: {},
    new: { 0: query({ required: true }) },
    want: ["breaking", "/0"],
  },
  {
    title: "a parameter is removed: ignored at best",
    place: parameters,
    old: { 0: query() },
    new: {},
    want: ["risky", "/0"],
  },
  {
    title: "a parameter becomes required",
    place: parameters,
    old: { 0: query() },
    new: { 0: query({ required: true }) },
    want: ["breaking", "/0"],
  },
  {
    title: "a parameter becomes optional",
    place: parameters,
    old: { 0: query({ required: true }) },
    new: { 0: query() },
    want: ["safe", "/0"],
  },
  {
    title: "a parameter moves from the query to a header",
    place: parameters,
    old: { 0: query() },
    new: { 0: query({ in: "header" }) },
    want: ["breaking", "/0"],
  },
  {
    title: "another style",
    place: parameters,
    old: { 0: list() },
    new: { 0: list({ style: "pipeDelimited", explode: true }) },
    want: ["breaking", "/0/style"],
  },
  {
    title: "a list is no longer exploded",
    place: parameters,
    old: { 0: list() },
    new: { 0: list({ explode: false }) },
    want: ["breaking", "/0/explode"],
  },
  {
    title: "style and explode are written out as they were",
    place: parameters,
    old: { 0: list() },
    new: { 0: list({ style: "form", explode: true, required: false }) },
    want: ["none"],
  },
  {
    title: "explode of a single text changes nothing",
    place: parameters,
    old: { 0: query() },
    new: { 0: query({ explode: false }) },
    want: ["none"],
  },
  {
    title: "a parameter is described by content now",
    place: parameters,
    old: { 0: query() },
    new: { 0: { name: "q", in: "query", ...json(TEXT) } },
    want: ["breaking", "/0"],
  },
  {
    title: "a header parameter is written in capitals",
    place: parameters,
    old: { 0: query({ in: "header", name: "x-a" }) },
    new: { 0: query({ in: "header", name: "X-A" }) },
    want: ["none"],
  },
  {
    title: "parameters change places",
    place: parameters,
    old: { 0: query(), 1: query({ name: "r" }) },
    new: { 0: query({ name: "r" }), 1: query() },
    want: ["none"],
  },
  {
    title: "a parameter becomes deprecated",
    place: parameters,
    old: { 0: query() },
    new: { 0: query({ deprecated: true }) },
    want: ["safe", "/0"],
  },
];
