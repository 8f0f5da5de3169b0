import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { openReadme } from "../../../vitest.readme.js";
import * as document from "../src/index.js";
import * as samples from "../src/samples/index.js";
import * as serialize from "../src/serialize/index.js";

const url = new URL("../README.md", import.meta.url);

const notes = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
paths:
  /notes/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string }, example: a b }
        - { name: tags, in: query, schema: { type: array }, example: [x, y] }
      responses: { "200": { description: The note. } }
components:
  schemas:
    Alias: { $ref: "#/components/schemas/Note" }
    Note: { type: object }
`;

it("has a sample that runs, and prints what its comments say", async () => {
  const readme = await openReadme(url, { "openapi.yaml": notes });
  const [sample = "", ...more] = readme.blocks("ts");
  const { stdout, stderr } = await readme.runSample(sample);
  await readme.close();
  expect(more).toEqual([]);
  expect(stderr).toBe("");
  const comments = [...sample.matchAll(/^ *console\.log.* \/\/ (.*)$/gm)].map(([, text]) => text);
  expect(comments.length).toBe(4);
  expect(stdout.trim().split("\n")).toEqual(comments);
});

it("names functions that the package exports", async () => {
  const exported = new Set(Object.keys({ ...document, ...samples, ...serialize }));
  const tables = (await readFile(url, "utf8")).match(/^\|.*$/gm)?.join("\n") ?? "";
  const named = [...tables.matchAll(/`([a-zA-Z]{8,})`/g)].map(([, name = ""]) => name);
  const words = ["explode", "encoding"];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !exported.has(name) && !words.includes(name))).toEqual([]);
});
