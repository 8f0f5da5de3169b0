import { readApi } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { coverageOf } from "../../src/coverage/coverage-of.js";
import type { Exchange } from "../../src/model/exchange.js";
import { thingsDocument } from "../things-document.js";

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const json = [["content-type", "application/json"]] as const;

function put(body: unknown, query = "limit=3"): Exchange {
  return {
    request: {
      method: "POST",
      target: `/things/123e4567-e89b-12d3-a456-426614174000?${query}`,
      headers: [...json, ["cookie", "seen=true"]],
      body: bytes(body),
    },
    response: { status: 200, headers: [], body: new Uint8Array() },
    durationMs: 1,
  };
}

function keywordsAfter(...exchanges: Exchange[]) {
  const coverage = coverageOf(readApi(thingsDocument));
  for (const each of exchanges) coverage.observe(each);
  const { operations } = coverage.result([]);
  const { requestKeywords } = operations.find((each) => each.operationId === "thingPut") ?? {
    requestKeywords: [],
  };
  return (end: string) => {
    const found = requestKeywords.find(({ pointer }) => pointer.endsWith(end));
    return found && [found.valid, found.boundary, found.invalid];
  };
}

const url = "https://hook.example/in";

describe("a keyword is met", () => {
  it.each([
    { given: put({ name: "lamp" }), at: "/name/minLength", want: [1, 0, 0] },
    { given: put({ name: "ab" }), at: "/name/minLength", want: [1, 1, 0] },
    { given: put({ name: "a" }), at: "/name/minLength", want: [0, 0, 1] },
    { given: put({ name: 5 }), at: "/name/minLength", want: [0, 0, 0] },
    { given: put({ name: 5 }), at: "/name/type", want: [0, undefined, 1] },
    { given: put({ name: "😀😀" }), at: "/name/minLength", want: [1, 1, 0] },
    { given: put({}), at: "/Thing/required/0", want: [0, undefined, 1] },
    { given: put({ name: "lamp", odd: 1 }), at: "/Thing/additionalProperties", want: [0, undefined, 1] },
    { given: put({ name: "lamp", weight: 9.5 }), at: "/weight/exclusiveMaximum", want: [1, 1, 0] },
    { given: put({ name: "lamp", weight: 10 }), at: "/weight/exclusiveMaximum", want: [0, 0, 1] },
    {
      given: put({ name: "lamp", labels: { longer: "x" } }),
      at: "/propertyNames/maxLength",
      want: [0, 0, 1],
    },
    {
      given: put({ name: "lamp", parts: [{ id: 1 }, { id: "x" }] }),
      at: "/id/type",
      want: [1, undefined, 1],
    },
    { given: put({ name: "lamp" }, "limit=9"), at: "/schema/maximum", want: [1, 1, 0] },
    { given: put({ name: "lamp" }, "limit=10"), at: "/schema/maximum", want: [0, 0, 1] },
    // Of a union, the branch that allows the value, or else the one that it comes closest to.
    {
      given: put({ name: "lamp", sink: { kind: "hook", url } }),
      at: "/Hook/required/1",
      want: [1, undefined, 0],
    },
    {
      given: put({ name: "lamp", sink: { kind: "hook", url } }),
      at: "/Email/required/1",
      want: [0, undefined, 0],
    },
    {
      given: put({ name: "lamp", sink: { kind: "hook", url: 5 } }),
      at: "/url/type",
      want: [0, undefined, 1],
    },
    { given: put({ name: "lamp", sink: { kind: "hook", url: 5 } }), at: "/to/type", want: [0, undefined, 0] },
    {
      given: put({ name: "lamp", sink: { kind: "hook", url: 5 } }),
      at: "/Email/required/1",
      want: [0, undefined, 0],
    },
    {
      given: put({ name: "lamp", sink: { kind: "hook", url: 5 } }),
      at: "/Sink/oneOf",
      want: [0, undefined, 1],
    },
  ])("at $at by $given.request.target: $want", ({ given, at, want }) => {
    expect(keywordsAfter(given)(at)).toEqual(want);
  });
});

it("counts requests, parameters, statuses and media types, and says why not", () => {
  const coverage = coverageOf(readApi(thingsDocument));
  coverage.observe(put({ name: "lamp" }));
  coverage.observe(put({ name: "lamp" }, "limit=x&tags=a&tags=b"));
  coverage.observe({ ...put({}), request: { method: "GET", target: "/nowhere", headers: [] } });
  const pointer = "/paths/~1things~1{thingId}/get/responses/200";
  const result = coverage.result([
    { operationId: "thingGet", pointer, keyword: "status", reason: "nobody asks" },
  ]);
  const [get, made] = result.operations;
  expect(made).toMatchObject({
    requests: 2,
    responses: [{ name: "200", count: 2 }],
    mediaTypes: [{ name: "application/json", count: 2 }],
    parameters: [
      { name: "thingId", valid: 2 },
      { name: "limit", valid: 1, invalid: 1, absent: 0 },
      { name: "tags", valid: 1, invalid: 0, absent: 1 },
      { name: "x-trace", count: 0, absent: 2 },
      { name: "seen", valid: 2 },
    ],
  });
  expect(get?.responses).toEqual([{ name: "200", pointer, count: 0, reason: "nobody asks" }]);
  expect(result.shares).toMatchObject({ operations: 0.5, responses: 0.5, mediaTypes: 1 });
});

describe("the Test Coverage Level is", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "Notes", version: "1" },
    paths: {
      "/notes": {
        post: {
          operationId: "make",
          parameters: [{ name: "kind", in: "query", schema: { enum: ["a", "b"] } }],
          requestBody: { content: { "application/json": { schema: { type: "object" } } } },
          responses: {
            "201": {
              description: "Made",
              content: {
                "application/json": {
                  schema: { properties: { id: { type: "string" }, old: { type: "string" } } },
                },
              },
              links: { read: { operationId: "read", parameters: { "path.id": "$response.body#/id" } } },
            },
            "400": { description: "Refused" },
          },
        },
      },
      "/notes/{id}": {
        get: {
          operationId: "read",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: { "200": { description: "Read" }, "404": { description: "None" } },
        },
      },
    },
  };
  const make = (target: string, status: number, answer?: unknown): Exchange => ({
    request: { method: "POST", target, headers: json, body: bytes({}) },
    response: { status, headers: json, body: answer === undefined ? new Uint8Array() : bytes(answer) },
    durationMs: 1,
  });
  const read = (target: string, status: number): Exchange => ({
    request: { method: "GET", target, headers: [] },
    response: { status, headers: [], body: new Uint8Array() },
    durationMs: 1,
  });
  // Each row has all of those above it.
  const rows: { want: number; given: Exchange[] }[] = [
    { want: 0, given: [] },
    { want: 2, given: [read("/notes/x", 404), make("/notes", 400)] },
    { want: 3, given: [make("/notes", 201, { old: "x" })] },
    { want: 4, given: [make("/notes?kind=a", 400), read("/notes/y", 200)] },
    { want: 5, given: [make("/notes?kind=b", 201, { old: "x" })] },
    { want: 6, given: [make("/notes", 201, { id: "n1" })] },
    { want: 7, given: [read("/notes/n1", 200)] },
  ];
  it.each(rows)("$want", ({ want }) => {
    const coverage = coverageOf(readApi(document));
    for (const { given } of rows.slice(0, rows.findIndex((row) => row.want === want) + 1))
      for (const each of given) coverage.observe(each);
    expect(coverage.result([]).level).toBe(want);
  });

  it("6 at most where the document has no flow to follow", () => {
    const text = JSON.stringify(document, (key, value: unknown) => (key === "links" ? undefined : value));
    const coverage = coverageOf(readApi(JSON.parse(text) as object));
    for (const each of rows.flatMap(({ given }) => given)) coverage.observe(each);
    expect(coverage.result([]).level).toBe(6);
  });
});
