import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/index.js";
import { newDocument, oldDocument } from "./library.js";

let folder = "";
const file = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "diff-"));
  const documents = { old: oldDocument, new: newDocument, none: { swagger: "2.0" } };
  for (const [name, document] of Object.entries(documents))
    await writeFile(file(name), JSON.stringify(document));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command; `old`, `new` and `none` are files. */
async function call(...args: string[]) {
  let [out, err] = ["", ""];
  const io = {
    stdout: {
      write: (text: string) => {
        out += text;
      },
    },
    stderr: {
      write: (text: string) => {
        err += text;
      },
    },
  };
  const files = args.map((it) => (/^(old|new|none|missing)$/.test(it) ? file(it) : it));
  return { code: await main(files, io), out, err };
}

describe("the exit code", () => {
  it.each([
    { args: ["old", "old"], code: 0 },
    { args: ["old", "new"], code: 1 },
    { args: ["new", "old"], code: 1 },
    { args: ["old", "new", "--for", "callers"], code: 1 },
    // The new operation: old servers don't have it.
    { args: ["old", "new", "--for", "servers"], code: 1 },
    { args: ["--for", "servers", "old", "old"], code: 0 },
    { args: ["old", "--for=servers", "old"], code: 0 },
  ])("of $args is $code", async ({ args, code }) => {
    const ended = await call(...args);
    expect(ended.err).toBe("");
    expect(ended.code).toBe(code);
  });

  it("depends on the side: a parameter that becomes required breaks callers and no server", async () => {
    const { paths } = oldDocument;
    const required = newDocument.paths["/books"].get.parameters;
    const get = { ...paths["/books"].get, parameters: required };
    await writeFile(file("new-required"), JSON.stringify({ ...oldDocument, paths: { "/books": { get } } }));
    expect((await call("old", file("new-required"))).code).toBe(1);
    expect((await call("old", file("new-required"), "--for", "servers")).code).toBe(0);
  });
});

it("prints each format, text unless one is given", async () => {
  const texts = await Promise.all([
    call("old", "new"),
    call("old", "new", "--format", "text"),
    call("old", "new", "--format=markdown"),
    call("--format", "json", "old", "new"),
  ]);
  const [unnamed, text, markdown, json] = texts.map(({ out }) => out);
  expect(unnamed).toMatch(/^breaking {2}parameter-became-required {2}\/paths/);
  expect(text).toBe(unnamed);
  expect(markdown).toMatch(/^## Breaking \(1\)\n\n- \*\*parameter-became-required\*\*/);
  expect(JSON.parse(json ?? "")).toMatchObject({ bump: "major", changes: [{ kind: "breaking" }, {}, {}] });
});

it("prints its options, and the exit codes", async () => {
  const { code, out, err } = await call("--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^Usage: openapi-diff OLD NEW/);
  expect(out).toMatch(/text, markdown or json/);
  expect(out).toMatch(/Exit code 0: .* 1: .* 2: /);
});

describe("exit code 2, with what to do on stderr", () => {
  it.each([
    { args: [], why: /^openapi-diff: two documents are needed.* --help prints the options\.$/ },
    { args: ["old"], why: /two documents are needed/ },
    { args: ["old", "new", "new"], why: /two documents are needed/ },
    {
      args: ["old", "new", "--format", "yaml"],
      why: /--format is "yaml"; expected one of text, markdown, json\./,
    },
    { args: ["old", "new", "--format", ""], why: /--format is ""; expected one of/ },
    {
      args: ["old", "new", "--format", "toString"],
      why: /--format is "toString"; expected one of text, markdown, json/,
    },
    { args: ["old", "new", "--for", "nobody"], why: /--for is "nobody"; expected one of callers, servers\./ },
    { args: ["old", "new", "--for", "callers", "--for", "servers"], why: /--for is given twice\./ },
    { args: ["old", "new", "--strict"], why: /^openapi-diff: Unknown option '--strict'\. --help/ },
    { args: ["old", "new", "--format"], why: /^openapi-diff: Option '--format <value>' argument missing\. / },
    { args: ["old", "missing"], why: /^\S*missing: .*\n {2}\S/ },
    { args: ["none", "old"], why: /^\S*none:1:\d+/ },
  ])("for $args", async ({ args, why }) => {
    const { code, out, err } = await call(...args);
    expect(err.trimEnd()).toMatch(why);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("for a document that can't be compared", async () => {
    const paths = { "/a": { get: { responses: { "200": { $ref: "#/components/responses/None" } } } } };
    await writeFile(file("dangling"), JSON.stringify({ ...oldDocument, paths }));
    const { code, err } = await call(file("dangling"), file("dangling"));
    expect(err).toMatch(/^openapi-diff: \$ref "#\/components\/responses\/None" at \S+ leads to nothing\.\n$/);
    expect(code).toBe(2);
  });
});
