import { TEXT } from "./fragments.js";
import { type Row, request, response, shared } from "./places.js";

/** How large, how long, how many. */
export const BOUND_CHANGES: readonly Row[] = [
  {
    title: "maxLength is lowered in a request",
    place: request,
    old: { ...TEXT, maxLength: 9 },
    new: { ...TEXT, maxLength: 8 },
    want: ["breaking", "/maxLength"],
  },
  {
    title: "maxLength is raised in a request",
    place: request,
    old: { ...TEXT, maxLength: 8 },
    new: { ...TEXT, maxLength: 9 },
    want: ["safe", "/maxLength"],
  },
  {
    title: "maximum is raised in a response",
    place: response,
    old: { type: "number", maximum: 8 },
    new: { type: "number", maximum: 9 },
    want: ["breaking", "/maximum"],
  },
  {
    title: "minimum is raised in a response",
    place: response,
    old: { type: "number", minimum: 1 },
    new: { type: "number", minimum: 2 },
    want: ["safe", "/minimum"],
  },
  {
    title: "minimum becomes exclusive in a request",
    place: request,
    old: { type: "number", minimum: 1 },
    new: { type: "number", exclusiveMinimum: 1 },
    want: ["breaking", "/exclusiveMinimum"],
  },
  {
    title: "an integer above 0 is one of at least 1",
    place: shared,
    old: { type: "integer", exclusiveMinimum: 0 },
    new: { type: "integer", minimum: 1 },
    want: ["none"],
  },
  {
    title: "minItems is raised in a shared schema: only its requests break",
    place: shared,
    old: { type: "array", minItems: 1 },
    new: { type: "array", minItems: 2 },
    want: ["breaking", "/minItems"],
  },
  {
    title: "items must be unique in a request",
    place: request,
    old: { type: "array" },
    new: { type: "array", uniqueItems: true },
    want: ["breaking", "/uniqueItems"],
  },
  {
    title: "items of a response are widened",
    place: response,
    old: { type: "array", items: { type: "integer" } },
    new: { type: "array", items: { type: "number" } },
    want: ["breaking", "/items/type"],
  },
  {
    title: "multipleOf is coarsened in a request",
    place: request,
    old: { type: "integer", multipleOf: 2 },
    new: { type: "integer", multipleOf: 4 },
    want: ["breaking", "/multipleOf"],
  },
];
