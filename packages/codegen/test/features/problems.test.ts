import path from "node:path";
import type { Generated } from "@intuned/codegen";
import { beforeAll, expect, it } from "vitest";
import { answer, content, openapi31 } from "../support/documents.js";
import { EXACT, typeCheck } from "../support/type-check.js";
import { freshFolder, writePackage } from "../support/write-package.js";

const lost = { $ref: "#/components/nowhere/Lost" };
const text = { type: "string" };
const ok = { 200: answer(text) };
const post = (operation: object) => ({ post: { operationId: "broken", responses: ok, ...operation } });
const get = (operation: object) => ({ get: { operationId: "broken", responses: ok, ...operation } });

interface Row {
  readonly given: string;
  /** The path item of `/broken`. */
  readonly item?: unknown;
  /** The schema of an answer's body. */
  readonly schema?: unknown;
  readonly parts?: object;
  /** Pointer, below `/paths/~1broken` where it does not begin with a slash, and the reason. */
  readonly want: readonly (readonly [pointer: string, reason: string])[];
  /** How many operations are generated beside `/ok`. */
  readonly operations: 0 | 1;
}

const schemaAt = "get/responses/200/content/application~1json/schema";
const ignored = (key: string, what: string) => `\`${key}\` must be ${what}: what stands there is ignored`;
const nowhere = '$ref "#/components/nowhere/Lost" leads to nothing';

const rows: readonly Row[] = [
  {
    given: "a parameter that is nowhere",
    item: get({ parameters: [lost] }),
    want: [["get/parameters/0", `${nowhere}: the operation is left out`]],
    operations: 0,
  },
  {
    given: "a body of GET",
    item: get({ requestBody: content(text) }),
    want: [
      ["get/requestBody", "fetch refuses a body with the method GET (Fetch standard §5.4): none is sent"],
    ],
    operations: 1,
  },
  {
    given: "a body that is nowhere",
    item: post({ requestBody: lost }),
    want: [["post/requestBody", `${nowhere}: the operation is left out`]],
    operations: 0,
  },
  {
    given: "an answer that is nowhere",
    item: get({ responses: { 200: lost } }),
    want: [["get/responses/200", `${nowhere}: its body is \`unknown\``]],
    operations: 1,
  },
  {
    given: "a header that is nowhere",
    item: get({ responses: { 200: { headers: { a: lost } } } }),
    want: [["get/responses/200/headers/a", `${nowhere}: left out`]],
    operations: 1,
  },
  {
    given: "a schema that is nowhere",
    schema: { type: "object", properties: { a: lost } },
    want: [[`${schemaAt}/properties/a`, `${nowhere}: its type is \`unknown\``]],
    operations: 1,
  },
  {
    given: "a schema in another file",
    schema: { $ref: "other.yaml#/a" },
    want: [[schemaAt, '$ref "other.yaml#/a" is not a local JSON Pointer: its type is `unknown`']],
    operations: 1,
  },
  {
    given: "an anchor",
    schema: { $ref: "#a" },
    want: [[schemaAt, '$ref "#a" is not a local JSON Pointer: its type is `unknown`']],
    operations: 1,
  },
  { given: "a path item that is nowhere", item: lost, want: [["", `${nowhere}: left out`]], operations: 0 },
  {
    given: "a callback that is nowhere",
    item: get({ callbacks: { a: lost } }),
    want: [["get/callbacks/a", `${nowhere}: left out`]],
    operations: 1,
  },
  {
    given: "a reference to itself",
    item: { $ref: "#/paths/~1broken" },
    want: [["", '$ref "#/paths/~1broken" comes back to itself: left out']],
    operations: 0,
  },
  {
    given: "an operation beside a reference",
    item: { $ref: "#/paths/~1ok", post: {} },
    want: [["post", "an operation beside the `$ref` of its path item: left out"]],
    operations: 1,
  },
  {
    given: "TRACE",
    item: { trace: { responses: ok } },
    want: [
      [
        "trace",
        "fetch refuses the method TRACE (Fetch standard, forbidden methods): the operation is left out",
      ],
    ],
    operations: 0,
  },
  {
    given: "an operation that is none",
    item: { get: 5 },
    want: [["get", "an operation must be an object: left out"]],
    operations: 0,
  },
  {
    given: "a path item that is none",
    item: [],
    want: [["", "a path item must be an object: left out"]],
    operations: 0,
  },
  {
    given: "a path without a slash",
    parts: { paths: { "/ok": get({ operationId: "ok" }), broken: get({}) } },
    want: [["/paths/broken/get", 'the path "broken" does not begin with "/": the operation is left out']],
    operations: 0,
  },
  {
    given: "paths that are none",
    parts: { paths: [get({})] },
    want: [["/paths", "the paths must be an object: there are no operations"]],
    operations: 0,
  },
  {
    given: "a path parameter that is not declared",
    parts: { paths: { "/ok": get({ operationId: "ok" }), "/{id}": get({}) } },
    want: [
      ["/paths/~1{id}/get", "the path's {id} is not declared as a parameter: it is taken to be a string"],
    ],
    operations: 1,
  },
  {
    given: "a parameter in an unknown place",
    item: get({ parameters: [{ name: "a", in: "body" }] }),
    want: [
      [
        "get/parameters/0",
        'a parameter in "body", which is none of path, query, header, cookie: the operation is left out',
      ],
    ],
    operations: 0,
  },
  {
    given: "a parameter without a name",
    item: get({ parameters: [{ in: "query" }] }),
    want: [["get/parameters/0", "a parameter without a name: the operation is left out"]],
    operations: 0,
  },
  {
    given: "parameters that are none",
    item: get({ parameters: { a: 5 } }),
    want: [["get/parameters", ignored("parameters", "an array")]],
    operations: 1,
  },
  {
    given: "a body without a media type",
    item: post({ requestBody: { content: {} } }),
    want: [["post/requestBody", "a request body without a media type: none is sent"]],
    operations: 1,
  },
  {
    given: "content that is none",
    item: get({ responses: { 200: { content: [] } } }),
    want: [["get/responses/200/content", ignored("content", "an object")]],
    operations: 1,
  },
  {
    given: "answers that are none",
    item: get({ responses: [] }),
    want: [["get/responses", ignored("responses", "an object")]],
    operations: 1,
  },
  {
    given: "a status that is none",
    item: get({ responses: { ...ok, "20X": {} } }),
    want: [["get/responses/20X", '"20X" is no status of an answer: left out']],
    operations: 1,
  },
  {
    given: "a security scheme that is not declared",
    item: get({ security: [{ a: [] }] }),
    want: [["get/security/0", 'the security scheme "a" is not declared: nothing is sent for it']],
    operations: 1,
  },
  {
    given: "a security scheme that is nowhere",
    parts: { components: { securitySchemes: { a: lost } }, security: [{ a: [] }] },
    item: get({}),
    want: [["/components/securitySchemes/a", `${nowhere}: calls go without it`]],
    operations: 1,
  },
  {
    given: "a schema that is a number",
    schema: 5,
    want: [[schemaAt, "a schema must be an object or a boolean: its type is `unknown`"]],
    operations: 1,
  },
  {
    given: "a schema that is null",
    schema: null,
    want: [[schemaAt, "a schema must be an object or a boolean: its type is `unknown`"]],
    operations: 1,
  },
  {
    given: "a type that is none",
    schema: { type: "any" },
    want: [[`${schemaAt}/type`, ignored("type", "one or more of JSON Schema's types")]],
    operations: 1,
  },
  {
    given: "properties that are a list",
    schema: { properties: [] },
    want: [[`${schemaAt}/properties`, ignored("properties", "an object")]],
    operations: 1,
  },
  {
    given: "an enum that is a map",
    schema: { enum: {} },
    want: [[`${schemaAt}/enum`, ignored("enum", "an array")]],
    operations: 1,
  },
  {
    given: "required as a flag",
    schema: { type: "object", properties: { a: { ...text, required: true } } },
    want: [[`${schemaAt}/properties/a/required`, ignored("required", "an array")]],
    operations: 1,
  },
  {
    given: "a union that is a map",
    schema: { oneOf: { a: text } },
    want: [[`${schemaAt}/oneOf`, ignored("oneOf", "an array")]],
    operations: 1,
  },
  {
    given: "additional properties that are text",
    schema: { additionalProperties: "string" },
    want: [[`${schemaAt}/additionalProperties`, ignored("additionalProperties", "an object or a boolean")]],
    operations: 1,
  },
  {
    given: "items that are a number",
    schema: { type: "array", items: 5 },
    want: [[`${schemaAt}/items`, "a schema must be an object or a boolean: its type is `unknown`"]],
    operations: 1,
  },
];

const root = freshFolder(import.meta.url);
const folderOf = (row: Row) => path.join(root, String(rows.indexOf(row)));
const generated = new Map<Row, Generated>();
let complaints: Map<string, string[]>;

beforeAll(() => {
  for (const row of rows) {
    const { schema, item = get({ responses: { 200: answer(schema) } }), parts } = row;
    const document = openapi31({
      paths: {
        "/ok": { post: { operationId: "ok", requestBody: content(text), responses: ok } },
        "/broken": item,
      },
      ...parts,
    });
    generated.set(row, writePackage(folderOf(row), document));
  }
  const folders = rows.map(folderOf);
  complaints = typeCheck(
    folders.map((it) => path.join(it, "index.ts")),
    folders,
    EXACT,
  );
});

it.each(rows)("$given is told, and all else is generated", (row) => {
  const { problems, operations, files } = generated.get(row) as Generated;
  const want = row.want.map(([pointer, reason]) => {
    const below = pointer === "" ? "" : `/${pointer}`;
    return { pointer: pointer.startsWith("/") ? pointer : `/paths/~1broken${below}`, reason };
  });
  expect(problems).toEqual(want);
  const hasOk = row.given !== "paths that are none";
  expect(operations).toBe(row.operations + (hasOk ? 1 : 0));
  expect(files.some(({ text: source }) => source.includes('operationId: "ok"'))).toBe(hasOk);
  expect(complaints.get(folderOf(row))).toEqual([]);
});
