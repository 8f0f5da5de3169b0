import { appendFileSync, existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { serve } from "../../../document/test/load/serve.js";
import { readTree, tempFiles } from "../../../document/test/load/temp-files.js";
import { main } from "../../src/cli/main.js";
import type { Generate } from "../../src/cli/run.js";
import { fileHeader } from "../../src/print/source-text.js";

const DOCUMENT =
  'openapi: "3.1.0"\ninfo: {title: Pets, version: "1"}\npaths: {/a: {get: {responses: {"200": {description: ok}}}}}\n';

const generate: Generate = (_, { command }) => ({
  files: [{ path: "index.ts", text: `${fileHeader(command)}export {};\n` }],
  problems: [],
  operations: 1234,
});

async function run(args: readonly string[], generator = generate) {
  const said = { stdout: "", stderr: "" };
  const io = {
    stdout: { write: (text: string) => (said.stdout += text) },
    stderr: { write: (text: string) => (said.stderr += text) },
  };
  return { code: await main(args, io, generator), ...said };
}

function workspace(document = DOCUMENT) {
  const root = tempFiles({ "openapi.yaml": document });
  return { root, input: path.join(root, "openapi.yaml"), output: path.join(root, "out") };
}

test("one line on stdout says what was made", async () => {
  const { input, output } = workspace();
  const { code, stdout, stderr } = await run(["--input", input, "--output", output]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^1,234 operations, 1 file, \d+ bytes, [\d,]+ ms → .*out\n$/);
  expect(Object.keys(readTree(output))).toEqual([".openapi-codegen.json", "index.ts"]);
});

test("the real generator is called with the name", async () => {
  const { input, output } = workspace();
  const io = { stdout: { write: () => true }, stderr: { write: () => true } };
  expect(await main(["-i", input, "-o", output, "-n", "Zoo", "--no-package"], io)).toBe(0);
  expect(readTree(output)["index.ts"]).toContain("ZooClient");
  expect(existsSync(path.join(output, "package.json"))).toBe(false);
});

test("what the generator is told", async () => {
  const { input, output } = workspace();
  const told: unknown[] = [];
  const spy: Generate = (document, options) => {
    told.push(options);
    return generate(document, options);
  };
  await run(["--input", input, "--output", output], spy);
  await run(
    [
      "--input",
      input,
      "--output",
      output,
      "--name",
      "a`\n*/ b",
      "--no-package",
      "--strict",
      "--openapi-fetch",
    ],
    spy,
  );
  expect(told).toEqual([
    {
      name: undefined,
      package: true,
      openapiFetch: false,
      command: `npx @intuned/codegen --input openapi.yaml`,
    },
    {
      name: "a`\n*/ b",
      package: false,
      openapiFetch: true,
      command: `npx @intuned/codegen --input openapi.yaml --name "a??*/ b" --no-package --strict --openapi-fetch`,
    },
  ]);
});

test("a URL's query, which can hold a secret, is not in the output", async () => {
  const url = await serve((_, response) => response.end(DOCUMENT));
  const { output } = workspace();
  expect((await run(["--input", `${url}/a.yaml?token=secret`, "--output", output])).code).toBe(0);
  expect(readTree(output)["index.ts"]).toContain(`--input ${url}/a.yaml\``);
  expect(JSON.stringify(readTree(output))).not.toContain("secret");
});

describe("what could not be generated", () => {
  const partly: Generate = (document, options) => ({
    ...(generate(document, options) as Awaited<ReturnType<Generate>>),
    problems: [{ pointer: "/paths/~1a/get", reason: "no way \u001b[31m" }],
  });

  test("is said with its place, and the rest is written", async () => {
    const { input, output } = workspace();
    const { code, stdout, stderr } = await run(["--input", input, "--output", output], partly);
    expect(code).toBe(0);
    expect(stderr).toBe(`${input}:3:14 (#/paths/~1a/get): no way \\u{1b}[31m\n`);
    expect(stdout).toContain("1,234 operations, 1 problem, 1 file");
  });

  test("refuses the document with --strict: nothing is written", async () => {
    const { input, output } = workspace();
    const { code, stdout, stderr } = await run(["--input", input, "--output", output, "--strict"], partly);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/no way .*\n1 problem and --strict: nothing was written\.\n$/);
    expect(existsSync(output)).toBe(false);
  });

  test("and a document without `info` counts as well", async () => {
    const { input, output } = workspace('openapi: "3.1.0"\npaths: {}\n');
    const { code, stderr } = await run(["--input", input, "--output", output, "--strict"]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("there is no `info`")]);
  });

  test("and what OpenAPI 3.2 adds counts as well", async () => {
    const { input, output } = workspace("openapi: 3.2.0\n");
    const { code, stderr } = await run(["--input", input, "--output", output, "--strict"]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("openapi.yaml:1:1 (#/openapi): OpenAPI 3.2 is read as 3.1"),
    ]);
  });
});

test("edits that are lost, and files that are no longer made, are named", async () => {
  const { input, output } = workspace();
  const making =
    (...names: string[]): Generate =>
    (_, { command }) => ({
      files: names.map((name) => ({ path: name, text: `${fileHeader(command)}export {};\n` })),
      problems: [],
      operations: 1,
    });
  const edit = (name: string) => appendFileSync(path.join(output, name), "// mine\n");
  const args = ["--input", input, "--output", output];
  await run(args, making("a.ts", "b.ts", "client.ts"));
  edit("client.ts");
  expect((await run(args, making("a.ts", "client.ts"))).stderr).toBe(
    "client.ts was edited by hand; it is made again.\nNo longer made, and removed: b.ts.\n",
  );
  edit("a.ts");
  edit("client.ts");
  expect((await run(args, making("a.ts", "client.ts"))).stderr).toBe(
    "a.ts, client.ts were edited by hand; they are made again.\n",
  );
  expect((await run(args, making("a.ts", "client.ts"))).stderr).toBe("");
});

test("of many edits, as a formatter makes them, ten are named", async () => {
  const { input, output } = workspace();
  const names = Array.from({ length: 12 }, (_, index) => `${String.fromCharCode(97 + index)}.ts`);
  const many: Generate = (_, { command }) => ({
    files: names.map((name) => ({ path: name, text: fileHeader(command) })),
    problems: [],
    operations: 1,
  });
  const args = ["--input", input, "--output", output];
  await run(args, many);
  for (const name of names) appendFileSync(path.join(output, name), " ");
  expect((await run(args, many)).stderr).toContain("j.ts and 2 more were edited by hand");
});

describe("exit 1 with a message and without a stack, and the old output stays, for", () => {
  const BROKEN: readonly { title: string; document: string; says: string; more?: readonly string[] }[] = [
    { title: "invalid YAML", document: "openapi: [", says: "openapi.yaml:1:11: invalid YAML" },
    { title: "Swagger 2", document: 'swagger: "2.0"\n', says: "Swagger 2.0" },
    { title: "a circular alias", document: "openapi: &a [*a]\n", says: "circular" },
    {
      title: "a circular reference",
      document: `${DOCUMENT}components: {schemas: {A: {$ref: "#/components/schemas/A"}}}\n`,
      says: "in a circle",
    },
    {
      title: "a reference to a missing file",
      document: `${DOCUMENT}components: {schemas: {A: {$ref: "a.yaml"}}}\n`,
      says: "no such file",
    },
    {
      title: "a document larger than --max-size",
      document: DOCUMENT,
      more: ["--max-size", "0.0001"],
      says: "larger than the limit of 104 bytes",
    },
  ];
  test.for(BROKEN)("$title", async ({ document, says, more = [] }) => {
    const { input, output } = workspace(document);
    const good = workspace();
    await run(["--input", good.input, "--output", output]);
    const before = readTree(output);
    const { code, stdout, stderr } = await run(["--input", input, "--output", output, ...more]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readTree(output)).toEqual(before);
  });

  test("a folder of somebody else's", async () => {
    const { input, root } = workspace();
    const { code, stderr } = await run(["--input", input, "--output", root]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('holds "openapi.yaml", which the generator did not make'),
    ]);
    expect(Object.keys(readTree(root))).toEqual(["openapi.yaml"]);
  });
});

describe("the usage is on stderr, with exit 2, for", () => {
  const WRONG: readonly { args: readonly string[]; says: string }[] = [
    { args: [], says: "--input is missing" },
    { args: ["--input", "a"], says: "--output is missing" },
    { args: ["--input", "", "--output", "b"], says: "--input is empty" },
    { args: ["--input", "a", "--output", "b", "--name", " "], says: "--name is empty" },
    { args: ["--input", "a", "--output", "b", "--nope"], says: "Unknown option '--nope'" },
    { args: ["a"], says: "Unexpected argument 'a'" },
    { args: ["--input", "a", "--input", "b", "--output", "c"], says: "--input is given twice" },
    { args: ["--input", "a", "--output", "b", "--max-size", "0"], says: '--max-size is "0"' },
    { args: ["--input", "a", "--output", "b", "--max-size", "1e9"], says: "expected megabytes" },
    { args: ["--input"], says: "argument missing" },
  ];
  test.for(WRONG)("$args", async ({ args, says }) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toContain("Usage: codegen --input FILE_OR_URL --output DIR");
  });
});

test("--help and --version answer on stdout", async () => {
  expect(await run(["--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Usage:"),
    stderr: "",
  });
  expect(await run(["--version"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+.*\n$/),
  });
});

test("a fault of the tool asks for a report, exits 70, and shows the stack only with DEBUG", async ({
  onTestFinished,
}) => {
  const broken: Generate = () => {
    throw new TypeError("oops");
  };
  const debug = process.env["DEBUG"];
  onTestFinished(() => {
    if (debug === undefined) delete process.env["DEBUG"];
    else process.env["DEBUG"] = debug;
  });
  const { input, output } = workspace();
  delete process.env["DEBUG"];
  const quiet = await run(["--input", input, "--output", output], broken);
  expect(quiet).toMatchObject({
    code: 70,
    stdout: "",
    stderr: expect.stringContaining("internal error: oops\n"),
  });
  expect(quiet.stderr).toContain("Please report it");
  expect(quiet.stderr).not.toMatch(/^\s+at /m);
  process.env["DEBUG"] = "1";
  expect((await run(["--input", input, "--output", output], broken)).stderr).toMatch(
    /^\s+at .*main\.test\.ts/m,
  );
  expect(existsSync(output)).toBe(false);
});
