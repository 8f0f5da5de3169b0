import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const generated = new URL("../../src/generated/", import.meta.url);
const read = (file: string) => readFile(new URL(file, generated), "utf8");

it("imports nothing and makes no code at run time: workerd and strict content security policies forbid that", async () => {
  const code = await read("check/answer-validators.ts");
  expect(code).not.toMatch(/^\s*import\b|\bimport\s*\(|\bfrom\s+["']|\beval\s*\(|\bFunction\s*\(/m);
});

it("begins like every generated file", async () => {
  const [validators, client] = await Promise.all([read("check/answer-validators.ts"), read("client.ts")]);
  expect(validators.split("\n")[0]).toBe(client.split("\n")[0]);
});
