import path from "node:path";
import { expect, it } from "vitest";
import { openapi31 } from "../support/documents.js";
import { loadDefinition } from "../support/load-definition.js";
import { freshFolder } from "../support/write-package.js";

const folder = freshFolder(import.meta.url);
const json = { content: { "application/json": { schema: {} } } };
const answer = (content: object = json.content) => ({ 200: { description: "done", content } });
const parameter = (place: string, schema: object = { type: "string" }) => ({
  name: "it",
  in: place,
  required: true,
  schema,
});

/** What an operation brings beside JSON and text in the path, so that nothing else is bundled. */
const rows: readonly { given: string; path?: string; operation: object; want: readonly string[] }[] = [
  { given: "JSON both ways", operation: { requestBody: json, responses: answer() }, want: [] },
  {
    given: "text in the path",
    path: "/{it}",
    operation: { parameters: [parameter("path")], responses: answer() },
    want: [],
  },
  {
    given: "a list in the path",
    path: "/{it}",
    operation: { parameters: [parameter("path", { type: "array" })], responses: answer() },
    want: ["styles"],
  },
  ...["query", "header", "cookie"].map((place) => ({
    given: `a parameter in the ${place}`,
    operation: { parameters: [parameter(place)], responses: answer() },
    want: ["parameters"],
  })),
  {
    given: "an answer that is text, or JSON",
    operation: { responses: answer({ ...json.content, "text/csv": {} }) },
    want: ["reader"],
  },
  { given: "an answer of any type", operation: { responses: answer({ "*/*": {} }) }, want: ["reader"] },
  {
    given: "an answer of any type that is an object",
    operation: { responses: answer({ "*/*": { schema: { type: "object", properties: { a: {} } } } }) },
    want: [],
  },
  { given: "no answer", operation: { responses: { 204: { description: "done" } } }, want: [] },
  {
    given: "a form",
    operation: {
      requestBody: { content: { "multipart/form-data": { schema: { type: "object" } } } },
      responses: answer(),
    },
    want: ["bodies"],
  },
];

it.each(rows)("$given: brings $want", async ({ given, path: at = "/", operation, want }) => {
  const own = path.join(folder, String(rows.findIndex((it) => it.given === given)));
  const document = openapi31({ paths: { [at]: { post: { operationId: "doIt", ...operation } } } });
  const { operations } = await loadDefinition(own, document);
  const brought = ["parameters", "styles", "bodies", "reader"].filter(
    (it) => it in (operations["doIt"] ?? {}),
  );
  expect(brought).toEqual(want);
});

it.each([
  ["header", false],
  ["query", true],
  ["cookie", true],
])("a credential in the %s: the client brings the writer of parameters: %s", async (place, isBrought) => {
  const own = path.join(folder, `key-${place}`);
  const securitySchemes = { key: { type: "apiKey", in: place, name: "k" } };
  const paths = { "/": { get: { operationId: "doIt", security: [{ key: [] }], responses: answer() } } };
  const { client } = await loadDefinition(own, openapi31({ paths, components: { securitySchemes } }));
  expect("parameters" in client).toBe(isBrought);
});

it.each([
  { given: "the one credential there is", security: [{ a: [] }], schemes: ["a"], want: false },
  {
    given: "every credential there is, together",
    security: [{ b: [], a: [] }],
    schemes: ["a", "b"],
    want: false,
  },
  { given: "one of two credentials", security: [{ a: [] }], schemes: ["a", "b"], want: true },
  { given: "one credential or another", security: [{ a: [] }, { b: [] }], schemes: ["a", "b"], want: true },
  { given: "a credential or none", security: [{ a: [] }, {}], schemes: ["a"], want: true },
  { given: "none, where the client has one", security: [], schemes: ["a"], want: true },
  { given: "none, where there is none", security: [], schemes: [], want: false },
])(
  "security that is $given: the operation brings a choice: $want",
  async ({ given, security, schemes, want }) => {
    const own = path.join(folder, `security-${given.replace(/\W+/g, "-")}`);
    const securitySchemes = Object.fromEntries(
      schemes.map((name) => [name, { type: "apiKey", in: "header", name }]),
    );
    const paths = { "/": { get: { operationId: "doIt", security, responses: answer() } } };
    const { operations } = await loadDefinition(own, openapi31({ paths, components: { securitySchemes } }));
    expect("security" in (operations["doIt"] ?? {})).toBe(want);
  },
);
