import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openReadme, type Readme } from "../../../../vitest.readme.js";
import * as entry from "../../src/index.js";
import { newDocument, oldDocument } from "./library.js";

const url = new URL("../../README.md", import.meta.url);
const text = await readFile(url, "utf8");
const commands = [...text.matchAll(/^npx @intuned\/diff (.*)$/gm)].map(([, args = ""]) => args);

let readme: Readme;
beforeAll(async () => {
  readme = await openReadme(url, {
    "old.yaml": JSON.stringify(oldDocument),
    "new.yaml": JSON.stringify(newDocument),
  });
});
afterAll(() => readme.close());

const diff = (args: string) =>
  readme.run(fileURLToPath(new URL("./source-command.ts", import.meta.url)), args.split(" "));

it.each(commands)("runs: npx @intuned/diff %s", async (args) => {
  const { code, stdout, stderr } = await diff(args);
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
  expect(code).toBe(1);
});

it("prints the output that the README shows", async () => {
  const { stdout } = await diff(commands[0] ?? "");
  expect(readme.blocks("text")).toEqual([stdout]);
});

it("has a sample that runs", async () => {
  const [sample = "", ...more] = readme.blocks("ts");
  expect(more).toEqual([]);
  const { stdout, stderr } = await readme.runSample(sample);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^new\.yaml:1:\d+: parameter-became-required\nmajor true\n## Breaking \(1\)\n/);
});

it("names every function and constant that the package exports", () => {
  for (const name of Object.keys(entry)) expect(text).toContain(name);
});
