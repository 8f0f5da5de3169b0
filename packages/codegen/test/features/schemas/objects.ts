import { echoing, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const text = { type: "string" };
const integer = { type: "integer" };

export const objects: readonly Feature[] = [
  {
    given: "additionalProperties and patternProperties without properties",
    document: openapi31(
      echoing(
        {
          Any: { type: "object", additionalProperties: true },
          AnySchema: { type: "object", additionalProperties: {} },
          Texts: { type: "object", additionalProperties: text },
          Nested: { type: "object", additionalProperties: { type: "array", items: integer } },
          Patterned: { type: "object", patternProperties: { "^x-": text } },
          Patterns: { type: "object", patternProperties: { "^a": text, "^b": integer } },
          Bare: { type: "object" },
          Shapeless: { additionalProperties: text },
          Closed: { type: "object", additionalProperties: false },
          All: {
            type: "object",
            properties: { any: ref("Any"), texts: ref("Texts"), nested: ref("Nested") },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.Any, { [name: string]: unknown }>();
      same<api.AnySchema, { [name: string]: unknown }>();
      same<api.Texts, { [name: string]: string }>();
      same<api.Nested, { [name: string]: number[] }>();
      same<api.Patterned, { [name: string]: string }>();
      same<api.Patterns, { [name: string]: string | number }>();
      same<api.Bare, { [name: string]: unknown }>();
      same<api.Shapeless, { [name: string]: string }>();
      // @ts-expect-error: a number is no string
      takes<api.Texts>({ a: 5 });
    `,
    echo: `{ any: { a: 1, b: [] }, texts: { c: "d" }, nested: { e: [1] } }`,
  },
  {
    given: "additionalProperties and patternProperties beside properties",
    document: openapi31({
      paths: {
        "/items": {
          post: {
            operationId: "echo",
            requestBody: { required: true, content: { "application/json": { schema: ref("OpenRequest") } } },
            responses: {
              200: { description: "done", content: { "application/json": { schema: ref("Open") } } },
            },
          },
        },
      },
      components: {
        schemas: {
          OpenRequest: { type: "object", properties: { a: text }, additionalProperties: integer },
          Open: { type: "object", properties: { a: text }, additionalProperties: integer },
          Loose: { type: "object", properties: { a: text }, additionalProperties: true },
          Closed: { type: "object", properties: { a: text }, additionalProperties: false },
          Patterned: {
            type: "object",
            required: ["a"],
            properties: { a: text },
            patternProperties: { "^b": integer },
          },
        },
      },
    }),
    types: `
      takes<api.OpenRequest>({ a: "a", more: 5 });
      same<api.OpenRequest["a"], string | undefined>();
      same<api.Open["a"], string | undefined>();
      same<api.Open["b"], unknown>();
      same<api.Closed, { a?: string }>();
      same<api.Patterned["a"], string>();
      same<api.Patterned["b1"], unknown>();
      same<api.Loose, { a?: string }>();
      // @ts-expect-error: a declared property keeps its type
      takes<api.OpenRequest>({ a: 5 });
      // @ts-expect-error: a misspelt property of an answer that is open to anything
      takes<api.Loose["b"]>(5);
    `,
    echo: `{ a: "a", more: 5 }`,
  },
  {
    given: "an object that is open to anything, in both directions",
    document: openapi31(
      echoing({ Open: { type: "object", properties: { a: text }, additionalProperties: true } }, ref("Open")),
    ),
    types: `
      takes<api.Open>({ a: "a", more: 5 });
      // @ts-expect-error: a declared property keeps its type
      takes<api.Open>({ a: 5 });
    `,
    echo: `{ a: "a", more: 5 }`,
  },
  {
    given: "a base whose properties are all read-only",
    document: openapi31(
      echoing(
        {
          Base: { type: "object", required: ["id"], properties: { id: { ...text, readOnly: true } } },
          User: { allOf: [ref("Base"), { type: "object", required: ["name"], properties: { name: text } }] },
        },
        ref("User"),
      ),
    ),
    types: `
      same<api.UserRequest, { name: string }>();
      same<api.User["id"], string>();
      // @ts-expect-error: a misspelt property
      takes<api.UserRequest>({ name: "a", nmae: "b" });
    `,
    echo: `{ name: "a" }`,
  },
  {
    given: "a base whose list of anything is had anew as a list of something",
    document: openapi31(
      echoing(
        {
          Wrapper: {
            type: "object",
            properties: {
              data: { type: "array", items: { type: "object" } },
              links: { type: "object" },
              page: integer,
            },
          },
          Books: {
            allOf: [
              ref("Wrapper"),
              {
                type: "object",
                properties: {
                  data: { type: "array", items: { type: "object", properties: { title: text } } },
                  links: { type: "object", properties: { next: text } },
                },
              },
            ],
          },
        },
        ref("Books"),
      ),
    ),
    types: `
      same<api.Books["page"], number | undefined>();
      takes<(books: api.Books) => (string | undefined)[]>((books) => (books.data ?? []).map(({ title }) => title));
      // @ts-expect-error: a misspelt property of an element
      takes<(books: api.Books) => unknown>((books) => books.data?.[0]?.titel);
      // @ts-expect-error: a misspelt property
      takes<(books: api.Books) => unknown>((books) => books.links?.nxt);
    `,
    echo: `{ data: [{ title: "a" }], links: { next: "b" }, page: 1 }`,
  },
  {
    given: "required, optional, defaulted and deprecated properties",
    document: openapi31(
      echoing(
        {
          Pet: {
            type: "object",
            required: ["name", "kind"],
            properties: {
              name: text,
              nick: text,
              kind: { type: "string", default: "cat" },
              size: { type: "integer", default: 5 },
              old: { type: "string", deprecated: true },
            },
          },
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.Pet, { name: string; nick?: string; kind: string; size?: number; old?: string }>();
      // @ts-expect-error: a name is required
      takes<api.Pet>({ kind: "dog" });
    `,
    echo: `{ name: "a", kind: "b" }`,
  },
  {
    given: "boolean schemas, and schemas without any keyword",
    document: openapi31(
      echoing(
        {
          Anything: true,
          Nothing: false,
          Empty: {},
          Pet: {
            type: "object",
            required: ["any"],
            properties: {
              any: true,
              none: false,
              empty: {},
              ref: ref("Anything"),
              list: { type: "array", items: true },
            },
          },
        },
        ref("Pet"),
      ),
    ),
    types: `
      same<api.Anything, unknown>();
      same<api.Nothing, never>();
      same<api.Empty, unknown>();
      same<api.Pet, { any: unknown; none?: never; empty?: unknown; ref?: unknown; list?: unknown[] }>();
      // @ts-expect-error: nothing fits
      takes<api.Pet>({ any: 1, none: 1 });
    `,
    echo: `{ any: [1], empty: {}, list: [1, "a"] }`,
  },
  {
    given: "arrays and tuples",
    document: openapi31(
      echoing(
        {
          Bare: { type: "array" },
          Untyped: { items: text },
          Deep: { type: "array", items: { type: "array", items: { type: "array", items: integer } } },
          OfComposed: { type: "array", items: { allOf: [{ type: "array", items: text }] } },
          OfEnum: { type: "array", items: { enum: [[1, 2]] } },
          OfEither: { type: "array", items: { oneOf: [text, integer] } },
          Pair: { type: "array", prefixItems: [text, integer], items: false },
          OpenPair: { type: "array", prefixItems: [text], items: integer },
          Pairs: { type: "array", items: { prefixItems: [text, { type: "boolean" }], items: false } },
          Sized: { type: "array", items: text, minItems: 2, maxItems: 2 },
          All: {
            type: "object",
            properties: { deep: ref("Deep"), pairs: ref("Pairs"), open: ref("OpenPair") },
          },
        },
        ref("All"),
      ),
    ),
    types: `
      same<api.Bare, unknown[]>();
      same<api.Untyped, string[]>();
      same<api.Deep, number[][][]>();
      same<api.OfComposed, string[][]>();
      same<api.OfEnum, [1, 2][]>();
      same<api.OfEither, (string | number)[]>();
      same<api.Pair, [string, number]>();
      same<api.OpenPair, [string, ...number[]]>();
      same<api.Pairs, [string, boolean][]>();
      same<api.Sized, string[]>();
      // @ts-expect-error: a boolean is no number
      takes<api.Pair>(["a", true]);
    `,
    echo: `{ deep: [[[1]]], pairs: [["a", true]], open: ["a", 1, 2] }`,
  },
];
