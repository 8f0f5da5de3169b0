import { fileURLToPath } from "node:url";
import { generatePackage } from "@intuned/codegen";
import * as runtime from "@intuned/runtime";
import { Client } from "@intuned/runtime";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { CLIENT_MEMBERS, CLIENT_OPTIONS, RUNTIME_NAMES } from "../../src/names/runtime-names.js";

/** The runtime's exports, types among them, by name. */
const entry = fileURLToPath(import.meta.resolve("@intuned/runtime"));

describe("the names that generated code may not take", () => {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    noLib: true,
    types: [],
    customConditions: ["@intuned/source"],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile);
  const exported = new Map(checker.getExportsOfModule(module as ts.Symbol).map((it) => [it.name, it]));

  const membersOf = (name: string) => {
    const symbol = exported.get(name) as ts.Symbol;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(target)).map((it) => it.name);
  };

  it("are exports of the runtime, each once", () => {
    expect(RUNTIME_NAMES.filter((it) => !exported.has(it))).toEqual([]);
    expect(new Set(RUNTIME_NAMES).size).toBe(RUNTIME_NAMES.length);
  });

  it("include every function and class of the runtime", () => {
    expect(Object.keys(runtime).filter((it) => !RUNTIME_NAMES.includes(it))).toEqual([]);
  });

  it("include all that a generated package imports from the runtime or exports of it", () => {
    const { files } = generatePackage(
      { openapi: "3.1.0", info: { title: "Test" } },
      { command: "test", package: false },
    );
    const statements = files.flatMap(({ text }) => [
      ...text.matchAll(/^(?:im|ex)port (?:type )?\{([^}]*)\} from "@intuned\/runtime";$/gm),
    ]);
    const names = statements.flatMap(([, list = ""]) => list.match(/\w+(?=\s*[,}]|\s*$)/g) ?? []);
    expect(names).toEqual(
      expect.arrayContaining(["ClientDefinition", "ErrorEvent", "isApiError", "WithResponse"]),
    );
    expect(names.filter((it) => !RUNTIME_NAMES.includes(it))).toEqual([]);
  });

  it("include every member of the client", () => {
    const client = new Client({
      name: "Test",
      baseUrl: "http://127.0.0.1",
      options: {},
      credentials: {},
    });
    const inherited = Object.getOwnPropertyNames(Client.prototype).filter((it) => it !== "constructor");
    expect([...Object.keys(client), ...inherited].sort()).toEqual([...CLIENT_MEMBERS].sort());
  });

  it("include every option of a client and of a call", () => {
    const options = new Set([...membersOf("ClientOptions"), ...membersOf("RequestOptions")]);
    expect([...options, "query", "header", "cookie"].sort()).toEqual([...CLIENT_OPTIONS].sort());
  });
});
