import { describe, expect, it } from "vitest";
import { normaliseDocument } from "../src/normalise-document.js";
import { readApi } from "../src/operations/read-operations.js";

describe("a document of 3.0 says in words of 3.1, at the same pointers,", () => {
  it.each([
    { given: { type: "string", nullable: true }, want: { type: ["string", "null"] } },
    { given: { type: "string", nullable: false }, want: { type: "string" } },
    {
      given: { type: "string", nullable: true, enum: ["a"] },
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    { given: { minimum: 1, exclusiveMinimum: true }, want: { exclusiveMinimum: 1 } },
    { given: { maximum: 1, exclusiveMaximum: false }, want: { maximum: 1 } },
    { given: { $ref: "#/x", nullable: true, description: "d" }, want: { $ref: "#/x" } },
    {
      given: { properties: { nullable: { type: "string" } } },
      want: { properties: { nullable: { type: "string" } } },
    },
    { given: { type: "string", pattern: "[" }, want: { type: "string" } },
    { given: { example: { nullable: true } }, want: { example: { nullable: true } } },
  ])("$given", ({ given, want }) => {
    const document = (schema: object) => ({ openapi: "3.0.3", components: { schemas: { It: schema } } });
    expect(normaliseDocument(document(given))).toEqual(document(want));
  });
});

it("reads parameters, bodies, answers and security of an operation", () => {
  const api = readApi({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    security: [{ key: [] }],
    paths: {
      "/things/{id}": {
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "page", in: "query", schema: { type: "integer" } },
        ],
        put: {
          parameters: [
            { $ref: "#/components/parameters/Page" },
            { name: "Authorization", in: "header", schema: { type: "string" } },
          ],
          requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
          responses: {
            200: { description: "", headers: { "X-A": { required: true, schema: {} } } },
            "4XX": {},
          },
        },
        get: { operationId: "read", security: [], responses: {} },
      },
    },
    components: {
      parameters: { Page: { name: "page", in: "query", required: true, style: "pipeDelimited", schema: {} } },
      securitySchemes: { key: { type: "apiKey", in: "header", name: "x-api-key" } },
    },
  });
  const [get, put] = api.operations;
  expect(get).toMatchObject({ operationId: "read", method: "GET" });
  expect(get?.security).toBeUndefined();
  expect(put).toMatchObject({
    operationId: "PUT /things/{id}",
    parameters: [
      {
        name: "id",
        in: "path",
        isRequired: true,
        style: "simple",
        schema: "/paths/~1things~1{id}/parameters/0/schema",
      },
      { name: "page", pointer: "/components/parameters/Page", style: "pipeDelimited", explode: false },
    ],
    requestBody: { isRequired: true, content: [{ mediaType: "application/json" }] },
    responses: [
      { status: "200", headers: [{ name: "X-A", isRequired: true }], content: [] },
      { status: "4XX" },
    ],
    security: {
      pointer: "/security",
      alternatives: [[{ scheme: "key", kind: "apiKey", name: "x-api-key" }]],
    },
  });
  expect(put?.parameters).toHaveLength(2);
});
