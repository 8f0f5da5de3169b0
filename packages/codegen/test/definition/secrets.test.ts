import path from "node:path";
import type { JsonObject } from "@intuned/document";
import { expect, it } from "vitest";
import { readOperations } from "../../src/read/read-operations.js";
import { SecretProperties } from "../../src/read/secret-properties.js";
import { SchemaUsage } from "../../src/typing/schema-usage.js";
import { answer, content, openapi30, openapi31, ref } from "../support/documents.js";
import { startEchoServer } from "../support/echo-server.js";
import { loadDefinition } from "../support/load-definition.js";
import { freshFolder } from "../support/write-package.js";

const text = { type: "string" };
const secret = { type: "string", writeOnly: true };
const password = { type: "string", format: "password" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

interface Row {
  readonly given: string;
  readonly schema?: unknown;
  /** The body's media types, where it is not one of JSON. */
  readonly content?: JsonObject;
  readonly schemas?: object;
  readonly want: readonly string[] | undefined;
  /** Whether the document is told to be unsound, which is not this test's business. */
  readonly isUnsound?: boolean;
}

const rows: readonly Row[] = [
  { given: "none", schema: object({ a: text, b: { ...text, readOnly: true } }), want: undefined },
  { given: "both kinds, in order", schema: object({ z: secret, b: text, a: password }), want: ["z", "a"] },
  {
    given: "marks that are none",
    schema: object({ a: { writeOnly: "true" }, b: { format: ["password"] } }),
    want: undefined,
  },
  {
    given: "a secret object, whatever is in it",
    schema: object({ auth: object({ user: text, key: secret }, { writeOnly: true }), after: secret }),
    want: ["auth", "after"],
  },
  {
    given: "any depth, and a name that comes twice",
    schema: object({ a: object({ b: object({ key: secret }) }), key: password, c: object({ last: secret }) }),
    want: ["key", "last"],
  },
  {
    given: "items, tuples and maps",
    schema: object({
      list: { type: "array", items: object({ inList: secret }) },
      tuple: { type: "array", prefixItems: [object({ inTuple: secret })] },
      map: object({}, { additionalProperties: object({ inMap: secret }) }),
      patterned: object({}, { patternProperties: { "^x": object({ inPatterned: secret }) } }),
    }),
    want: ["inList", "inTuple", "inMap", "inPatterned"],
  },
  {
    given: "items and values that are secrets themselves",
    schema: object({
      keys: { type: "array", items: password },
      headers: { type: "object", additionalProperties: { ...text, writeOnly: true } },
      either: { oneOf: [{ type: "null" }, password] },
    }),
    want: ["keys", "headers", "either"],
  },
  {
    given: "unions and parts, in the document's order",
    schema: {
      oneOf: [object({ one: secret }), { anyOf: [object({ two: secret })] }],
      properties: { three: secret },
      allOf: [object({ four: secret })],
    },
    want: ["one", "two", "three", "four"],
  },
  {
    given: "references, to a secret and to what holds one",
    schema: object({ first: ref("Alias"), second: ref("Holder"), third: { allOf: [ref("Key")] } }),
    schemas: {
      Key: password,
      Alias: { $ref: "#/components/schemas/Key" },
      Holder: object({ inner: ref("Key") }),
    },
    want: ["first", "inner", "third"],
  },
  {
    given: "one schema under several names",
    schema: object({ a: ref("Maybe"), b: ref("Maybe"), c: ref("Never"), d: ref("Never") }),
    schemas: {
      Maybe: { anyOf: [ref("Never"), ref("Key")] },
      Key: secret,
      Never: { anyOf: [text, object({ deep: text })] },
    },
    want: ["a", "b"],
  },
  {
    given: "a mark beside a reference",
    schema: object({ a: { ...ref("Plain"), writeOnly: true } }),
    schemas: { Plain: text },
    want: ["a"],
  },
  {
    given: "circles, with a secret and without one",
    schema: ref("Node"),
    schemas: {
      Node: object({ next: ref("Node"), other: ref("Other"), key: secret }),
      Other: object({ back: ref("Node"), plain: ref("Round"), all: ref("Ring") }),
      Round: { anyOf: [ref("Round"), ref("Trip"), text] },
      Trip: { anyOf: [ref("Round"), text] },
      Ring: { anyOf: [ref("Ring2"), text] },
      Ring2: { anyOf: [ref("Ring"), password] },
    },
    want: ["all", "key"],
    isUnsound: true,
  },
  {
    given: "what is built on the schema that stands there",
    schema: object({ pet: ref("Pet") }),
    schemas: {
      Pet: object({ kind: text }, { discriminator: { propertyName: "kind" } }),
      Dog: { allOf: [ref("Pet"), object({ chip: secret })] },
      Fish: object({ unrelated: secret }),
    },
    want: ["chip"],
  },
  {
    given: "every media type",
    content: {
      "application/json": { schema: object({ a: secret }) },
      "multipart/form-data": { schema: object({ b: password, a: text }) },
      "text/plain": { schema: password },
    },
    want: ["a", "b"],
  },
  {
    given: "names that mean something to JavaScript, or nothing at all",
    schema: object(
      Object.fromEntries(["__proto__", "constructor", "", '"];\u2028//', "a b"].map((it) => [it, secret])),
    ),
    want: ["__proto__", "constructor", "", '"];\u2028//', "a b"],
  },
  {
    given: "schemas that are none, and references to nowhere",
    schema: {
      properties: { a: 5, b: null, c: [secret], d: { $ref: "#/nowhere" }, e: { $ref: "x.yaml" }, f: secret },
      items: [secret],
      allOf: { a: secret },
      additionalProperties: "secret",
    },
    want: ["f"],
    isUnsound: true,
  },
  {
    given: "a body that is a secret as a whole",
    schema: { ...object({ a: secret }), writeOnly: true },
    want: ["a"],
  },
];

const folder = freshFolder(import.meta.url);

it.each(rows)("$given: the secrets of a body", async (row) => {
  const { schema, content: media = content(schema)["content"], schemas = {}, want, isUnsound = false } = row;
  const document = openapi31({
    paths: {
      "/a": {
        post: {
          operationId: "send",
          requestBody: { content: media },
          responses: { 200: answer(ref("Key")) },
        },
      },
    },
    components: { schemas: { Key: text, ...schemas } },
  });
  const at = path.join(folder, String(rows.indexOf(row)));
  const { operations, problems } = await loadDefinition(at, document);
  expect(operations["send"]?.secrets).toEqual(want);
  expect(problems.length > 0).toBe(isUnsound);
});

it("are those of the operation, not of its answers or of others", async () => {
  const body = {
    requestBody: { $ref: "#/components/requestBodies/Keyed" },
    responses: { 200: answer(object({ got: secret })) },
  };
  const document = openapi30({
    paths: {
      "/a": { post: { operationId: "keyed", ...body }, put: { operationId: "again", ...body } },
      "/b": {
        post: { operationId: "plain", requestBody: content(object({ a: text })), responses: body.responses },
      },
    },
    components: { requestBodies: { Keyed: content(object({ sent: secret })) } },
  });
  const { operations } = await loadDefinition(path.join(folder, "several"), document);
  const secrets = ["keyed", "again", "plain"].map((it) => operations[it]?.secrets);
  expect(secrets).toEqual([["sent"], ["sent"], undefined]);
});

it("are found at the end of a very long chain, from every one of very many properties", () => {
  const count = 20_000;
  const chain = Array.from({ length: count }, (_, index): [string, object] => [
    `S${index}`,
    index === count - 1 ? password : { anyOf: [ref(`S${index + 1}`)] },
  ]);
  const wide = object(Object.fromEntries(chain.map(([name]) => [name, ref(name)])));
  const document = openapi31({
    paths: { "/a": { post: { operationId: "send", requestBody: content(wide), responses: {} } } },
    components: { schemas: Object.fromEntries(chain) },
  });
  const [operation] = readOperations(document);
  const secrets = new SecretProperties(document, new SchemaUsage(document));
  expect(operation && secrets.of(operation)).toHaveLength(count);
});

it("are kept out of the error when the server sends them back", async () => {
  const at = path.join(folder, "called");
  const document = openapi31({
    paths: {
      "/a": {
        post: {
          operationId: "send",
          requestBody: content(
            object({
              hook: object({ headers: { type: "object", additionalProperties: text, writeOnly: true } }),
            }),
          ),
          responses: { 204: { description: "done" } },
        },
      },
    },
  });
  await loadDefinition(at, document);
  await using server = await startEchoServer();
  const api = await import(path.join(at, "index.ts"));
  const client = new api.TestClient({ baseUrl: server.url });
  server.answerWith({ status: 400, text: '{"message":"What is hush-hush?"}' });
  const error = await api
    .send(client, { hook: { headers: { "x-token": "hush-hush" } } })
    .catch((it: unknown) => it);

  expect(server.sent[0]?.text).toContain("hush-hush");
  expect(error).toMatchObject({ status: 400, body: { message: "What is [redacted]" } });
  expect(error.message).not.toContain("hush-hush");
});
