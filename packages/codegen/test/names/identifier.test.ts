import ts from "typescript";
import { describe, expect, it } from "vitest";
import { identifier, identifierCharacters, UniqueNames } from "../../src/names/identifier.js";

/** What the compiler says of a module that declares the name. */
function complaints(name: string) {
  const fileName = "/declared.ts";
  const text = `export const a = 1;\nfunction outer() {\n  const ${name} = 1;\n  return ${name};\n}\nouter();\n`;
  const host = ts.createCompilerHost({});
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.ESNext);
  host.getSourceFile = (it) => (it === fileName ? file : undefined);
  const program = ts.createProgram(
    [fileName],
    { module: ts.ModuleKind.ESNext, noLib: true, types: [] },
    host,
  );
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    (it) => it.code,
  );
}

/** Every word that means something to the compiler. */
const keywords = Array.from(
  { length: ts.SyntaxKind.LastKeyword - ts.SyntaxKind.FirstKeyword + 1 },
  (_, index) => ts.tokenToString(ts.SyntaxKind.FirstKeyword + index) ?? "",
);

describe("an identifier", () => {
  it.each([
    ["webTask", "webTask"],
    ["$value", "$value"],
    ["_value", "_value"],
    ["2fa", "_2fa"],
    ["a2", "a2"],
    ["a-b c", "abc"],
    ["x²", "x"],
    ["本", "本"],
    ["", "_"],
    ["🎉", "_"],
    ["delete", "delete_"],
    ["eval", "eval_"],
    ["arguments", "arguments_"],
    ["require", "require_"],
    ["module", "module_"],
    ["exports", "exports_"],
    ["undefined", "undefined_"],
    ["type", "type_"],
    ["deleted", "deleted"],
  ])("of %j is %s", (name, wanted) => {
    expect(identifier(name)).toBe(wanted);
  });

  it("can be declared, whatever word of the language it is made of", () => {
    expect(keywords).toContain("implements");
    const words = keywords.filter((word) => complaints(word).length > 0);
    expect(words.length).toBeGreaterThan(40);
    for (const word of words) {
      expect(identifier(word)).toBe(`${word}_`);
      expect(complaints(identifier(word))).toEqual([]);
    }
  });

  it("has no characters beyond those that each version of Unicode leaves alone", () => {
    expect(identifierCharacters("a\uffdcb")).toBe("a\uffdcb");
    expect(identifierCharacters("a\u{10000}b")).toBe("ab");
  });
});

describe("unique names", () => {
  it("are numbered from 2, without those that are taken", () => {
    const names = new UniqueNames(["list", "get2"]);
    expect(names.has("list")).toBe(true);
    expect(names.has("get")).toBe(false);
    const taken = ["get", "get", "get", "list", "list3", "list", "list"].map((it) => names.take(it));
    expect(taken).toEqual(["get", "get3", "get4", "list2", "list3", "list4", "list5"]);
    expect(names.has("list5")).toBe(true);
  });

  it("are all free in the beginning", () => {
    expect(new UniqueNames().take("undefined")).toBe("undefined");
  });
});
