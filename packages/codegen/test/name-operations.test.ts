import { generateClient, nameOperations, readOperations } from "@intuned/codegen";
import ts from "typescript";
import { expect, it } from "vitest";

/** A document with one operation a row, each on a path of its own. */
function document(operations: readonly object[]) {
  return {
    openapi: "3.1.0",
    info: { title: "Library", version: "1.0.0" },
    paths: Object.fromEntries(
      operations.map((operation, index) => [`/things/${index}`, { get: { responses: {}, ...operation } }]),
    ),
  };
}

it.each([
  { given: { tags: ["webTasks"], operationId: "webTaskStart" }, want: "webTasks.start" },
  { given: { tags: ["webTasks"], operationId: "listWebTasks" }, want: "webTasks.list" },
  { given: { tags: ["webTasks"], operationId: "webTasks" }, want: "webTasks.webTasks" },
  { given: { tags: ["repos"], operationId: "repos/list-for-org" }, want: "repos.listForOrg" },
  { given: { tags: ["projects.runs"], operationId: "runCancel" }, want: "projects.runs.cancel" },
  { given: { tags: ["books"], operationId: "constructor" }, want: "books.constructor_" },
  { given: { tags: ["books"], operationId: "2fa" }, want: "books._2fa" },
  { given: { operationId: "ping" }, want: "default.ping" },
  { given: { tags: ["books"] }, want: "books.getThings0" },
  {
    given: {
      tags: ["books"],
      operationId: "bookGet",
      "x-client-resource": "shelf",
      "x-client-method": "look",
    },
    want: "shelf.look",
  },
])("$given is called as client.$want", ({ given, want }) => {
  const [name] = nameOperations(readOperations(document([given]))).values();
  expect([...(name?.resource ?? []), name?.method].join(".")).toBe(want);
});

it("gives the second of two operations with one name its whole operationId", () => {
  const operations = [
    { tags: ["books"], operationId: "bookGet" },
    { tags: ["books"], operationId: "get_books" },
  ];
  const names = [...nameOperations(readOperations(document(operations))).values()];
  expect(names.map((it) => it.method)).toEqual(["get", "getBooks"]);
});

/** Every identifier of a module, as the compiler reads it: what stands in strings and comments is not among them. */
function identifiers(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("generated.ts", text, ts.ScriptTarget.Latest));
  return found;
}

it("lets no text of the document become code", () => {
  const hostile = "*/ globalThis.hacked = 1; /* $" + '{globalThis.hacked = 1} ` " \u2028 \u0000';
  const operations = [{ tags: [hostile], operationId: hostile, summary: hostile, description: hostile }];
  const { files } = generateClient(document(operations), { command: "test", typesModule: "./types.js" });
  expect(identifiers("globalThis.hacked = 1")).toContain("hacked");
  for (const { text } of files) expect(identifiers(text)).not.toContain("hacked");
});
