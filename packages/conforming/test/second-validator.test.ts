import { readApi } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { apiSchemas } from "../src/validation/second-validator.js";

const document = {
  openapi: "3.1.0",
  info: {},
  paths: {},
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "name"],
        additionalProperties: false,
        properties: {
          id: { type: "string", readOnly: true },
          name: { $ref: "#/components/schemas/Name" },
          secret: { type: "string", writeOnly: true },
          parts: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
        },
      },
      Name: { type: "string", maxLength: 3 },
    },
  },
};
const schemas = apiSchemas(readApi(document));
const THING = "/components/schemas/Thing";
const NAME = "/components/schemas/Name/maxLength";

describe("the two validators", () => {
  it.each([
    { direction: "response" as const, value: { id: "1", name: "abc" }, broken: [] },
    { direction: "response" as const, value: { name: "abc" }, broken: [`${THING}/required/0`] },
    { direction: "request" as const, value: { name: "abc" }, broken: [] },
    { direction: "request" as const, value: {}, broken: [`${THING}/required/1`] },
    { direction: "request" as const, value: { name: "abcd" }, broken: [NAME] },
    { direction: "request" as const, value: { name: "a", parts: [{ name: "abcd" }] }, broken: [NAME] },
    { direction: "request" as const, value: { name: "a", x: 1 }, broken: [`${THING}/additionalProperties`] },
  ])(
    "say the same of $value in a $direction, and the first one where it stands",
    ({ direction, value, broken }) => {
      expect(
        schemas
          .check(direction)(THING)(value)
          .map(({ pointer }) => pointer),
      ).toEqual(broken);
      expect(schemas.second(direction).allows(THING, value)).toBe(broken.length === 0);
    },
  );
});

describe("without a promise", () => {
  const second = schemas.second("request");
  it.each([
    { pointer: NAME, keyword: "maxLength", value: { name: "abcd" } },
    { pointer: `${THING}/required/1`, keyword: "required", value: {} },
    { pointer: `${THING}/additionalProperties`, keyword: "additionalProperties", value: { name: "a", x: 1 } },
  ])("the second one allows what breaks only $pointer, and refuses it again afterwards", (place) => {
    expect(second.allows(THING, place.value)).toBe(false);
    expect(second.without([place], () => second.allows(THING, place.value))).toBe(true);
    expect(second.allows(THING, place.value)).toBe(false);
  });

  it("puts it back when the question throws", () => {
    const ask = () =>
      second.without([{ pointer: NAME, keyword: "maxLength" }], () => {
        throw new Error("asked badly");
      });
    expect(ask).toThrow("asked badly");
    expect(second.allows(THING, { name: "abcd" })).toBe(false);
  });

  it("says so when there is no such promise", () => {
    expect(() => second.without([{ pointer: "/nothing", keyword: "type" }], () => true)).toThrow("/nothing");
  });
});
