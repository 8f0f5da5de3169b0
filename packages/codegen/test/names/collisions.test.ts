import { generatePackage } from "@intuned/codegen";
import { expect, it } from "vitest";
import { answer, content, openapi31, ref } from "../support/documents.js";
import { type Feature, testFeatures } from "../support/test-features.js";

const text = { type: "string" };
const done = { 204: { description: "done" } };
const object = { type: "object", required: ["a"], properties: { a: text } };
const MEMBERS = ["__proto__", "constructor", "toString", "hasOwnProperty"];

/** Own properties of these names, whatever they mean to JavaScript. */
function keyed(names: readonly string[], value: unknown) {
  return Object.fromEntries(names.map((name) => [name, value]));
}

const GLOBALS = [
  "Client",
  "ApiError",
  "Promise",
  "Blob",
  "Record",
  "ReadableStream",
  "Omit",
  "RequestOptions",
  "Hooks",
  "ErrorEvent",
];

const features: Feature[] = [
  {
    given: "schemas and tags named like what generated code uses",
    document: openapi31({
      paths: {
        "/users": {
          post: {
            operationId: "echo",
            tags: ["Users"],
            requestBody: { required: true, ...content(ref("Users")) },
            responses: { 200: answer(ref("Users")) },
          },
        },
        ...Object.fromEntries(
          GLOBALS.map((name) => [
            `/${name}`,
            { get: { tags: [name], operationId: `use${name}`, responses: { 200: answer(ref(name)) } } },
          ]),
        ),
      },
      components: {
        schemas: { Users: object, UsersResource: object, TestClient: object, ...keyed(GLOBALS, object) },
      },
    }),
    types: `
      same<api.Users, { a: string }>();
      same<api.ClientSchema, { a: string }>();
      same<api.PromiseSchema, { a: string }>();
      same<api.HooksSchema, { a: string }>();
      takes<api.Hooks>({ onError: ({ error }: api.ErrorEvent) => void error.code });
      same<api.TestClientSchema, { a: string }>();
      same<Awaited<ReturnType<typeof api.useBlob>>, { a: string }>();
      takes<api.UsersResource>({ a: "a schema, not the class" });
    `,
    call: `client.users.echo({ a: "b" }).then(() => client.readableStream.use())`,
    answer: { text: `{"a":"c"}` },
    want: { sent: { text: `{"a":"b"}` }, got: { a: "c" } },
  },
  {
    given: "path parameters named like what their function uses",
    document: openapi31({
      paths: {
        "/{client}/{body}/{options}/{form}/{look}/{class}/{a-b}/{a_b}/{__proto__}/{constructor}": {
          post: {
            operationId: "look",
            parameters: [
              "client",
              "body",
              "options",
              "form",
              "look",
              "class",
              "a-b",
              "a_b",
              "__proto__",
              "constructor",
            ].map((name) => ({ name, in: "path", required: true, schema: text })),
            requestBody: { required: true, ...content(object, "application/x-www-form-urlencoded") },
            responses: done,
          },
        },
      },
    }),
    types: `same<Parameters<typeof api.look>["length"], 12 | 13>();`,
    call: `client.default.look("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", { a: "b" })`,
    answer: { status: 204 },
    want: { sent: { url: "/1/2/3/4/5/6/7/8/9/10", text: "a=b" } },
  },
  {
    given: "members of every object as properties, parameters, headers, encodings and tags",
    document: openapi31({
      paths: {
        "/members": {
          post: {
            operationId: "constructor",
            tags: ["constructor.hasOwnProperty"],
            parameters: MEMBERS.flatMap((name) => [
              { name, in: "query", schema: { type: "array", items: text }, explode: false },
              { name, in: "header", schema: text },
            ]),
            requestBody: {
              required: true,
              content: {
                "application/x-www-form-urlencoded": {
                  schema: ref("__proto__"),
                  encoding: keyed(MEMBERS, { style: "form", explode: false }),
                },
              },
            },
            responses: { 200: { ...answer(ref("constructor")), headers: keyed(MEMBERS, { schema: text }) } },
          },
        },
      },
      components: {
        schemas: {
          ["__proto__"]: { type: "object", properties: keyed(MEMBERS, { type: "array", items: text }) },
          constructor: { type: "object", required: MEMBERS, properties: keyed(MEMBERS, text) },
        },
      },
    }),
    types: `
      same<api.Constructor["__proto__"], string>();
      same<api.Constructor["constructor"], string>();
      type Query = NonNullable<NonNullable<Parameters<typeof api.constructor_>[2]>["query"]>;
      same<Query["__proto__"], string[] | undefined>();
    `,
    call: `client.constructor_.hasOwnProperty_.constructor_(
      JSON.parse('{"__proto__":["a","b"],"toString":["c"]}'),
      { query: JSON.parse('{"__proto__":["d","e"],"constructor":["f"]}') },
    )`,
    answer: { text: `{"__proto__":"g","constructor":"h","toString":"i","hasOwnProperty":"j"}` },
    want: {
      sent: { url: "/members?__proto__=d,e&constructor=f", text: "__proto__=a,b&toString=c" },
      got: JSON.parse(`{"__proto__":"g","constructor":"h","toString":"i","hasOwnProperty":"j"}`),
    },
  },
  {
    given:
      "security schemes and client options named like options of every client and like members of every object",
    document: openapi31({
      paths: {
        "/{baseUrl}/look": {
          get: {
            operationId: "look",
            parameters: [
              { name: "baseUrl", in: "path", required: true, "x-client-option": {}, schema: text },
            ],
            security: [{ fetch: [], headers: [], constructor: [], toString: [] }],
            responses: done,
          },
        },
        "/open": { get: { operationId: "open", responses: done } },
      },
      components: {
        securitySchemes: Object.fromEntries(
          ["fetch", "headers", "constructor", "toString"].map((name) => [
            name,
            { type: "apiKey", in: "header", name: `x-${name}` },
          ]),
        ),
      },
    }),
    types: `
      type Options = NonNullable<ConstructorParameters<typeof api.TestClient>[0]>;
      takes<Partial<Options>>({ fetch: async () => new Response(), headers: { a: "b" }, fetch2: "a", headers2: "b" });
    `,
    call: `client.default.open().then(() => new api.TestClient({
      baseUrl, baseUrl2: "x", fetch2: "a", headers2: "b", constructor2: "c", toString2: "d",
    }).default.look())`,
    answer: { status: 204 },
    want: { sent: { url: "/open" }, got: undefined },
  },
];

testFeatures(import.meta.url, features);

it("says the same, whatever the order of keywords and methods", () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .map(([key, it]) => [key, ORDERED.has(key) ? it : reversed(it)] as const)
              .reverse(),
          )
        : value;
  // In these the order is the document's own: of properties, answers, media types, …
  const ORDERED = new Set([
    "properties",
    "responses",
    "content",
    "schemas",
    "securitySchemes",
    "encoding",
    "security",
  ]);
  for (const { document } of features) {
    const { paths, components, ...rest } = document;
    const items = Object.entries(paths as object).map(([key, item]) => [key, reversed(item)]);
    const turned = { components, ...(reversed(rest) as object), paths: Object.fromEntries(items) };
    const generate = (it: object) =>
      generatePackage(it as typeof document, { command: "test", package: false });
    expect(generate(turned).files).toEqual(generate(document).files);
  }
});
