import path from "node:path";
import type { ErrorObject } from "@intuned/runtime";
import { expect, it } from "vitest";
import { ERROR_WORDS } from "../../src/read/error-fields.js";
import { answer, openapi30, openapi31, ref } from "../support/documents.js";
import { startEchoServer } from "../support/echo-server.js";
import { loadDefinition } from "../support/load-definition.js";
import { freshFolder } from "../support/write-package.js";

const text = { type: "string" };
const flag = { type: "boolean" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const named = (word: unknown) => ({ ...text, "x-client-name": word });
const at = (schema: string) =>
  `/paths/~1a/get/responses/400/content/application~1json/schema/properties/${schema}/x-client-name`;
const notOneOf = (pointer: string) => ({
  pointer,
  reason:
    "`x-client-name` of an error's property must be one of code, message, category, retriable, docUrl, correlationId, details: what stands there is ignored",
});

interface Row {
  readonly given: string;
  /** The answers of the one operation; one of 400 with this schema, where it is none of them. */
  readonly schema?: unknown;
  readonly responses?: object;
  readonly schemas?: object;
  readonly want: object | undefined;
  readonly problems?: readonly object[];
  /** Whether other problems are told, of the types. */
  readonly isUnsound?: boolean;
}

const rows: readonly Row[] = [
  { given: "the runtime's own words", schema: object({ code: text, details: {} }), want: undefined },
  { given: "no word at all", schema: object({ status: text, reason: text }), want: undefined },
  {
    given: "other spellings",
    schema: object({ Code: text, "doc-url": text, CORRELATION_ID: text }),
    want: { code: ["Code"], docUrl: ["doc-url"], correlationId: ["CORRELATION_ID"] },
  },
  {
    given: "two spellings, the word's own last",
    schema: object({ retirable: named("retriable"), is_retriable: flag, Retriable: flag, retriable: flag }),
    want: { retriable: ["retriable", "retirable", "Retriable"] },
  },
  {
    given: "a property called otherwise",
    schema: object({ error_code: named("code"), help: named("docUrl"), code: named("details") }),
    want: { code: ["error_code"], docUrl: ["help"], details: ["code"] },
  },
  {
    given: "a message of another name",
    schema: object({ error_description: named("message") }),
    want: { message: ["error_description", "message", "detail", "title"] },
  },
  {
    given: "a title that is the message",
    schema: object({ title: named("message"), message: text }),
    want: { message: ["message", "title", "detail"] },
  },
  { given: "problem details (RFC 9457)", schema: object({ title: text, detail: text }), want: undefined },
  {
    given: "the errors of ranges and of all other statuses, and other answers beside them",
    responses: {
      200: answer(object({ Details: {} })),
      "3XX": answer(object({ Category: text })),
      "4XX": answer(object({ doc_url: text }), "application/problem+json"),
      503: answer(object({ DocUrl: text })),
      default: answer(object({ correlation_id: text })),
    },
    want: { docUrl: ["DocUrl", "doc_url"], correlationId: ["correlation_id"] },
  },
  {
    given: "errors that are no JSON",
    responses: {
      400: answer(object({ doc_url: text }), "text/plain"),
      500: answer(object({ Code: text }), "image/png"),
    },
    want: undefined,
  },
  {
    given: "a word inside of something else",
    schema: object({
      error: object({ doc_url: text }),
      list: { type: "array", items: object({ Code: text }) },
    }),
    want: undefined,
  },
  {
    given: "a schema made of others, some of which lead to themselves",
    schema: { allOf: [ref("Base"), object({ doc_url: text })], anyOf: [ref("Whole"), true, null, 5] },
    schemas: {
      Base: { oneOf: [ref("Base"), ref("Also"), object({ Code: text })] },
      Also: { $ref: "#/components/schemas/Base", properties: { correlation_id: text } },
      Whole: { $ref: "#/components/schemas/Base" },
    },
    want: { code: ["Code"], docUrl: ["doc_url"], correlationId: ["correlation_id"] },
    isUnsound: true,
  },
  {
    given: "one word in several parts, in the document's order",
    schema: { allOf: [object({ CODE: text }), ref("Second"), object({ code_: text })] },
    schemas: { Second: { oneOf: [object({ Code: text }), object({ code: text })] } },
    want: { code: ["code", "CODE", "Code", "code_"] },
  },
  {
    given: "a schema that others are built on",
    schema: ref("Base"),
    schemas: {
      Base: object({ kind: text }, { discriminator: { propertyName: "kind" } }),
      Known: { allOf: [ref("Base"), object({ doc_url: text })] },
    },
    want: { docUrl: ["doc_url"] },
  },
  {
    given: "names that mean something to JavaScript, or to nobody",
    schema: object(
      Object.fromEntries(["__proto__", "constructor", "", "\n", "code\u2028"].map((it) => [it, text])),
    ),
    want: { code: ["code\u2028"] },
  },
  {
    given: "properties and schemas that are none",
    schema: { allOf: [{ properties: [] }, { properties: { doc_url: 5, Code: null } }, { allOf: {} }] },
    want: { code: ["Code"], docUrl: ["doc_url"] },
    isUnsound: true,
  },
  {
    given: "a word that is none",
    schema: object({ a: named("retryable"), doc_url: named(5), b: named("constructor") }),
    want: { docUrl: ["doc_url"] },
    problems: ["a", "doc_url", "b"].map((it) => notOneOf(at(it))),
  },
  {
    given: "a reference to nowhere",
    schema: { allOf: [ref("Lost"), { $ref: "other.yaml#/a" }, { $ref: 5 }, object({ doc_url: text })] },
    want: { docUrl: ["doc_url"] },
    isUnsound: true,
  },
];

const folder = freshFolder(import.meta.url);

it.each(rows)("$given: the names of an error's fields", async (row) => {
  const { schema, responses = { 400: answer(schema) }, schemas = {}, want, isUnsound = false } = row;
  const document = openapi31({
    paths: { "/a": { get: { operationId: "a", responses } } },
    components: { schemas },
  });
  const { client, problems } = await loadDefinition(path.join(folder, String(rows.indexOf(row))), document);
  expect(client.errorFields).toEqual(want);
  if (isUnsound) expect(problems).not.toEqual([]);
  else expect(problems).toEqual(row.problems ?? []);
});

it("knows every word of the runtime, in its order", () => {
  const words: Record<keyof ErrorObject, true> = {
    code: true,
    message: true,
    category: true,
    retriable: true,
    docUrl: true,
    correlationId: true,
    details: true,
  };
  expect(ERROR_WORDS).toEqual(Object.keys(words));
});

it("reads a shared answer of OpenAPI 3.0, whichever operation has it", async () => {
  const shared = { $ref: "#/components/responses/Failed" };
  const document = openapi30({
    paths: {
      "/a": {
        get: { operationId: "a", responses: { 500: shared } },
        put: { operationId: "b", responses: { 400: shared } },
      },
    },
    components: { responses: { Failed: answer(object({ details: {}, doc_url: text, Details: text })) } },
  });
  const { client, problems } = await loadDefinition(path.join(folder, "shared"), document);
  expect(client.errorFields).toEqual({ docUrl: ["doc_url"], details: ["details", "Details"] });
  expect(Object.keys(client.errorFields ?? {})).toEqual(["docUrl", "details"]);
  expect(problems).toEqual([]);
});

it("makes errors that say what the API said, by its own names and by the usual ones", async () => {
  const at = path.join(folder, "called");
  const error = object({ error_text: named("message"), retirable: named("retriable"), doc_url: text });
  const document = openapi31({
    paths: { "/a": { get: { operationId: "a", responses: { default: answer(error) } } } },
  });
  await loadDefinition(at, document);
  await using server = await startEchoServer();
  const api = await import(path.join(at, "index.ts"));
  const client = new api.TestClient({ baseUrl: server.url, retry: false });
  const failure = (body: object) => {
    server.answerWith({ status: 400, text: JSON.stringify(body) });
    return api.a(client).catch((it: unknown) => it);
  };

  expect(await failure({ error_text: "No.", retirable: true, doc_url: "d" })).toMatchObject({
    message: expect.stringContaining(": No."),
    retriable: true,
    docUrl: "d",
  });
  expect(await failure({ detail: "A proxy says no." })).toMatchObject({
    message: expect.stringContaining(": A proxy says no."),
  });
});
