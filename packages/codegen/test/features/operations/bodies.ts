import { answer, content, openapi30, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const text = { type: "string" };
const binary = { type: "string", format: "binary" };
const Upload = { type: "object", required: ["file"], properties: { file: binary, name: text } };
const done = { 204: { description: "done" } };

/** `POST /thing`, operationId `send`, with this body. */
function sending(requestBody: object, schemas: object = {}) {
  return openapi30({
    paths: { "/thing": { post: { operationId: "send", requestBody, responses: done } } },
    components: { schemas },
  });
}

const body = "Parameters<typeof api.send>[1]";
const answered = { status: 204 };

export const bodies: readonly Feature[] = [
  {
    given: "a body that is optional",
    document: sending(content(text)),
    types: `
      same<${body}, string | undefined>();
      // @ts-expect-error: no string
      takes<${body}>(5);
    `,
    call: `client.default.send()`,
    answer: answered,
    want: { sent: { text: "" }, got: undefined },
  },
  {
    given: "several media types of a body, of which contentType chooses",
    document: sending({
      required: true,
      content: {
        "text/plain": { schema: text },
        "application/json": { schema: { type: "object", required: ["a"], properties: { a: text } } },
        "*/*": { schema: { type: "integer" } },
      },
    }),
    types: `
      takes<(client: api.TestClient) => unknown>((client) => client.default.send({ a: "b" }));
      same<Parameters<typeof api.send<"application/json">>[1], { a: string }>();
      same<Parameters<typeof api.send<"text/plain">>[1], string>();
      // @ts-expect-error: no media type of the body
      takes<Parameters<typeof api.send>[2]>({ contentType: "text/html" });
    `,
    call: `client.default.send("b", { contentType: "text/plain" })`,
    answer: answered,
    want: { sent: { text: "b", headers: { "content-type": "text/plain" } } },
  },
  {
    given: "bytes in a multipart body, and strings in the same schema's JSON",
    document: openapi31({
      paths: {
        "/multipart": {
          post: {
            operationId: "send",
            requestBody: { required: true, ...content(ref("Upload"), "multipart/form-data") },
            responses: done,
          },
        },
        "/json": {
          post: {
            operationId: "sendJson",
            requestBody: { required: true, ...content(ref("Upload")) },
            responses: { 200: answer(ref("Upload")) },
          },
        },
      },
      components: { schemas: { Upload } },
    }),
    types: `
      same<${body}, { file: Blob; name?: string }>();
      same<Parameters<typeof api.sendJson>[1], { file: string; name?: string }>();
      same<Awaited<ReturnType<typeof api.sendJson>>, { file: string; name?: string }>();
      same<api.Upload, { file: string; name?: string }>();
      // @ts-expect-error: a file is no string here
      takes<${body}>({ file: "a" });
    `,
    call: `client.default.send({ file: new Blob(["bytes"]), name: "a" })`,
    answer: answered,
    want: { sent: { method: "POST" } },
  },
  {
    given: "bytes only in a multipart body, by reference and in arrays",
    document: sending(
      {
        required: true,
        ...content(
          { type: "object", properties: { one: ref("File"), all: { type: "array", items: binary } } },
          "multipart/form-data",
        ),
      },
      { File: binary },
    ),
    types: `
      same<NonNullable<${body}>, { one?: Blob; all?: Blob[] }>();
      // @ts-expect-error: bytes
      takes<${body}>({ one: "a" });
    `,
    call: `client.default.send({ one: new Blob(["a"]), all: [] })`,
    answer: answered,
    want: { got: undefined },
  },
  {
    given: "a form",
    document: sending({
      required: true,
      ...content(
        { type: "object", required: ["a"], properties: { a: text, list: { type: "array", items: text } } },
        "application/x-www-form-urlencoded",
      ),
    }),
    types: `same<${body}, { a: string; list?: string[] }>();`,
    call: `client.default.send({ a: "b c", list: ["d", "e"] })`,
    answer: answered,
    want: { sent: { text: "a=b+c&list=d&list=e" } },
  },
  {
    given: "a binary body",
    document: sending({ required: true, ...content(binary, "application/octet-stream") }),
    types: `
      takes<${body}>(new Uint8Array());
      takes<${body}>(new Blob());
      takes<${body}>(new ReadableStream<Uint8Array>());
      // @ts-expect-error: text is no bytes
      takes<${body}>("a");
    `,
    call: `client.default.send(new Blob(["bytes"]))`,
    answer: answered,
    want: { sent: { text: "bytes" } },
  },
  {
    given: "a text body and an XML body",
    document: sending(
      {
        required: true,
        content: {
          "text/plain": { schema: { type: "string", enum: ["a"] } },
          "application/xml": { schema: ref("Doc") },
        },
      },
      { Doc: { type: "object" } },
    ),
    types: `
      takes<(client: api.TestClient) => unknown>((client) => client.default.send("a"));
      same<Parameters<typeof api.send<"text/plain">>[1], "a">();
      same<Parameters<typeof api.send<"application/xml">>[1], string>();
    `,
    call: `client.default.send("<a/>", { contentType: "application/xml" })`,
    answer: answered,
    want: { sent: { text: "<a/>" } },
  },
  {
    given: "schemas named like the type parameters of a choice",
    document: openapi31({
      paths: {
        "/thing": {
          post: {
            operationId: "send",
            requestBody: {
              required: true,
              content: { "application/json": { schema: ref("ContentType") }, "text/plain": { schema: text } },
            },
            responses: {
              200: {
                description: "done",
                content: { "application/json": { schema: ref("Accept") }, "text/plain": { schema: text } },
              },
            },
          },
        },
      },
      components: { schemas: { ContentType: { const: "sent" }, Accept: { const: "received" } } },
    }),
    types: `
      const usual = (client: api.TestClient) => client.default.send("sent");
      same<Awaited<ReturnType<typeof usual>>, "received">();
      same<Parameters<typeof api.send<"application/json">>[1], "sent">();
    `,
    call: `client.default.send("sent")`,
    answer: { text: `"received"` },
    want: { sent: { text: `"sent"` }, got: "received" },
  },
];
