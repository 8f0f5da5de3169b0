import { type OperationDefinition, writeParameters, writeQuery } from "@intuned/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";

const operation: OperationDefinition = { operationId: "list", method: "GET", path: "/things" };
const none = { query: {}, cookie: {} };

const values = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.constant(null),
  fc.constant(undefined),
);

it("writes text, numbers, booleans and dates as the styles of writeParameters do", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), values), (query) => {
      const written = writeQuery(operation, { query }, none, () => undefined);
      expect(written.query).toBe(writeParameters(operation, { query }, none, () => undefined).query);
      expect(written.header).toEqual({});
    }),
  );
});

it("writes nothing without parameters, and adds no cookie", () => {
  const headers = new Headers({ cookie: "a=1" });
  const written = writeQuery(operation, {}, none, () => undefined);
  written.addCookies(headers);
  expect([written.query, headers.get("cookie")]).toEqual(["", "a=1"]);
});
