import path from "node:path";
import { type Generated, generatePackage } from "@intuned/codegen";
import { beforeAll, describe, expect, it } from "vitest";
import { hostileDocument } from "../support/hostile-document.js";
import { identifiers, syntaxErrors } from "../support/parse.js";
import { EXACT, typeCheck } from "../support/type-check.js";
import { freshFolder, writePackage } from "../support/write-package.js";

const CODE = "globalThis.hacked = 1;";

const texts: readonly { given: string; text: string }[] = [
  { given: "the end of a comment", text: `*/ ${CODE} /*` },
  { given: "the end of a comment around a control character", text: `*\u0000/ ${CODE} /*\u0000*\u0007/` },
  { given: "the end of a string", text: `"; ${CODE} "'; ${CODE} '` },
  { given: "a backslash before the end of a string", text: `\\"; ${CODE} \\` },
  { given: "a template", text: "`$\u007bglobalThis.hacked = 1}` $\u007bglobalThis.hacked = 1}" },
  {
    given: "line breaks",
    text: `a\n${CODE}\r\n${CODE}\r${CODE}\u2028${CODE}\u2029${CODE}\u0085${CODE}\v${CODE}\f`,
  },
  { given: "the end of a script", text: `</script><script>${CODE}</script> <!-- ${CODE}\n--> ${CODE}` },
  { given: "instructions to the compiler", text: "@ts-expect-error" },
  {
    given: "instructions to the compiler on a line",
    text: "// @ts-ignore\n// @ts-nocheck\n@ts-expect-error",
  },
  {
    given: "a reference to a file",
    text: `/// <reference path="hacked.ts" />\n/// <reference types="hacked" />`,
  },
  { given: "an import", text: `import "hacked"; export * from "hacked";` },
  { given: "the end of every bracket", text: `)]}>; ${CODE} ({[<` },
  {
    given: "every control character",
    text: Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join(""),
  },
  {
    given: "lone surrogates and text in another direction",
    text: `\ud800 ${CODE} \udc00 \u202e ${CODE} \u2066 \ufeff`,
  },
  { given: "the prototype", text: "__proto__" },
  { given: "a very long text", text: `${"A".repeat(5_000)}a${" b".repeat(1_000)}` },
  { given: "nothing", text: "" },
];

const root = freshFolder(import.meta.url);
const folderOf = (text: string) => path.join(root, String(texts.findIndex((it) => it.text === text)));

describe.each(texts)("$given in every place of a document", ({ text }) => {
  let generated: Generated;
  beforeAll(() => {
    generated = writePackage(folderOf(text), hostileDocument(text), text);
  });

  it("is no code of what is generated", () => {
    for (const { path: file, text: source } of generated.files) {
      expect([file, syntaxErrors(source)]).toEqual([file, []]);
      expect(identifiers(source)).not.toContain("hacked");
      expect(file).toMatch(/^[\p{L}\p{M}\p{N}./-]{1,255}$/u);
    }
    // A text that begins with a slash is a path; no parameter is called nothing.
    expect(generated.operations).toBe(text === "" ? 1 : text.startsWith("/") ? 8 : 7);
    expect(generated.files.some((it) => it.text.includes("requestPages("))).toBe(text !== "");
    const isWaitedFor = generated.files.some((it) => it.text.includes("startAndWait("));
    // No expression names a parameter whose name has a line break.
    expect(isWaitedFor).toBe(/^.+$/.test(text));
  });

  it("runs nothing when the package is imported and a client is made", async () => {
    const module = (await import(path.join(folderOf(text), "index.ts"))) as Record<string, unknown>;
    const [, Made] =
      Object.entries(module).find(([name]) => name.endsWith("Client") && !name.startsWith("create")) ?? [];
    const options = new Proxy(
      { baseUrl: "http://127.0.0.1:1" },
      { get: (it, key) => (key in it ? it.baseUrl : key === "fetch" ? fetch : "given:so") },
    );
    expect(() => Reflect.construct(Made as new () => unknown, [options])).not.toThrow();
    expect(globalThis).not.toHaveProperty("hacked");
  });
});

it("type-checks, whatever the text", () => {
  const folders = texts.map(({ text }) => folderOf(text));
  const complaints = typeCheck(
    folders.map((it) => path.join(it, "index.ts")),
    folders,
    EXACT,
  );
  for (const { given, text } of texts) expect([given, complaints.get(folderOf(text))]).toEqual([given, []]);
});

it("has no code of the command that is named in every file", () => {
  for (const { text } of texts) {
    const { files } = generatePackage(hostileDocument("a"), {
      command: text,
      package: true,
      name: text,
      runtimeVersion: text,
    });
    for (const { path: file, text: source } of files.filter((it) => it.path.endsWith(".ts"))) {
      expect([file, syntaxErrors(source)]).toEqual([file, []]);
      expect(identifiers(source)).not.toContain("hacked");
      expect(source.split("\n")[0]).toMatch(
        /^\/\/ @generated from the OpenAPI document by `.*`\. Do not edit/,
      );
      expect(source.split("\n")[1]).toBe("");
    }
    const manifest = files.find((it) => it.path === "package.json")?.text ?? "";
    expect(JSON.parse(manifest).name).toMatch(/^[a-z0-9][a-z0-9-]*$/);
  }
});

it("would find code, if there were any", () => {
  expect(identifiers(CODE)).toContain("hacked");
  expect(identifiers(`/* ${texts[0]?.text} */`)).toContain("hacked");
});
