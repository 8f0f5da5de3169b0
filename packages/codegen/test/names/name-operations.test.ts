import { nameOperations, readOperations } from "@intuned/codegen";
import { describe, expect, it } from "vitest";

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

/** How each operation is called: `webTasks.start`. */
function called(operations: readonly object[]): string[] {
  const names = nameOperations(readOperations(document(operations))).values();
  return Array.from(names, ({ resource, method }) => [...resource, method].join("."));
}

describe("one operation", () => {
  it.each([
    { given: { tags: ["webTasks"], operationId: "webTaskStart" }, want: "webTasks.start" },
    { given: { tags: ["webTasks"], operationId: "listWebTasks" }, want: "webTasks.list" },
    { given: { tags: ["webTasks"], operationId: "webTasks" }, want: "webTasks.webTasks" },
    { given: { tags: ["repos"], operationId: "repos/list-for-org" }, want: "repos.listForOrg" },
    { given: { tags: ["Author's books"], operationId: "list author’s books" }, want: "authorsBooks.list" },
    { given: { tags: ["Code Scanning"], operationId: "code-scanning/list" }, want: "codeScanning.list" },
    { given: { tags: ["projects.runs"], operationId: "runCancel" }, want: "projects.runs.cancel" },
    { given: { tags: ["a.b.runs"], operationId: "runCancel" }, want: "a.b.runs.cancel" },
    { given: { tags: ["webTasks"], operationId: "webStartNow" }, want: "webTasks.webStartNow" },
    { given: { tags: ["webTasks"], operationId: "startTheWebTaskNow" }, want: "webTasks.startTheNow" },
    { given: { tags: ["books"], operationId: "client" }, want: "books.client2" },
    { given: { tags: ["a..b", "c"], operationId: "get" }, want: "a.b.get" },
    { given: { tags: ["books"], operationId: "constructor" }, want: "books.constructor_" },
    { given: { tags: ["books"], operationId: "then" }, want: "books.then_" },
    { given: { tags: ["books"], operationId: "toString" }, want: "books.toString_" },
    { given: { tags: ["books"], operationId: "delete" }, want: "books.delete" },
    { given: { tags: ["books"], operationId: "2fa" }, want: "books._2fa" },
    { given: { tags: ["2fa"], operationId: "check" }, want: "_2fa.check" },
    { given: { tags: ["books"], operationId: "🎉" }, want: "books._" },
    { given: { tags: ["🎉"], operationId: "go" }, want: "default.go" },
    { given: { tags: [""], operationId: "go" }, want: "default.go" },
    { given: { tags: ["本"], operationId: "一覧" }, want: "本.一覧" },
    { given: { tags: ["हिन्दी"], operationId: "go" }, want: "हिन्दी.go" },
    // A letter that this Node knows and the compiler does not, and one beyond what each version of Unicode leaves alone.
    { given: { operationId: "a\u{11380}b" }, want: "default.ab" },
    { given: { operationId: "a\u{1d4b3}b" }, want: "default.ab" },
    { given: { tags: ["request"], operationId: "go" }, want: "request_.go" },
    { given: { tags: ["baseUrl"], operationId: "go" }, want: "baseUrl_.go" },
    { given: { tags: ["books.client"], operationId: "go" }, want: "books.client_.go" },
    { given: { tags: ["__proto__"], operationId: "__proto__" }, want: "proto.proto" },
    { given: { operationId: "ping" }, want: "default.ping" },
    { given: { tags: ["books"] }, want: "books.getThings0" },
    { given: { tags: ["books"], operationId: "" }, want: "books.getThings0" },
    {
      given: {
        tags: ["books"],
        operationId: "bookGet",
        "x-client-resource": "shelf",
        "x-client-method": "look",
      },
      want: "shelf.look",
    },
    { given: { operationId: "a", "x-client-method": "constructor" }, want: "default.constructor_" },
  ])("$given is called as client.$want", ({ given, want }) => {
    expect(called([given])).toEqual([want]);
  });
});

describe("several operations", () => {
  it.each([
    {
      behaviour: "the second of one name takes its whole operationId",
      given: [
        { tags: ["books"], operationId: "bookGet" },
        { tags: ["books"], operationId: "get_books" },
      ],
      want: ["books.get", "books.getBooks"],
    },
    {
      behaviour: "the third of one name takes a number",
      given: ["list", "books/list", "list-books", "LIST_BOOKS"].map((operationId) => ({
        tags: ["books"],
        operationId,
      })),
      want: ["books.list", "books.booksList", "books.listBooks", "books.listBooks2"],
    },
    {
      behaviour: "the same operationId twice takes a number",
      given: [
        { tags: ["books"], operationId: "get" },
        { tags: ["books"], operationId: "get" },
      ],
      want: ["books.get", "books.get2"],
    },
    {
      behaviour: "a method gives way to a child resource",
      given: [
        { tags: ["books"], operationId: "pages" },
        { tags: ["books.pages"], operationId: "list" },
      ],
      want: ["books.pages2", "books.pages.list"],
    },
    {
      behaviour: "a method gives way to a child resource of several operations",
      given: [
        { tags: ["books"], operationId: "pages" },
        { tags: ["books.pages"], operationId: "list" },
        { tags: ["books.pages"], operationId: "get" },
        { tags: ["books"], operationId: "pages" },
      ],
      want: ["books.pages2", "books.pages.list", "books.pages.get", "books.pages3"],
    },
    {
      behaviour: "a child of the same name as a grandchild elsewhere is another resource",
      given: [
        { tags: ["a.bc"], operationId: "list" },
        { tags: ["ab.c"], operationId: "list" },
      ],
      want: ["a.bc.list", "ab.c.list"],
    },
    {
      behaviour: "tags that differ only in spelling are one resource",
      given: [
        { tags: ["web-tasks"], operationId: "start" },
        { tags: ["Web Tasks"], operationId: "stop" },
      ],
      want: ["webTasks.start", "webTasks.stop"],
    },
  ])("$behaviour", ({ given, want }) => {
    expect(called(given)).toEqual(want);
  });
});

it("keeps operations apart whose paths come to one name", () => {
  const get = { get: { responses: {} } };
  const paths = { "/a-b": get, "/a_b": get, "/a/{b}": get, "/aB": get };
  const operations = readOperations({ openapi: "3.1.0", paths });
  expect(new Set(operations.map((it) => it.key)).size).toBe(4);
  const names = [...nameOperations(operations).values()].map((it) => it.functionName);
  expect(names).toEqual(["getAb", "getAb2", "getAb3", "getAb4"]);
});
