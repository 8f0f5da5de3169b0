import { DONE, json, TEXT } from "./fragments.js";
import { headers, operation, type Row, responses } from "./places.js";

const answer = (...types: string[]) => ({
  "200": { ...DONE, content: Object.fromEntries(types.map((it) => [it, {}])) },
});
const body = (...types: string[]) => ({
  requestBody: { content: Object.fromEntries(types.map((it) => [it, {}])) },
});

/** What is sent, and what comes back. */
export const MESSAGE_CHANGES: readonly Row[] = [
  {
    title: "a required body is added",
    place: operation,
    old: {},
    new: { requestBody: { required: true, ...json(TEXT) } },
    want: ["breaking", "/requestBody"],
  },
  {
    title: "an optional body is added",
    place: operation,
    old: {},
    new: { requestBody: json(TEXT) },
    want: ["safe", "/requestBody"],
  },
  {
    title: "the body becomes required",
    place: operation,
    old: { requestBody: json(TEXT) },
    new: { requestBody: { required: true, ...json(TEXT) } },
    want: ["breaking", "/requestBody/required"],
  },
  {
    title: "the body is removed",
    place: operation,
    old: { requestBody: json(TEXT) },
    new: {},
    want: ["breaking", "/requestBody"],
  },
  {
    title: "a media type of a request is removed",
    place: operation,
    old: body("text/csv", "application/json"),
    new: body("application/json"),
    want: ["breaking", "/requestBody/content/text~1csv"],
  },
  {
    title: "a media type is added to a request",
    place: operation,
    old: body("application/json"),
    new: body("text/csv", "application/json"),
    want: ["safe", "/requestBody/content/text~1csv"],
  },
  {
    title: "a media type is written in capitals",
    place: operation,
    old: body("text/csv; charset=utf-8"),
    new: body("Text/CSV;charset=UTF-8"),
    want: ["none"],
  },
  {
    title: "a media type of a response is removed",
    place: responses,
    old: answer("text/csv", "application/json"),
    new: answer("application/json"),
    want: ["breaking", "/200/content/text~1csv"],
  },
  {
    title: "a media type is added to a response: who wants it asks for it",
    place: responses,
    old: answer("application/json"),
    new: answer("text/csv", "application/json"),
    want: ["safe", "/200/content/text~1csv"],
  },
  {
    title: "a response loses its body",
    place: responses,
    old: answer("application/json"),
    new: { "200": DONE },
    want: ["breaking", "/200/content/application~1json"],
  },
  {
    title: "a success becomes another one",
    place: responses,
    old: { "200": DONE },
    new: { "201": DONE },
    want: ["breaking", "/200"],
  },
  {
    title: "a second success is possible",
    place: responses,
    old: { "200": DONE },
    new: { "200": DONE, "202": DONE },
    want: ["risky", "/202"],
  },
  {
    title: "an error is added: one more of its class",
    place: responses,
    old: { "200": DONE },
    new: { "200": DONE, "409": DONE },
    want: ["safe", "/409"],
  },
  {
    title: "an error is removed",
    place: responses,
    old: { "200": DONE, "409": DONE },
    new: { "200": DONE },
    want: ["safe", "/409"],
  },
  {
    title: "a status is taken out of its range",
    place: responses,
    old: { "200": DONE, "4XX": { ...DONE, ...json(TEXT) } },
    new: { "200": DONE, "4XX": { ...DONE, ...json(TEXT) }, "404": { ...DONE, ...json({ type: "integer" }) } },
    want: ["breaking", "/404/content/application~1json/schema/type"],
  },
  {
    title: "a header that is always there is removed",
    place: headers,
    old: { ETag: { required: true, schema: TEXT } },
    new: {},
    want: ["breaking", "/ETag"],
  },
  {
    title: "a header that may be there is removed",
    place: headers,
    old: { ETag: { schema: TEXT } },
    new: {},
    want: ["risky", "/ETag"],
  },
  {
    title: "a header is added",
    place: headers,
    old: {},
    new: { ETag: { schema: TEXT } },
    want: ["safe", "/ETag"],
  },
  {
    title: "a header is no longer always there",
    place: headers,
    old: { ETag: { required: true, schema: TEXT } },
    new: { etag: { schema: TEXT } },
    want: ["breaking", "/etag"],
  },
  {
    title: "a header's type changes",
    place: headers,
    old: { ETag: { schema: TEXT } },
    new: { ETag: { schema: { type: "integer" } } },
    want: ["breaking", "/ETag/schema/type"],
  },
  {
    title: "a link is removed",
    place: responses,
    old: { "200": { ...DONE, links: { self: { operationId: "a" } } } },
    new: { "200": DONE },
    want: ["risky", "/200/links/self"],
  },
];
