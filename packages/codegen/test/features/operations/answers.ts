import { answer, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const text = { type: "string" };
const A = { type: "object", required: ["a"], properties: { a: text } };
const B = { type: "object", required: ["b"], properties: { b: text } };
const schemas = { A, B };

/** `GET /thing`, operationId `look`, with these responses. */
function looking(responses: object, operation: object = {}) {
  return openapi31({
    paths: { "/thing": { get: { operationId: "look", ...operation, responses } } },
    components: { schemas },
  });
}

const look = "client.default.look()";
const got = "Awaited<ReturnType<typeof api.look>>";

export const answers: readonly Feature[] = [
  {
    given: "several success statuses",
    document: looking({
      200: answer(ref("A")),
      201: answer(ref("B")),
      400: answer(text),
      default: answer(text),
    }),
    types: `same<${got}, api.A | api.B>();`,
    call: look,
    answer: { status: 201, text: `{"b":"c"}` },
    want: { got: { b: "c" } },
  },
  {
    given: "a range of success statuses",
    document: looking({ "2XX": answer(ref("A")), "4xx": answer(text) }),
    types: `same<${got}, api.A>();`,
    call: look,
    answer: { status: 202, text: `{"a":"b"}` },
    want: { got: { a: "b" } },
  },
  {
    given: "nothing but a default answer",
    document: looking({ default: answer(ref("A")) }),
    types: `same<${got}, api.A>();`,
    call: look,
    answer: { text: `{"a":"b"}` },
    want: { got: { a: "b" } },
  },
  {
    given: "an answer without a body, beside one with a body",
    document: looking({ 204: { description: "none" }, 200: answer(ref("A")) }),
    types: `same<${got}, api.A | undefined>();`,
    call: look,
    answer: { status: 204 },
    want: { got: undefined },
  },
  {
    given: "an answer that declares a body which its status cannot have",
    document: looking({ 204: answer(ref("A")) }),
    types: `same<${got}, undefined>();`,
    call: look,
    answer: { status: 204 },
    want: { got: undefined },
  },
  {
    given: "no success answer at all",
    document: looking({ 404: answer(text) }),
    types: `same<${got}, undefined>();`,
    call: look,
    answer: { text: "" },
    want: { got: undefined },
  },
  {
    given: "several media types, of which accept chooses",
    document: looking({
      200: {
        description: "done",
        content: { "text/csv": { schema: text }, "application/json": { schema: ref("A") }, "image/png": {} },
      },
    }),
    types: `
      const usual = (client: api.TestClient) => client.default.look();
      same<Awaited<ReturnType<typeof usual>>, api.A>();
      same<Awaited<ReturnType<typeof api.look<"text/csv">>>, string>();
      same<Awaited<ReturnType<typeof api.look<"image/png">>>, Blob>();
      // @ts-expect-error: no media type of the answer
      takes<Parameters<typeof api.look>[1]>({ accept: "text/html" });
    `,
    call: `client.default.look({ accept: "text/csv" })`,
    answer: { type: "text/csv", text: "a,b" },
    want: { got: "a,b" },
  },
  {
    given: "a text answer",
    document: looking({ 200: answer({ type: "string", enum: ["a", "b"] }, "text/plain; charset=utf-8") }),
    types: `same<${got}, "a" | "b">();`,
    call: look,
    answer: { type: "text/plain", text: "a" },
    want: { got: "a" },
  },
  {
    given: "an XML answer",
    document: looking({ 200: answer(ref("A"), "application/xml") }),
    types: `same<${got}, string>();`,
    call: look,
    answer: { type: "application/xml", text: "<a/>" },
    want: { got: "<a/>" },
  },
  {
    given: "a stream of events",
    document: looking({ 200: answer(text, "text/event-stream") }),
    types: `same<${got}, ReadableStream<Uint8Array>>();`,
    call: `client.default.look().then((stream) => new Response(stream).text())`,
    answer: { type: "text/event-stream", text: "data: a\n\n" },
    want: { got: "data: a\n\n" },
  },
  {
    given: "a binary answer",
    document: looking({ 200: answer({ type: "string", format: "binary" }, "application/octet-stream") }),
    types: `same<${got}, Blob>();`,
    call: `client.default.look().then((blob) => blob.text())`,
    answer: { type: "application/octet-stream", text: "bytes" },
    want: { got: "bytes" },
  },
  {
    given: "an answer of any media type that is JSON by its schema",
    document: looking({ 200: answer(ref("A"), "*/*") }),
    types: `same<${got}, api.A>();`,
    call: look,
    answer: { text: `{"a":"b"}` },
    want: { got: { a: "b" } },
  },
  {
    given: "JSON by its suffix, and by a parameter",
    document: looking({ 200: answer(ref("A"), "application/vnd.test+json; version=2") }),
    types: `same<${got}, api.A>();`,
    call: look,
    answer: { type: "application/vnd.test+json", text: `{"a":"b"}` },
    want: { got: { a: "b" } },
  },
  {
    given: "a binary component that JSON answers refer to as well",
    document: openapi31({
      paths: {
        "/file": {
          get: { operationId: "load", responses: { 200: answer(ref("File"), "application/octet-stream") } },
        },
        "/files": {
          get: { operationId: "look", responses: { 200: answer({ type: "array", items: ref("File") }) } },
        },
      },
      components: { schemas: { File: { type: "string", format: "binary" } } },
    }),
    types: `
      same<${got}, string[]>();
      same<Awaited<ReturnType<typeof api.load>>, Blob>();
    `,
    call: look,
    answer: { text: `["a"]` },
    want: { got: ["a"] },
  },
];
