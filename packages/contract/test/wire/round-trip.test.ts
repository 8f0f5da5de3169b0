import { type ParsedRequest, parseRequest, pathMatcher } from "@intuned/conforming/wire";
import { type Api, type Operation, type Parameter, readApi } from "@intuned/document";
import { serializeRequest } from "@intuned/document/serialize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Every style of every location (OpenAPI 3.1 §4.8.12.2), each with the schemas that it can carry. */
const STYLES = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
} as const;

const SCHEMAS = {
  text: { type: "string" },
  integer: { type: "integer" },
  flag: { type: "boolean" },
  list: { type: "array", items: { type: "string" } },
  numbers: { type: "array", items: { type: "number" } },
  object: { type: "object", properties: { role: { type: "string" }, age: { type: "integer" } } },
};
type SchemaName = keyof typeof SCHEMAS;

/** A word that no style uses as a delimiter. */
const word = fc.stringMatching(/^[A-Za-zé日😀][A-Za-z0-9é日😀%&?#+=~]{0,8}$/u);
const asciiWord = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/);

const values = (text: fc.Arbitrary<string>): Record<SchemaName, fc.Arbitrary<unknown>> => ({
  text,
  integer: fc.integer(),
  flag: fc.boolean(),
  list: fc.array(text, { minLength: 1, maxLength: 4 }),
  numbers: fc.array(fc.integer({ min: -9, max: 999 }), { minLength: 1, maxLength: 4 }),
  object: fc.record({ role: text, age: fc.nat() }),
});

const rows = Object.entries(STYLES).flatMap(([location, styles]) =>
  styles.flatMap((style) =>
    [true, false].flatMap((explode) =>
      (Object.keys(SCHEMAS) as SchemaName[])
        .filter((schema) => isCarriedBy(style, schema, explode))
        .map((schema) => ({ location, style, explode, schema })),
    ),
  ),
);

function isCarriedBy(style: string, schema: SchemaName, explode: boolean): boolean {
  if (style === "deepObject") return schema === "object" && explode;
  if (style.endsWith("Delimited")) return ["list", "numbers"].includes(schema) && !explode;
  return true;
}

describe("a parameter that is sent comes back as it was", () => {
  it.each(rows)("$location $style, explode $explode: $schema", ({ location, style, explode, schema }) => {
    const api = apiWith([
      { name: "p", in: location, style, explode, required: true, schema: SCHEMAS[schema] },
    ]);
    const [operation] = api.operations as [Operation];
    const [parameter] = operation.parameters as [Parameter];
    // In a joined list the delimiter is no part of an item, and a header carries ASCII alone.
    const text = location === "header" || schema !== "text" || style !== "form" ? asciiWord : word;
    fc.assert(
      fc.property(values(text)[schema], (value) => {
        const parsed = roundTrip(api, operation, new Map([[parameter, value]]));
        expect(parsed?.parameters.get(parameter)).toEqual({ value });
      }),
      { numRuns: 50 },
    );
  });
});

describe("a body that is sent comes back as it was", () => {
  const json = fc
    .jsonValue({ maxDepth: 3 })
    // JSON text has no negative zero: it is written as 0.
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  const form = fc.record({
    text: word,
    count: fc.integer(),
    list: fc.array(word, { minLength: 2, maxLength: 3 }),
  });
  it.each([
    { mediaType: "application/json", schema: {}, value: json },
    { mediaType: "application/problem+json", schema: {}, value: json },
    { mediaType: "application/x-www-form-urlencoded", schema: formSchema(), value: form },
    { mediaType: "multipart/form-data", schema: formSchema(), value: form },
    {
      mediaType: "text/plain",
      schema: { type: "string" },
      value: fc.string({ minLength: 1 }).filter(isScalarText),
    },
  ])("$mediaType", ({ mediaType, schema, value }) => {
    const api = apiWith([], { content: { [mediaType]: { schema } } });
    const [operation] = api.operations as [Operation];
    const [declared] = operation.requestBody?.content ?? [];
    if (declared === undefined) throw new Error("the document declares a body");
    fc.assert(
      fc.property(value as fc.Arbitrary<unknown>, (sent) => {
        const parsed = roundTrip(api, operation, new Map(), { mediaType: declared, value: sent });
        expect(parsed?.body).toEqual({ value: sent });
        expect(parsed?.mediaType).toBe(declared);
      }),
      { numRuns: 100 },
    );
  });
});

function formSchema(): object {
  const list = { type: "array", items: { type: "string" } };
  return { type: "object", properties: { text: { type: "string" }, count: { type: "integer" }, list } };
}

/** UTF-8 has no lone surrogates, and a byte order mark is none of the text. */
const isScalarText = (text: string): boolean => !/\p{Surrogate}/u.test(text) && !text.startsWith("\uFEFF");

function apiWith(parameters: object[], requestBody?: object): Api {
  const path = JSON.stringify(parameters).includes('"in":"path"') ? "/things/{p}/parts" : "/things";
  const post = { operationId: "op", parameters, ...(requestBody && { requestBody }), responses: {} };
  return readApi({ openapi: "3.1.0", info: {}, paths: { [path]: { post } } });
}

function roundTrip(
  api: Api,
  operation: Operation,
  parameters: ReadonlyMap<Parameter, unknown>,
  body?: NonNullable<Parameters<typeof serializeRequest>[1]["body"]>,
): ParsedRequest | undefined {
  const request = serializeRequest(operation, { parameters, ...(body && { body }) });
  const matched = pathMatcher(api)(request.target);
  return matched && parseRequest(api, operation, matched.values, request);
}
