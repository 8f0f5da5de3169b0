import path from "node:path";
import { bundle, createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import plugin from "../rules/plugin.js";

const rules = plugin().rules?.oas3 ?? {};
const base = path.join(import.meta.dirname, "broken/base/openapi.yaml");
/** What stands where something else is expected: an empty value, as a key without one is read, and wrong types. */
const nasty = [null, [], [null], 7, "x", { $ref: "#/nowhere" }, { $ref: "#/" }];

async function lintText(source: string) {
  const config = await createConfig(
    { rules: Object.fromEntries(Object.keys(rules).map((rule) => [`intuned/${rule}`, "error"])) },
    {
      plugins: [
        {
          id: "intuned",
          rules: {
            oas3: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [`intuned/${id}`, rule])),
          },
        },
      ] as never,
    },
  );
  return lintFromString({ source, absoluteRef: path.join(import.meta.dirname, "hostile.json"), config });
}

it("survives any value anywhere in a document", async () => {
  const config = await createConfig({ extends: [] });
  const { parsed } = (await bundle({ ref: base, config })).bundle;
  const document = parsed as object;
  // Every place gets one of the values, so that the whole takes seconds; which one depends on its number alone.
  const places = placesIn(document).filter((place) => place[0] !== "openapi");
  const crashes: string[] = [];
  for (const [index, place] of places.entries()) {
    for (const value of [null, nasty[index % nasty.length]]) {
      const copy = structuredClone(document);
      set(copy, place, value);
      await lintText(JSON.stringify(copy)).catch((error: unknown) => {
        crashes.push(
          `/${place.join("/")} = ${JSON.stringify(value)}: ${error instanceof Error ? error.stack : error}`,
        );
      });
    }
  }
  expect(places.length).toBeGreaterThan(300);
  expect(crashes).toEqual([]);
}, 120_000);

it("ends on schemas, callbacks and references that lead back to themselves", async () => {
  const tree = {
    type: "object",
    properties: { self: { $ref: "#/components/schemas/Tree" } },
    allOf: [{ $ref: "#/components/schemas/Tree" }],
  };
  const union = {
    oneOf: [
      { $ref: "#/components/schemas/Union" },
      { type: "array", items: { $ref: "#/components/schemas/Union" } },
    ],
  };
  const body = (name: string) => ({
    content: {
      "application/json": {
        schema: { $ref: `#/components/schemas/${name}` },
        examples: { a: { value: {} } },
      },
    },
  });
  const operation = {
    requestBody: body("Tree"),
    responses: { "200": body("Union") },
    callbacks: { again: { "{$url}": { $ref: "#/paths/~1a" } } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Round", version: "1" },
    paths: { "/a": { post: operation } },
    components: { schemas: { Tree: tree, Union: union } },
  };
  const found = (await lintText(JSON.stringify(document))).map(({ ruleId }) => ruleId);
  expect(found).toContain("intuned/operation-error-set");
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, above: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    [...above, key],
    ...placesIn(child, [...above, key]),
  ]);
}

function set(document: object, place: Place, value: unknown): void {
  const holder = place.slice(0, -1).reduce((node, key) => Reflect.get(node, key), document);
  Reflect.set(holder, place.at(-1) ?? "", value);
}
