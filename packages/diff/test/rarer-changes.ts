import { DONE, json, path, post, TEXT } from "./fragments.js";
import {
  document,
  headers,
  operation,
  parameters,
  type Row,
  request,
  response,
  responses,
} from "./places.js";

const LIST = { type: "array" };
const CAT = { type: "object", properties: { kind: { const: "cat" } }, required: ["kind"] };
const DOG = { type: "object", properties: { kind: { const: "dog" } }, required: ["kind"] };
const SHORT = { type: "string", maxLength: 5 };
const LONG = { type: "string", minLength: 3 };
const link = (operationId: string) => ({ "200": { ...DONE, links: { self: { operationId } } } });
const form = (encoding: object) => ({
  requestBody: {
    content: {
      "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: LIST } }, encoding },
    },
  },
});

/** Changes that specs seldom have: with these, every rule is in the table. */
export const RARER_CHANGES: readonly Row[] = [
  {
    title: "an enum is added to a request",
    place: request,
    old: TEXT,
    new: { ...TEXT, enum: ["a"] },
    want: ["breaking", "/enum"],
  },
  {
    title: "an enum is removed from a request",
    place: request,
    old: { ...TEXT, enum: ["a"] },
    new: TEXT,
    want: ["safe", "/enum"],
  },
  {
    title: "an enum is removed from a response",
    place: response,
    old: { ...TEXT, enum: ["a"] },
    new: TEXT,
    want: ["breaking", "/enum"],
  },
  {
    title: "an open enum of a response is closed",
    place: response,
    old: { enum: ["a"], "x-extensible-enum": true },
    new: { enum: ["a"] },
    want: ["safe", "/enum"],
  },
  {
    title: "a lower bound of a request is lowered",
    place: request,
    old: { type: "integer", minimum: 2 },
    new: { type: "integer", minimum: 1 },
    want: ["safe", "/minimum"],
  },
  {
    title: "a lower bound of a response is lowered",
    place: response,
    old: { type: "integer", minimum: 2 },
    new: { type: "integer", minimum: 1 },
    want: ["breaking", "/minimum"],
  },
  {
    title: "text holds another media type",
    place: response,
    old: { ...TEXT, contentMediaType: "text/csv" },
    new: { ...TEXT, contentMediaType: "application/json" },
    want: ["breaking", "/contentMediaType"],
  },
  {
    title: "properties of a pattern change in a request",
    place: request,
    old: { type: "object", patternProperties: { "^a": TEXT } },
    new: { type: "object", patternProperties: { "^b": TEXT } },
    want: ["breaking", "", "/patternProperties/^b/type"],
  },
  {
    title: "a list of a request has to contain a value",
    place: request,
    old: LIST,
    new: { ...LIST, contains: TEXT },
    want: ["breaking", ""],
  },
  {
    title: "a list of a request need not contain a value any more",
    place: request,
    old: { ...LIST, contains: TEXT },
    new: LIST,
    want: ["safe", ""],
  },
  {
    title: "items that nothing describes are refused in a request",
    place: request,
    old: { ...LIST, prefixItems: [TEXT] },
    new: { ...LIST, prefixItems: [TEXT], unevaluatedItems: false },
    want: ["breaking", "/unevaluatedItems"],
  },
  {
    title: "items that nothing describes are no longer refused in a request",
    place: request,
    old: { ...LIST, prefixItems: [TEXT], unevaluatedItems: false },
    new: { ...LIST, prefixItems: [TEXT] },
    want: ["safe", "/unevaluatedItems"],
  },
  {
    title: "items that nothing describes have another type",
    place: request,
    old: { ...LIST, prefixItems: [TEXT], unevaluatedItems: TEXT },
    new: { ...LIST, prefixItems: [TEXT], unevaluatedItems: { type: "integer" } },
    want: ["risky", "/unevaluatedItems"],
  },
  {
    title: "a branch of dependentSchemas changes beside unevaluatedProperties",
    place: request,
    old: { type: "object", dependentSchemas: { kind: CAT }, unevaluatedProperties: false },
    new: {
      type: "object",
      dependentSchemas: { kind: { ...CAT, properties: { ...CAT.properties, a: TEXT } } },
      unevaluatedProperties: false,
    },
    want: ["risky", "/unevaluatedProperties"],
  },
  {
    title: "a dynamic reference leads elsewhere",
    place: request,
    old: { $dynamicRef: "#a" },
    new: { $dynamicRef: "#b" },
    want: ["breaking", "/$dynamicRef"],
  },
  {
    title: "one field no longer asks for another in a request",
    place: request,
    old: { type: "object", dependentRequired: { a: ["b"] } },
    new: { type: "object" },
    want: ["safe", "/dependentRequired"],
  },
  {
    title: "exactly one of two branches may hold that overlap",
    place: request,
    old: { anyOf: [SHORT, LONG] },
    new: { oneOf: [SHORT, LONG] },
    want: ["risky", "/oneOf"],
  },
  {
    title: "a discriminator is added",
    place: response,
    old: { oneOf: [CAT, DOG] },
    new: { oneOf: [CAT, DOG], discriminator: { propertyName: "kind" } },
    want: ["safe", "/discriminator"],
  },
  {
    title: "a default of a request is removed",
    place: request,
    old: { ...TEXT, default: "a" },
    new: TEXT,
    want: ["breaking", "/default"],
  },
  {
    title: "a deprecation is withdrawn",
    place: operation,
    old: { deprecated: true },
    new: {},
    want: ["safe", ""],
  },
  {
    title: "an extension changes",
    place: operation,
    old: { "x-owner": "a" },
    new: { "x-owner": "b" },
    want: ["safe", "/x-owner"],
  },
  {
    title: "an operation ends on another date",
    place: operation,
    old: { deprecated: true, "x-sunset": "2030-01-01" },
    new: { deprecated: true, "x-sunset": "2029-01-01" },
    want: ["risky", "/x-sunset"],
  },
  {
    title: "the body becomes optional",
    place: operation,
    old: { requestBody: { required: true, ...json(TEXT) } },
    new: { requestBody: json(TEXT) },
    want: ["safe", "/requestBody"],
  },
  {
    title: "a part of a form is written in another way",
    place: operation,
    old: form({ a: { style: "form", explode: true } }),
    new: form({ a: { style: "form", explode: false } }),
    want: ["risky", "/requestBody/content/application~1x-www-form-urlencoded/encoding"],
  },
  {
    title: "a header is always there now",
    place: headers,
    old: { etag: { schema: TEXT } },
    new: { etag: { required: true, schema: TEXT } },
    want: ["safe", "/etag"],
  },
  {
    title: "a link is added",
    place: responses,
    old: { "200": DONE },
    new: link("a"),
    want: ["safe", "/200/links/self"],
  },
  {
    title: "a link leads elsewhere",
    place: responses,
    old: link("a"),
    new: link("b"),
    want: ["risky", "/200/links/self"],
  },
  {
    title: "a webhook is added",
    place: document,
    old: {},
    new: { webhooks: { done: post } },
    want: ["safe", "/webhooks/done/post"],
  },
  {
    title: "a parameter's example changes: words only",
    place: parameters,
    old: { 0: { name: "q", in: "query", schema: TEXT, example: "a" } },
    new: { 0: { name: "q", in: "query", schema: TEXT, example: "b" } },
    want: ["safe", "/0/example"],
  },
  { title: "nothing changes", place: document, old: path("/a"), new: path("/a"), want: ["none"] },
];
