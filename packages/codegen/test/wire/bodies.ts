import type { WireCase } from "./wire-case.js";

const form = "application/x-www-form-urlencoded";

/** A call of an operation with a body. */
function body(
  given: string,
  mediaType: string,
  media: object,
  value: () => unknown,
  want: Partial<WireCase["want"]>,
): WireCase {
  return {
    given,
    path: "/things",
    method: "post",
    operation: { requestBody: { required: true, content: { [mediaType]: media } } },
    call: (send) => send(value()),
    want: { method: "POST", url: "/things", ...want },
  };
}

const anything = { schema: { type: "object" } };

export const bodies: readonly WireCase[] = [
  body("a JSON body", "application/json", anything, () => ({ a: "é", b: [1, null] }), {
    headers: { "content-type": "application/json" },
    text: '{"a":"é","b":[1,null]}',
  }),
  body("a JSON body of a type of its own", "application/merge-patch+json", anything, () => ({ a: null }), {
    headers: { "content-type": "application/merge-patch+json" },
    text: '{"a":null}',
  }),
  body("a form", form, anything, () => ({ "a b": "c d&e", list: ["x", "y"], gone: undefined }), {
    headers: { "content-type": form },
    text: "a+b=c+d%26e&list=x&list=y",
  }),
  body(
    "a form whose encoding asks for styles",
    form,
    {
      ...anything,
      encoding: {
        list: { explode: false },
        deep: { style: "deepObject" },
        flat: { style: "form", explode: true },
      },
    },
    () => ({ list: ["x", "y"], deep: { a: 1 }, flat: { b: 2, c: [3, 4] } }),
    { text: "list=x,y&deep%5Ba%5D=1&b=2&c=3&c=4" },
  ),
  body(
    "a multipart form with a file, a list and an object",
    "multipart/form-data",
    { schema: { type: "object" }, encoding: { note: { contentType: "text/markdown" } } },
    () => ({
      photo: new File(["\u0001bytes"], "a.png", { type: "image/png" }),
      tags: ["x", "y"],
      about: { size: 1 },
      note: "# hi",
    }),
    {
      text: [
        "--BOUNDARY",
        'Content-Disposition: form-data; name="photo"; filename="a.png"',
        "Content-Type: image/png",
        "",
        "\u0001bytes",
        "--BOUNDARY",
        'Content-Disposition: form-data; name="tags"',
        "",
        "x",
        "--BOUNDARY",
        'Content-Disposition: form-data; name="tags"',
        "",
        "y",
        "--BOUNDARY",
        'Content-Disposition: form-data; name="about"; filename="blob"',
        "Content-Type: application/json",
        "",
        '{"size":1}',
        "--BOUNDARY",
        'Content-Disposition: form-data; name="note"; filename="blob"',
        "Content-Type: text/markdown",
        "",
        "# hi",
        "--BOUNDARY--",
        "",
      ].join("\r\n"),
    },
  ),
  body("plain text", "text/plain", { schema: { type: "string" } }, () => "hé", {
    headers: { "content-type": "text/plain" },
    text: "hé",
  }),
  body("XML", "application/xml", anything, () => "<a/>", {
    headers: { "content-type": "application/xml" },
    text: "<a/>",
  }),
  body("bytes", "application/octet-stream", {}, () => new Uint8Array([104, 105]), {
    headers: { "content-type": "application/octet-stream", "content-length": "2" },
    text: "hi",
  }),
  body("a picture of whatever type it has", "image/*", {}, () => new Blob(["hi"], { type: "image/webp" }), {
    headers: { "content-type": "image/webp" },
    text: "hi",
  }),
  {
    given: "a binary answer",
    path: "/picture",
    operation: {
      responses: {
        200: {
          description: "It.",
          content: { "image/png": { schema: { type: "string", format: "binary" } } },
        },
      },
    },
    answer: { type: "image/png", text: "picture" },
    call: async (send) => {
      const got = (await send()) as Blob;
      return [got.type, await got.text()];
    },
    want: {
      method: "GET",
      url: "/picture",
      headers: { accept: "image/png, application/json;q=0.5" },
      got: ["image/png", "picture"],
    },
  },
  ...[
    { title: "an object", schema: { type: "object" }, accept: "application/json, */*;q=0.5" },
    {
      title: "an object or null",
      schema: { type: ["object", "null"] },
      accept: "application/json, */*;q=0.5",
    },
    {
      title: "a choice without a string",
      schema: { oneOf: [{ type: "array" }, { properties: { a: {} } }] },
      accept: "application/json, */*;q=0.5",
    },
  ].map(
    ({ title, schema, accept }): WireCase => ({
      given: `a page of HTML where a range stands for ${title}`,
      path: "/any",
      operation: { responses: { 200: { description: "It.", content: { "*/*": { schema } } } } },
      answer: { type: "text/html", text: "<p>" },
      call: (send) => send().catch((error: Error) => error.name),
      want: { method: "GET", url: "/any", headers: { accept }, got: "MalformedResponseError" },
    }),
  ),
  ...[
    { title: "a string", schema: { type: "string" } },
    { title: "a choice with a string", schema: { anyOf: [{ type: "integer" }, { type: "string" }] } },
    { title: "whatever it is", schema: { description: "Anything." } },
  ].map(
    ({ title, schema }): WireCase => ({
      given: `text where a range stands for ${title}`,
      path: "/any",
      operation: { responses: { 200: { description: "It.", content: { "*/*": { schema } } } } },
      answer: { type: "text/plain", text: "hé" },
      call: (send) => send(),
      want: { method: "GET", url: "/any", headers: { accept: "*/*" }, got: "hé" },
    }),
  ),
  {
    given: "one of several media types, for the body and the answer",
    path: "/report",
    method: "post",
    operation: {
      requestBody: {
        required: true,
        content: { "application/json": anything, "text/csv": { schema: { type: "string" } } },
      },
      responses: {
        200: {
          description: "It.",
          content: { "application/json": anything, "text/html": { schema: { type: "string" } } },
        },
      },
    },
    answer: { type: "text/html", text: "<p>" },
    call: (send) => send("a,b", { contentType: "text/csv", accept: "text/html" }),
    want: {
      method: "POST",
      url: "/report",
      headers: { "content-type": "text/csv", accept: "text/html, application/json;q=0.5" },
      text: "a,b",
      got: "<p>",
    },
  },
];
