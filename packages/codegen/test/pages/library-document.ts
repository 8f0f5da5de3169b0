import { answer, content, openapi31, ref } from "../support/documents.js";

const integer = { type: "integer" };
const text = { type: "string" };
const query = (name: string, schema: object) => ({ name, in: "query", schema });
const object = (properties: Record<string, object>, ...required: string[]) => ({
  type: "object",
  required,
  properties,
});

/** A made-up library: a list of every style, its items at every depth. */
export const libraryDocument = openapi31({
  security: [{ card: [] }],
  paths: {
    "/{branch}/books": {
      get: {
        operationId: "books.list",
        tags: ["books"],
        summary: "List books.",
        parameters: [
          { name: "branch", in: "path", required: true, schema: text },
          query("page", { type: "integer", default: 1 }),
          query("size", { type: "integer", default: 2, maximum: 3 }),
          query("sort", { enum: ["title", "year"] }),
        ],
        responses: { 200: answer(ref("BookPage")), 404: { description: "none" } },
        "x-pages": { style: "page", items: "/books", parameter: "page", size: "size", total: "/count" },
      },
    },
    "/loans": {
      get: {
        operationId: "loans.list",
        tags: ["loans"],
        parameters: [query("after", text)],
        responses: {
          200: answer(
            object(
              {
                result: object(
                  { edges: { type: "array", items: object({ node: ref("Loan") }, "node") } },
                  "edges",
                ),
                pageInfo: object({
                  endCursor: { type: ["string", "null"] },
                  hasNextPage: { type: "boolean" },
                }),
              },
              "result",
            ),
          ),
        },
        "x-pages": {
          style: "cursor",
          items: "/result/edges",
          parameter: "after",
          next: "/pageInfo/endCursor",
          more: "/pageInfo/hasNextPage",
        },
      },
    },
    "/authors/search": {
      post: {
        operationId: "authors.search",
        tags: ["authors"],
        parameters: [
          { name: "skip", in: "header", schema: { type: "string", pattern: "^[0-9]+$" } },
          { name: "take", in: "header", required: true, schema: integer },
          query("skip", { type: "boolean" }),
        ],
        requestBody: { required: true, ...content(object({ name: text }, "name")) },
        responses: {
          200: answer({
            oneOf: [
              object({ kind: { const: "full" }, authors: { type: "array", items: ref("Author") } }, "kind"),
              object({ kind: { const: "short" }, authors: { type: "array", items: text } }, "kind"),
            ],
          }),
        },
        "x-client-idempotent": true,
        "x-pages": { style: "offset", items: "/authors", parameter: "header.skip", size: "take", first: 1 },
      },
    },
    "/shelves": {
      get: {
        operationId: "shelves.list",
        tags: ["shelves"],
        parameters: [query("per_page", integer)],
        responses: { 200: answer({ type: "array", items: ref("Shelf") }), 204: { description: "none" } },
        "x-pages": { style: "link", items: "" },
      },
    },
    "/readers": {
      get: {
        operationId: "readers.list",
        tags: ["readers"],
        responses: {
          200: {
            description: "done",
            content: {
              "application/json": {
                schema: object({
                  readers: { type: ["array", "null"], items: object({ no: integer }, "no") },
                  next: text,
                }),
              },
              "text/csv": { schema: text },
            },
          },
        },
        "x-pages": { style: "link", items: "/readers", next: "/next" },
      },
    },
    "/plain": { get: { operationId: "plain", tags: ["books"], responses: { 200: answer(ref("Book")) } } },
  },
  components: {
    securitySchemes: { card: { type: "apiKey", in: "query", name: "card" } },
    schemas: {
      Book: object({ title: text }, "title"),
      BookPage: object({ books: { type: "array", items: ref("Book") }, count: integer }, "books", "count"),
      Loan: object({ no: integer }, "no"),
      Author: object({ name: text }, "name"),
      Shelf: object({ id: text }, "id"),
      // What the runtime calls something else.
      PagePromise: object({ a: text }),
      PageItem: object({ a: text }),
    },
  },
});
