import {
  allowReserved,
  type BodySerializer,
  binaryBody,
  bodiesBy,
  deepObject,
  form,
  formBody,
  formExploded,
  multipartBody,
  OptionsError,
  textBody,
} from "@intuned/runtime";
import { describe, expect, it, vi } from "vitest";
import { type Call, request, send } from "./echo.js";

type Encoding = Parameters<typeof formBody>[0];

/** A call with this body, of an operation with this one media type. */
function posting(mediaType: string, body: unknown, serializer?: BodySerializer, contentType?: string): Call {
  const bodies = serializer === undefined ? {} : { bodies: bodiesBy({ [mediaType]: serializer }) };
  const options = contentType === undefined ? {} : { options: { contentType } };
  return { operation: { contentType: mediaType, ...bodies }, args: { body }, ...options };
}

describe("JSON", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/vnd.api+json",
    "application/merge-patch+json",
  ])("is what %s is written as", async (mediaType) => {
    const { headers, body } = await send(posting(mediaType, { a: [1, null], at: new Date(0) }));
    expect(headers).toMatchObject({ "content-type": mediaType, "content-length": "46" });
    expect(body).toBe('{"a":[1,null],"at":"1970-01-01T00:00:00.000Z"}');
  });

  it.each([
    { title: "null", body: null, want: "null" },
    { title: "false", body: false, want: "false" },
    { title: "an empty string", body: "", want: '""' },
  ])("can be $title", async ({ body, want }) => {
    expect((await send(posting("application/json", body))).body).toBe(want);
  });
});

it("an absent body is no body, and has no content type", async () => {
  const { headers, body } = await send(posting("application/json", undefined));
  expect(body).toBe("");
  expect(headers).not.toHaveProperty("content-type");
  expect(headers["content-length"]).toBe("0");
});

describe("a form", () => {
  it.each<{ title: string; body: object; encoding?: Encoding; want: string }>([
    {
      title: "texts, WHATWG's way",
      body: { "a b": "x y+&=~*!'()é" },
      want: "a+b=x+y%2B%26%3D%7E*%21%27%28%29%C3%A9",
    },
    {
      title: "arrays repeated, nothing for nothing",
      body: { a: [1, 2], b: null, c: undefined, d: [], e: "" },
      want: "a=1&a=2&e=",
    },
    {
      title: "booleans and dates",
      body: { a: true, b: new Date(0) },
      want: "a=true&b=1970-01-01T00%3A00%3A00.000Z",
    },
    {
      title: "an object as JSON, as the specification's example does",
      body: { id: "f81d4fae", address: { streetAddress: "123 Example Dr.", zip: "99999+1234" } },
      want: "id=f81d4fae&address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299999%2B1234%22%7D",
    },
    {
      title: "objects in an array, each as JSON",
      body: { a: [{ b: 1 }, { b: 2 }] },
      want: "a=%7B%22b%22%3A1%7D&a=%7B%22b%22%3A2%7D",
    },
    {
      title: "a content type of JSON",
      encoding: { id: { contentType: "application/json" } },
      body: { id: "f8", no: "f8" },
      want: "id=%22f8%22&no=f8",
    },
    {
      title: "null under JSON",
      encoding: { id: { contentType: "application/json" } },
      body: { id: null },
      want: "id=null",
    },
    {
      title: "form without explode",
      encoding: { a: { style: form } },
      body: { a: ["x y", "z"] },
      want: "a=x+y,z",
    },
    {
      title: "form with explode, an object's members",
      encoding: { a: { style: formExploded } },
      body: { a: { b: 1, c: 2 } },
      want: "b=1&c=2",
    },
    {
      title: "deepObject",
      encoding: { a: { style: deepObject } },
      body: { a: { b: { c: "d e" } } },
      want: "a%5Bb%5D%5Bc%5D=d+e",
    },
    {
      title: "allowReserved",
      encoding: { a: { style: allowReserved() } },
      body: { a: "/x y+" },
      want: "a=/x+y%2B",
    },
    {
      title: "names that every object has",
      body: { constructor: 1, ["__proto__"]: 2 },
      want: "constructor=1&__proto__=2",
    },
  ])("holds $title", async ({ body, encoding, want }) => {
    const type = "application/x-www-form-urlencoded";
    const seen = await send(posting(type, body, formBody(encoding)));
    expect(seen.headers["content-type"]).toBe(type);
    expect(seen.body).toBe(want);
  });
});

describe("a multipart form", () => {
  /** The parts as they were sent: headers and content, by the boundary. */
  async function parts(body: unknown, encoding?: Encoding): Promise<string[]> {
    const seen = await send(posting("multipart/form-data", body, multipartBody(encoding)));
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(String(seen.headers["content-type"]))?.[1];
    const [first, ...rest] = seen.body.split(`--${boundary}`);
    expect([first, rest.pop()?.trim()]).toEqual(["", "--"]);
    return rest.map((part) =>
      part
        .slice(2, -2)
        .replaceAll("\r\n", "|")
        .replaceAll("Content-", "")
        .replaceAll("Disposition: form-data; ", ""),
    );
  }

  it.each<{ title: string; body: object; encoding?: Encoding; want: string[] }>([
    {
      title: "texts, numbers, booleans, dates",
      body: { a: "x é", b: 1, c: false, d: new Date(0) },
      want: [
        'name="a"||x \u00c3\u00a9',
        'name="b"||1',
        'name="c"||false',
        'name="d"||1970-01-01T00:00:00.000Z',
      ],
    },
    {
      title: "nothing for undefined and null",
      body: { a: undefined, b: null, c: [null, 1] },
      want: ['name="c"||1'],
    },
    {
      title: "objects as JSON",
      body: { a: { b: 1 } },
      want: ['name="a"; filename="blob"|Type: application/json||{"b":1}'],
    },
    { title: "arrays repeated", body: { a: ["x", "y"] }, want: ['name="a"||x', 'name="a"||y'] },
    {
      title: "a file, with its name and type",
      body: { f: new File(["data"], "a.png", { type: "image/png" }) },
      want: ['name="f"; filename="a.png"|Type: image/png||data'],
    },
    {
      title: "files repeated",
      body: { f: [new File(["1"], "1.txt"), new File(["2"], "2.txt")] },
      want: [
        'name="f"; filename="1.txt"|Type: application/octet-stream||1',
        'name="f"; filename="2.txt"|Type: application/octet-stream||2',
      ],
    },
    {
      title: "a blob",
      body: { f: new Blob(["data"], { type: "a/b" }) },
      want: ['name="f"; filename="blob"|Type: a/b||data'],
    },
    {
      title: "bytes",
      body: { f: new Uint8Array([65, 66]), g: new Uint8Array([67]).buffer },
      want: [
        'name="f"; filename="blob"|Type: application/octet-stream||AB',
        'name="g"; filename="blob"|Type: application/octet-stream||C',
      ],
    },
    {
      title: "content types given",
      encoding: {
        a: { contentType: "text/csv" },
        b: { contentType: "application/json" },
        f: { contentType: "image/x" },
      },
      body: { a: "1,2", b: null, f: new File(["d"], "d.bin", { type: "a/b" }) },
      want: [
        'name="a"; filename="blob"|Type: text/csv||1,2',
        'name="b"; filename="blob"|Type: application/json||null',
        'name="f"; filename="d.bin"|Type: image/x||d',
      ],
    },
    {
      title: "a list of content types, which leaves a file its own",
      encoding: { f: { contentType: "image/png, image/*" } },
      body: { f: new File(["d"], "d", { type: "image/gif" }) },
      want: ['name="f"; filename="d"|Type: image/gif||d'],
    },
    {
      title: "a style, unencoded",
      encoding: { a: { style: form }, b: { style: deepObject } },
      body: { a: ["x y", "é"], b: { c: "=&" } },
      want: ['name="a"||x y,\u00c3\u00a9', 'name="b[c]"||=&'],
    },
  ])("holds $title", async ({ body, encoding, want }) => {
    expect(await parts(body, encoding)).toEqual(want);
  });

  it("can be a FormData", async () => {
    const data = new FormData();
    data.append("a", "1");
    expect(await parts(data)).toEqual(['name="a"||1']);
  });
});

describe("text", () => {
  it.each([
    { mediaType: "text/plain", body: "a\nb é", want: ["text/plain", "a\nb \u00c3\u00a9"] },
    { mediaType: "text/csv; header=present", body: "a,b", want: ["text/csv; header=present", "a,b"] },
    { mediaType: "application/xml", body: "<a/>", want: ["application/xml", "<a/>"] },
    { mediaType: "text/*", body: "a", want: ["text/plain", "a"] },
    { mediaType: "text/plain", body: 5, want: ["text/plain", "5"] },
  ])("is sent as $mediaType", async ({ mediaType, body, want }) => {
    const seen = await send(posting(mediaType, body, textBody));
    expect([seen.headers["content-type"], seen.body]).toEqual(want);
  });

  it("is not an object", async () => {
    await expect(request(posting("text/plain", {}, textBody))).rejects.toThrow(
      /text\/plain must be a string/,
    );
  });
});

describe("bytes", () => {
  const bytes = new Uint8Array([0, 255, 10]);
  const stream = () =>
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(bytes);
        controller.close();
      },
    });
  it.each([
    {
      title: "a blob of a type",
      mediaType: "*/*",
      body: new Blob([bytes], { type: "image/png" }),
      want: "image/png",
    },
    {
      title: "a blob without type",
      mediaType: "*/*",
      body: new Blob([bytes]),
      want: "application/octet-stream",
    },
    {
      title: "a blob, where the operation names one type",
      mediaType: "image/gif",
      body: new Blob([bytes], { type: "image/png" }),
      want: "image/gif",
    },
    {
      title: "a blob, where the call names one",
      mediaType: "image/*",
      body: new Blob([bytes], { type: "image/png" }),
      contentType: "image/gif",
      want: "image/gif",
    },
    {
      title: "a typed array",
      mediaType: "application/octet-stream",
      body: bytes,
      want: "application/octet-stream",
    },
    {
      title: "an array buffer",
      mediaType: "image/*",
      body: bytes.buffer,
      contentType: "image/png",
      want: "image/png",
    },
    { title: "a stream", mediaType: "*/*", body: stream(), want: "application/octet-stream" },
  ])("can be $title", async ({ mediaType, body, contentType, want }) => {
    const seen = await send(posting(mediaType, body, binaryBody, contentType));
    expect(seen.headers["content-type"]).toBe(want);
    expect(seen.body).toBe("\u0000\u00ff\n");
  });

  it("a stream goes out in chunks, as it comes", async () => {
    const seen = await send(posting("application/octet-stream", stream(), binaryBody));
    expect(seen.headers).toMatchObject({ "transfer-encoding": "chunked" });
  });

  it.each(["text", { a: 1 }, null])("cannot be %j", async (body) => {
    const call = request(posting("image/png", body, binaryBody));
    await expect(call).rejects.toThrow(OptionsError);
    await expect(call).rejects.toThrow(/image\/png must be a Blob/);
  });
});

describe("one of several media types", () => {
  const operation = {
    operationId: "put",
    contentType: "application/json",
    bodies: bodiesBy({ "text/csv": textBody, "image/*": binaryBody }),
  };

  it.each([
    {
      title: "the operation's where the call names none",
      contentType: undefined,
      body: "x",
      want: ["application/json", '"x"'],
    },
    { title: "the call's", contentType: "text/csv", body: "x", want: ["text/csv", "x"] },
    {
      title: "another JSON",
      contentType: "application/vnd.api+json; v=1",
      body: "x",
      want: ["application/vnd.api+json; v=1", '"x"'],
    },
    {
      title: "a range by its name",
      contentType: "image/*",
      body: new Blob(["x"], { type: "image/a" }),
      want: ["image/a", "x"],
    },
  ])("is $title", async ({ contentType, body, want }) => {
    const seen = await send({ operation, args: { body }, options: { contentType } });
    expect([seen.headers["content-type"], seen.body]).toEqual(want);
  });

  it.each(["text/html", "constructor"])("cannot be one that nobody can write: %s", async (contentType) => {
    const fetch = vi.fn();
    const call = request({ operation, args: { body: "x" }, options: { contentType }, client: { fetch } });
    await expect(call).rejects.toThrow(`\`contentType\` of put cannot be ${contentType}`);
    expect(fetch).not.toHaveBeenCalled();
  });
});
