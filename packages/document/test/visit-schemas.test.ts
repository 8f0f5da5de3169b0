import { describe, expect, test } from "vitest";
import { subschemas, type VisitedSchema, visitSchemas } from "../src/index.js";

function walk(document: object): VisitedSchema[] {
  const visited: VisitedSchema[] = [];
  visitSchemas(document, "/S", (each) => visited.push(each));
  return visited;
}

const pointers = (document: object): string[] => walk(document).map(({ pointer }) => pointer);

describe("visitSchemas", () => {
  test.each<{ keyword: string; value: unknown; child: string; instance: unknown[] }>([
    { keyword: "allOf", value: [{}], child: "/S/allOf/0", instance: [] },
    { keyword: "oneOf", value: [{}], child: "/S/oneOf/0", instance: [] },
    { keyword: "anyOf", value: [{}], child: "/S/anyOf/0", instance: [] },
    { keyword: "not", value: {}, child: "/S/not", instance: [] },
    { keyword: "if", value: {}, child: "/S/if", instance: [] },
    { keyword: "dependentSchemas", value: { a: {} }, child: "/S/dependentSchemas/a", instance: [] },
    { keyword: "properties", value: { "a/b": {} }, child: "/S/properties/a~1b", instance: ["a/b"] },
    {
      keyword: "patternProperties",
      value: { "^x": {} },
      child: "/S/patternProperties/^x",
      instance: [{ any: "property" }],
    },
    {
      keyword: "additionalProperties",
      value: {},
      child: "/S/additionalProperties",
      instance: [{ any: "property" }],
    },
    {
      keyword: "unevaluatedProperties",
      value: {},
      child: "/S/unevaluatedProperties",
      instance: [{ any: "property" }],
    },
    { keyword: "prefixItems", value: [{}], child: "/S/prefixItems/0", instance: ["0"] },
    { keyword: "items", value: {}, child: "/S/items", instance: [{ any: "item" }] },
    { keyword: "unevaluatedItems", value: false, child: "/S/unevaluatedItems", instance: [{ any: "item" }] },
    { keyword: "contains", value: {}, child: "/S/contains", instance: [{ any: "item" }] },
    { keyword: "propertyNames", value: {}, child: "/S/propertyNames", instance: [] },
  ])("follows $keyword", ({ keyword, value, child, instance }) => {
    const visited = walk({ S: { [keyword]: value } });
    expect(visited.map(({ pointer }) => pointer)).toEqual(["/S", child]);
    expect(visited[1]).toMatchObject({ keywords: [keyword], instance });
  });

  test("follows both branches of a condition, and none without one", () => {
    const branches = JSON.parse('{ "then": {}, "else": {} }') as object;
    expect(pointers({ S: { if: true, ...branches } })).toEqual(["/S", "/S/if", "/S/then", "/S/else"]);
    expect(pointers({ S: branches })).toEqual(["/S"]);
  });

  test("adds up the way through references", () => {
    const document = {
      S: { properties: { list: { $ref: "#/T" } } },
      T: { items: { allOf: [{ properties: { name: { type: "string" } } }] } },
    };
    expect(walk(document).at(-1)).toEqual({
      pointer: "/T/items/allOf/0/properties/name",
      schema: { type: "string" },
      keywords: ["properties", "$ref", "items", "allOf", "properties"],
      instance: ["list", { any: "item" }, "name"],
    });
  });

  test("visits a schema once, however many lead to it and whether it contains itself", () => {
    const document = {
      S: { properties: { left: { $ref: "#/S" }, right: { $ref: "#/T" }, other: { $ref: "#/T" } } },
      T: { $ref: "#/S" },
    };
    const seen = pointers(document);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain("/T");
  });

  test("passes over what is no schema: a reference that leads nowhere, data, other keywords", () => {
    const document = {
      S: {
        $ref: "#/absent",
        items: "text",
        properties: { a: 1 },
        enum: [{ items: {} }],
        example: { properties: {} },
        default: { allOf: [{}] },
      },
    };
    expect(pointers(document)).toEqual(["/S"]);
  });

  test("takes 3,000 levels without running out of stack", () => {
    const schemas: Record<string, unknown> = {};
    for (let level = 0; level < 3000; level++) schemas[`S${level}`] = { items: { $ref: `#/S${level + 1}` } };
    let visited = 0;
    visitSchemas(schemas, "/S0", () => visited++);
    expect(visited).toBe(6000);
  });
});

test("subschemas takes the keywords that are asked for, in that order", () => {
  const document = { S: { items: {}, allOf: [{}, true], oneOf: [{}] } };
  expect(subschemas(document, "/S", ["oneOf", "allOf"]).map(({ pointer }) => pointer)).toEqual([
    "/S/oneOf/0",
    "/S/allOf/0",
    "/S/allOf/1",
  ]);
});
