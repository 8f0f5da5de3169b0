import { A, AB, TEXT } from "./fragments.js";
import { type Row, request, response, shared } from "./places.js";

const CAT = {
  type: "object",
  properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  required: ["kind"],
};
const DOG = { type: "object", properties: { kind: { const: "dog" }, name: TEXT }, required: ["kind"] };
const BRAVE = { ...DOG, required: ["kind", "name"] };
const pets = (mapping: object, propertyName = "kind") => ({
  oneOf: [CAT, DOG],
  discriminator: { propertyName, mapping },
});

/** What is put together of several schemas. */
export const COMPOSED_CHANGES: readonly Row[] = [
  {
    title: "a branch is added to a request",
    place: request,
    old: { oneOf: [CAT] },
    new: { oneOf: [DOG, CAT] },
    want: ["safe", "/oneOf/0"],
  },
  {
    title: "a branch is added to a response",
    place: response,
    old: { oneOf: [CAT] },
    new: { oneOf: [DOG, CAT] },
    want: ["breaking", "/oneOf/0"],
  },
  {
    title: "a branch is removed from a request",
    place: request,
    old: { anyOf: [CAT, DOG] },
    new: { anyOf: [DOG] },
    want: ["breaking", "/anyOf"],
  },
  {
    title: "a branch is removed from a response",
    place: response,
    old: { oneOf: [CAT, DOG] },
    new: { oneOf: [DOG] },
    want: ["safe", "/oneOf"],
  },
  {
    title: "branches change places",
    place: shared,
    old: { oneOf: [CAT, DOG] },
    new: { oneOf: [DOG, CAT] },
    want: ["none"],
  },
  {
    title: "a branch changes that has another place now",
    place: request,
    old: { oneOf: [CAT, DOG] },
    new: { oneOf: [BRAVE, CAT] },
    want: ["breaking", "/oneOf/0/required/1"],
  },
  {
    title: "a nullable type is written as a union",
    place: shared,
    old: { type: ["string", "null"] },
    new: { anyOf: [TEXT, { type: "null" }] },
    want: ["none"],
  },
  {
    title: "fields move into allOf",
    place: shared,
    old: { ...AB, required: ["a"] },
    new: {
      allOf: [
        { ...A, required: ["a"] },
        { type: "object", properties: { b: TEXT } },
      ],
    },
    want: ["none"],
  },
  {
    title: "a member of allOf tightens a request",
    place: request,
    old: { allOf: [TEXT] },
    new: { allOf: [TEXT, { minLength: 1 }] },
    want: ["breaking", "/allOf/1/minLength"],
  },
  {
    title: "a mapping leads to another branch",
    place: response,
    old: pets({ cat: "#/components/schemas/A" }),
    new: pets({ cat: "#/components/schemas/B" }),
    want: ["breaking", "/discriminator/mapping/cat"],
  },
  {
    title: "another field tells branches apart",
    place: response,
    old: pets({}, "kind"),
    new: pets({}, "sort"),
    want: ["breaking", "/discriminator/propertyName"],
  },
  {
    title: "a discriminator is removed",
    place: response,
    old: pets({}),
    new: { oneOf: [CAT, DOG] },
    want: ["risky", "/discriminator"],
  },
  {
    title: "a recursive schema tightens at its end",
    place: shared,
    old: { type: "object", properties: { next: { $ref: "#/components/schemas/Thing" }, a: TEXT } },
    new: {
      type: "object",
      properties: { next: { $ref: "#/components/schemas/Thing" }, a: { ...TEXT, minLength: 1 } },
    },
    want: ["breaking", "/properties/a/minLength"],
  },
];
