import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle, createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { parse } from "yaml";
import plugin from "../rules/plugin.js";

const { oas3: rules = {}, arazzo1 = {} } = plugin().rules ?? {};
const base = path.join(import.meta.dirname, "broken/base/openapi.yaml");
/** What stands where something else is expected: an empty value, as a key without one is read, and wrong types. */
const nasty = [null, [], [null], 7, "x", { $ref: "#/nowhere" }, { $ref: "#/" }];

const prefixed = (all: object) =>
  Object.fromEntries(Object.entries(all).map(([id, rule]) => [`intuned/${id}`, rule]));

async function lintText(source: string, folder: string = import.meta.dirname) {
  const config = await createConfig(
    {
      rules: Object.fromEntries(
        Object.keys({ ...rules, ...arazzo1 }).map((rule) => [`intuned/${rule}`, "error"]),
      ),
    },
    {
      plugins: [{ id: "intuned", rules: { oas3: prefixed(rules), arazzo1: prefixed(arazzo1) } }] as never,
    },
  );
  return lintFromString({ source, absoluteRef: path.join(folder, "hostile.json"), config });
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

it("survives any value anywhere in a workflow, and in the document that it names", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "intuned-hostile-"));
  const fixture = path.join(import.meta.dirname, "../rules/fixtures/workflow-follows-waiter");
  const config = await createConfig({ extends: [] });
  const api = (await bundle({ ref: path.join(fixture, "openapi.yaml"), config })).bundle.parsed as object;
  const workflows = parse(await readFile(path.join(fixture, "fail.yaml"), "utf8")) as object;
  const crashes: string[] = [];
  try {
    for (const [kind, document] of Object.entries({ workflows, api })) {
      for (const [index, place] of placesIn(document).entries()) {
        if (place[0] === "arazzo") continue;
        const value = nasty[index % nasty.length];
        const copy = structuredClone(document);
        set(copy, place, value);
        const [hostile, named] = kind === "api" ? [workflows, copy] : [copy, api];
        await writeFile(path.join(folder, "openapi.yaml"), JSON.stringify(named));
        await lintText(JSON.stringify(hostile), folder).catch((error: unknown) => {
          crashes.push(`${kind} /${place.join("/")} = ${JSON.stringify(value)}: ${(error as Error).stack}`);
        });
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(crashes).toEqual([]);
}, 120_000);

it("ends on an output that leads to itself", async () => {
  const fixture = path.join(import.meta.dirname, "../rules/fixtures/workflow-follows-waiter");
  const text = await readFile(path.join(fixture, "fail.yaml"), "utf8");
  const source = text.replace("no: $response.body#/number", "no: $steps.place.outputs.no");
  expect(source).not.toBe(text);
  const found = await lintText(source, fixture);
  expect(found.map(({ message }) => message).join()).toContain("fills `no` from `$steps.place.outputs.no`");
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
