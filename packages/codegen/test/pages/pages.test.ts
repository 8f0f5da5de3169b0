import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generatePackage } from "@intuned/codegen";
import type { JsonObject } from "@intuned/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { applyOverlay, type Overlay } from "../support/apply-overlay.js";
import { answer, openapi31 } from "../support/documents.js";
import { EXACT, typeCheck } from "../support/type-check.js";
import { freshFolder, write, writePackage } from "../support/write-package.js";
import { libraryDocument } from "./library-document.js";

const folder = freshFolder(import.meta.url);

/** What the types have to be, and functions that the tests call. */
const PROGRAM = `import * as api from "./api/index.js";
import { same, takes } from "../../support/type-assertions.js";

const clientOf = (baseUrl: string) => new api.TestClient({ baseUrl, card: "c-1" });
declare const client: api.TestClient;

// The first page as before, typed as the page.
const books = () => client.books.list("main", { query: { sort: "year" }, signal: AbortSignal.timeout(1) });
same<Awaited<ReturnType<typeof books>>, api.BookPage>();
same<Awaited<ReturnType<ReturnType<typeof books>["withResponse"]>>["data"], api.BookPage>();
same<Awaited<ReturnType<typeof client.books.plain>>, api.Book>();

type ItemOf<List> = List extends AsyncIterable<infer Item> ? Item : "not iterable";
type PageOf<List extends { pages(): AsyncIterable<unknown> }> = ItemOf<ReturnType<List["pages"]>>;
same<ItemOf<ReturnType<typeof books>>, api.Book>();
same<PageOf<ReturnType<typeof books>>, api.BookPage>();
same<ItemOf<ReturnType<ReturnType<typeof books>["items"]>>, api.Book>();
same<ItemOf<ReturnType<typeof api.booksList>>, api.Book>();
same<ItemOf<ReturnType<typeof client.books.plain>>, "not iterable">();
same<ItemOf<ReturnType<typeof client.loans.list>>, { node: api.Loan }>();
same<ItemOf<ReturnType<typeof client.authors.search>>, api.Author | string>();
same<ItemOf<ReturnType<typeof client.shelves.list>>, api.Shelf>();
same<PageOf<ReturnType<typeof client.shelves.list>>, api.Shelf[] | undefined>();
same<ItemOf<ReturnType<typeof client.readers.list<"application/json">>>, { no: number }>();
same<Awaited<ReturnType<typeof client.readers.list<"text/csv">>>, string>();
same<ItemOf<ReturnType<typeof client.readers.list<"text/csv">>>, never>();
takes<Parameters<ReturnType<typeof books>["items"]>[0]>({ limit: 3 });
// @ts-expect-error: no such option
takes<Parameters<ReturnType<typeof books>["items"]>[0]>({ max: 3 });
// @ts-expect-error: no such value
export const sorted = () => client.books.list("main", { query: { sort: "size" } });

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
export const iterate = {
  books: async (url: string) => {
    const titles: string[] = [];
    for await (const book of clientOf(url).books.list("main", { query: { sort: "title" } })) titles.push(book.title);
    return titles;
  },
  bookPages: (url: string) => all(clientOf(url).books.list("main").pages()),
  threeBooks: (url: string) => all(clientOf(url).books.list("main").items({ limit: 3 })),
  loans: (url: string) => all(clientOf(url).loans.list()),
  authors: (url: string) => all(clientOf(url).authors.search({ name: "ada" }, { header: { take: 2 } })),
  shelves: (url: string) => all(api.shelvesList(api.createTestClient({ baseUrl: url, card: "c-1" }), { query: { per_page: 2 } })),
  readers: (url: string) => all(clientOf(url).readers.list()),
};
export const failOf = async (url: string) => {
  try {
    await all(clientOf(url).books.list("none"));
  } catch (error) {
    if (api.carriesPage(error)) return [error.page, error.query, error.code];
  }
  return [];
};
`;

interface Program {
  readonly iterate: Readonly<Record<string, (url: string) => Promise<unknown>>>;
  readonly failOf: (url: string) => Promise<unknown>;
}

interface Sent {
  readonly url: string;
  readonly skip: string | undefined;
  readonly text: string;
}

const sent: Sent[] = [];

/** What the made-up library answers. */
function respond(url: URL, request: IncomingMessage): { body?: unknown; link?: string } {
  const number = (name: string, otherwise: number) => Number(url.searchParams.get(name) ?? otherwise);
  switch (url.pathname) {
    case "/v1/main/books": {
      const titles = ["A", "B", "C", "D", "E"].map((title) => ({ title }));
      const page = number("page", 1);
      return { body: { books: titles.slice(page * 2 - 2, page * 2), count: 5 } };
    }
    case "/v1/none/books":
      return { body: { books: number("page", 1) === 1 ? [{ title: "A" }] : [], count: 2 } };
    case "/v1/loans": {
      const after = url.searchParams.get("after");
      const next = { null: "x=1&y", "x=1&y": "z" }[String(after)];
      const nodes = after === "z" ? [] : [{ node: { no: after === null ? 1 : 2 } }];
      return {
        body: {
          result: { edges: nodes },
          pageInfo: { endCursor: next ?? "still here", hasNextPage: next !== undefined },
        },
      };
    }
    case "/v1/authors/search": {
      const skip = Number(request.headers["skip"] ?? 1);
      const authors = [{ name: "1" }, "2", { name: "3" }].slice(skip - 1, skip + 1);
      return { body: { kind: "full", authors } };
    }
    case "/v1/shelves":
      return { body: [{ id: "a" }], link: `</v1/rooms/7/shelves?per_page=2&page=2>; rel="next"` };
    case "/v1/rooms/7/shelves":
      return number("page", 1) === 2
        ? { body: [{ id: "b" }], link: `<?per_page=2&page=3>; rel="next"` }
        : { body: undefined };
    default:
      return url.searchParams.has("p")
        ? { body: { readers: null } }
        : { body: { readers: [{ no: 1 }], next: "?p=2&card=leaked" } };
  }
}

const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const url = new URL(request.url ?? "", "http://library.test.invalid");
  sent.push({ url: request.url ?? "", skip: request.headers["skip"] as string | undefined, text });
  const { body, link } = respond(url, request);
  response.writeHead(body === undefined ? 204 : 200, {
    "content-type": "application/json",
    ...(link === undefined ? {} : { link }),
  });
  response.end(JSON.stringify(body));
});

describe("a made-up document with lists of all styles", () => {
  let program: Program;
  let url: string;

  beforeAll(async () => {
    expect(writePackage(path.join(folder, "api"), libraryDocument).problems).toEqual([]);
    write(path.join(folder, "program.ts"), PROGRAM);
    program = (await import(path.join(folder, "program.ts"))) as Program;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("has items and pages that are typed, with no any", () => {
    const file = path.join(folder, "program.ts");
    expect([...typeCheck([file], [folder]).values()].flat().join("\n")).toBe("");
  });

  it.each([
    {
      list: "books",
      want: ["A", "B", "C", "D", "E"],
      urls: [
        "/v1/main/books?sort=title&card=c-1",
        "/v1/main/books?sort=title&page=2&card=c-1",
        "/v1/main/books?sort=title&page=3&card=c-1",
      ],
    },
    {
      list: "bookPages",
      want: [["A", "B"], ["C", "D"], ["E"]].map((titles) => ({
        books: titles.map((title) => ({ title })),
        count: 5,
      })),
    },
    {
      list: "threeBooks",
      want: [{ title: "A" }, { title: "B" }, { title: "C" }],
      urls: ["/v1/main/books?card=c-1", "/v1/main/books?page=2&card=c-1"],
    },
    {
      list: "loans",
      want: [{ node: { no: 1 } }, { node: { no: 2 } }],
      urls: ["/v1/loans?card=c-1", "/v1/loans?after=x%3D1%26y&card=c-1", "/v1/loans?after=z&card=c-1"],
    },
    { list: "authors", want: [{ name: "1" }, "2", { name: "3" }] },
    {
      list: "shelves",
      want: [{ id: "a" }, { id: "b" }],
      urls: [
        "/v1/shelves?per_page=2&card=c-1",
        "/v1/rooms/7/shelves?per_page=2&page=2&card=c-1",
        // A response without a body.
        "/v1/rooms/7/shelves?per_page=2&page=3&card=c-1",
      ],
    },
    // The key is sent once, and it is the client's.
    { list: "readers", want: [{ no: 1 }], urls: ["/v1/readers?card=c-1", "/v1/readers?p=2&card=c-1"] },
  ])("iterates: $list", async ({ list, want, urls }) => {
    sent.length = 0;
    expect(await program.iterate[list]?.(url)).toEqual(want);
    if (urls !== undefined) expect(sent.map((it) => it.url)).toEqual(urls);
  });

  it("sends the body and the other headers with each page", async () => {
    sent.length = 0;
    await program.iterate["authors"]?.(url);
    const text = '{"name":"ada"}';
    expect(sent.map(({ skip, text }) => ({ skip, text }))).toEqual([
      { skip: undefined, text },
      { skip: "3", text },
      // Nothing says that a page which is shorter than the first one was asked for.
    ]);
  });

  it("tells which page failed", async () => {
    expect(await program.failOf(url)).toEqual([2, { page: 2 }, "malformed-response"]);
  });

  it("has nothing of pages where an operation has none", () => {
    const { files } = generatePackage(
      openapi31({ paths: { "/a": { get: { responses: { 200: answer({ type: "array" }) } } } } }),
      { command: "test", package: false },
    );
    const resources = files.filter((it) => it.path.startsWith("resources/")).map((it) => it.text);
    expect(resources.join()).not.toMatch(/page/i);
  });
});

describe("an x-pages that is wrong", () => {
  const parameters = [
    { name: "page", in: "query", schema: { type: "integer" } },
    { name: "flag", in: "query", schema: { type: "boolean" } },
    { name: "json", in: "query", content: { "application/json": { schema: { type: "integer" } } } },
    { name: "both", in: "query", schema: {} },
    { name: "both", in: "header", schema: {} },
    { name: "tenant", in: "query", schema: { type: "string" }, "x-client-option": true },
  ];
  const schema = {
    type: "object",
    properties: {
      list: { type: "array", items: { type: "string" } },
      map: { type: "object", additionalProperties: { type: "string" } },
      total: { type: "integer" },
      next: { type: "string" },
    },
  };
  const sound = { style: "page", items: "/list", parameter: "page" };
  const cursor = { style: "cursor", items: "/list", parameter: "both", next: "/next" };

  it.each([
    ["", "page", 'expected an object, found "page"'],
    ["/style", { ...sound, style: "pages" }, 'expected one of page, offset, cursor, link, found "pages"'],
    ["/style", {}, "expected one of page, offset, cursor, link, found nothing"],
    [
      "/next",
      { ...sound, next: "/next" },
      'expected one of style, items, parameter, first, size, total, more, found "next"',
    ],
    [
      "/items",
      { ...sound, items: undefined },
      "expected a JSON Pointer to the list of items, or an empty text where the response is the list, found nothing",
    ],
    [
      "/items",
      { ...sound, items: "list" },
      'expected a JSON Pointer to the list of items, or an empty text where the response is the list, found "list"',
    ],
    ["/items", { ...sound, items: "" }, 'expected a JSON Pointer to an array of the response, found ""'],
    [
      "/items",
      { ...sound, items: "/map" },
      'expected a JSON Pointer to an array of the response, found "/map"',
    ],
    [
      "/items",
      { ...sound, items: "/lists" },
      'expected a JSON Pointer to an array of the response, found "/lists"',
    ],
    ["/parameter", { ...sound, parameter: undefined }, "expected the name of a parameter, found nothing"],
    [
      "/parameter",
      { ...sound, parameter: "pages" },
      'expected a parameter of list (page, flag, json, both, both, tenant), found "pages"',
    ],
    [
      "/parameter",
      { ...sound, parameter: "flag" },
      'expected something of type number or string, not boolean, found "flag"',
    ],
    [
      "/parameter",
      { ...sound, parameter: "json" },
      'expected a parameter with a schema, not one that is written as JSON, found "json"',
    ],
    [
      "/parameter",
      { ...sound, parameter: "tenant" },
      'expected a parameter that isn\'t an option of the client, found "tenant"',
    ],
    [
      "/size",
      { ...sound, size: "both" },
      'expected a parameter with its place (query.both, header.both), found "both"',
    ],
    ["/first", { ...sound, first: 2 }, "expected 0 or 1, found 2"],
    [
      "/total",
      { ...sound, total: "/count" },
      'expected a JSON Pointer to a property of the response, found "/count"',
    ],
    ["/total", { ...sound, total: "/next" }, 'expected something of type number, not string, found "/next"'],
    ["/more", { ...sound, more: "/total" }, 'expected something of type boolean, not number, found "/total"'],
    [
      "/next",
      { ...cursor, parameter: "query.both", next: undefined },
      "expected where the next page's cursor is, found nothing",
    ],
    [
      "/next",
      { ...cursor, parameter: "query.both", next: "/list" },
      'expected something of type string or number, not array, found "/list"',
    ],
    [
      "/next",
      { style: "link", items: "/list", next: "/total" },
      'expected something of type string, not number, found "/total"',
    ],
  ])("%s is reported: %j", (pointer, pages, reason) => {
    const operation = {
      operationId: "list",
      parameters,
      responses: { 200: answer(schema) },
      "x-pages": pages,
    };
    const { problems, files } = generatePackage(openapi31({ paths: { "/a": { get: operation } } }), {
      command: "test",
      package: false,
    });
    expect(problems).toEqual([
      {
        pointer: `/paths/~1a/get/x-pages${pointer}`,
        reason: `${reason}: the operation returns one page, and nothing iterates over all`,
      },
    ]);
    expect(files.find((it) => it.path === "resources/default.ts")?.text).toContain("ApiPromise<");
  });

  it("is told where the operation has no JSON", () => {
    const operation = {
      operationId: "list",
      parameters,
      responses: { 204: { description: "none" } },
      "x-pages": sound,
    };
    const { problems } = generatePackage(openapi31({ paths: { "/a": { get: operation } } }), {
      command: "test",
      package: false,
    });
    expect(problems.map((it) => it.reason)).toEqual([
      'expected an operation with a JSON response, found "list": the operation returns one page, and nothing iterates over all',
    ]);
  });
});

it("is explained by the README in examples that can be generated from", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, section = ""] = /\n## Lists\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const [paths, overlay] = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, it = ""]) =>
    parse(it),
  );
  const { components } = libraryDocument;
  const document = openapi31({ paths, components: { schemas: (components as JsonObject)["schemas"] } });
  const { files, problems } = writePackage(path.join(folder, "readme/api"), document);
  expect(problems).toEqual([]);
  expect(files.find((it) => it.path === "resources/books.ts")?.text).toContain("PagePromise<BookPage, Book>");

  const [sample = ""] = [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, it]) => it ?? "");
  const program = path.join(folder, "readme/program.ts");
  const head = `import { TestClient, type BookPage } from "./api/index.js";
const client = new TestClient({ baseUrl: "http://127.0.0.1:9" });
declare const signal: AbortSignal;
`;
  write(program, `${head}${sample}export const typed: BookPage = page;\n`);
  expect([...typeCheck([program], [path.dirname(program)], EXACT).values()].flat()).toEqual([]);

  const { get } = (paths as Record<string, { get: JsonObject }>)["/books"] ?? {};
  const without = openapi31({ ...document, paths: { "/books": { get: { ...get, "x-pages": undefined } } } });
  const overlaid = writePackage(
    path.join(folder, "readme/overlaid"),
    applyOverlay(JSON.parse(JSON.stringify(without)), overlay as Overlay),
  );
  expect(overlaid.problems).toEqual([]);
  expect(overlaid.files.find((it) => it.path === "resources/books.ts")?.text).toContain("byLink(");
});
