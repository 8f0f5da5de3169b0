import { inspect } from "node:util";
import { OptionsError } from "@intuned/runtime";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  DeliveryError,
  type IncomingDelivery,
  type ParseDeliveryOptions,
  parseDelivery,
} from "../../src/webhook/index.js";
import { body, headers, SECRET, secret, watchedStream } from "./delivery.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const post = { method: "POST", headers, body };

/** The error that a delivery is refused with. */
async function refusal(incoming: IncomingDelivery, options: Partial<ParseDeliveryOptions> = {}) {
  const error = await parseDelivery(incoming, { secret, ...options }).then(String, (thrown) => thrown);
  expect(error).toBeInstanceOf(DeliveryError);
  return error as DeliveryError;
}

function* endless() {
  for (;;) yield bytes("0123456789");
}

describe("a delivery is taken", () => {
  it.each<{ title: string; given: IncomingDelivery; options?: Partial<ParseDeliveryOptions> }>([
    { title: "from a Request", given: new Request("http://127.0.0.1/", post) },
    { title: "from a text and headers", given: post },
    { title: "from bytes", given: { headers, body: bytes(body) } },
    {
      title: "from a stream of single bytes",
      given: { headers, body: watchedStream([...bytes(body)].map((byte) => Uint8Array.of(byte))).stream },
    },
    {
      title: "from a stream of many parts that begins small",
      given: {
        headers,
        body: watchedStream([bytes(body), ...Array(9).fill(bytes(" ".repeat(9999)))]).stream,
      },
    },
    { title: "with a byte order mark", given: { headers, body: `\uFEFF${body}` } },
    { title: "of exactly the limit", given: post, options: { maxBytes: bytes(body).length } },
    {
      title: "with headers in any case, one of them an array",
      given: {
        headers: { "X-Hook-TOKEN": [SECRET], "Content-Type": "Application/JSON; charset=utf-8" },
        body,
      },
    },
    {
      title: "with a header that is called get",
      given: { headers: { ...headers, get: "x" }, body },
    },
    {
      title: "with the second value of a secret that is being changed",
      given: post,
      options: { secret: { header: "X-Hook-Token", value: ["newer", SECRET] } },
    },
    {
      title: "from anybody where that is written out",
      given: { headers: { "content-type": "application/vnd.example+json" }, body },
      options: { secret: false },
    },
    { title: "without a content type", given: { headers: { "x-hook-token": SECRET }, body } },
  ])("$title", async ({ given, options }) => {
    expect(await parseDelivery(given, { secret, ...options })).toEqual(JSON.parse(body));
  });

  it.each([
    '{"webTaskId":"wt_1","status":"paused","sinceWhen":"2031"}',
    '{"webTaskId":"wt_1","status":"completed","outcome":"partial"}',
  ])("with what no document lists yet: %s", async (unknown) => {
    expect(await parseDelivery({ headers, body: unknown }, { secret })).toEqual(JSON.parse(unknown));
  });
});

describe("a delivery is refused", () => {
  const withToken = (token: string | string[] | undefined) => ({
    headers: { ...headers, "x-hook-token": token },
    body,
  });
  const used = new Request("http://127.0.0.1/", post);
  const locked = watchedStream([]).stream;
  locked.getReader();

  it.each<{ given: IncomingDelivery; options?: Partial<ParseDeliveryOptions>; want: [number, string] }>([
    { given: withToken(undefined), want: [401, "missing-secret"] },
    { given: withToken(""), want: [401, "wrong-secret"] },
    { given: withToken(SECRET.slice(0, -1)), want: [401, "wrong-secret"] },
    { given: withToken(`${SECRET}x`), want: [401, "wrong-secret"] },
    { given: withToken(SECRET.toUpperCase()), want: [401, "wrong-secret"] },
    { given: withToken([SECRET, SECRET]), want: [401, "wrong-secret"] },
    { given: { ...withToken("wrong"), method: "GET" }, want: [401, "wrong-secret"] },
    { given: { ...post, method: "PUT" }, want: [405, "wrong-method"] },
    {
      given: { headers: { ...headers, "content-type": "text/plain" }, body },
      want: [415, "wrong-content-type"],
    },
    {
      given: { headers: { ...headers, "content-type": "text/plain, application/json" }, body },
      want: [415, "wrong-content-type"],
    },
    {
      given: { headers: { ...headers, "content-type": "application/json-seq" }, body },
      want: [415, "wrong-content-type"],
    },
    { given: post, options: { maxBytes: body.length - 1 }, want: [413, "body-too-large"] },
    { given: { headers, body: bytes(body) }, options: { maxBytes: 9 }, want: [413, "body-too-large"] },
    // 4 characters, 8 bytes
    { given: { headers, body: '"éé"' }, options: { maxBytes: 5 }, want: [413, "body-too-large"] },
    { given: { headers, body: null }, want: [400, "not-json"] },
    { given: { headers, body: "{" }, want: [400, "not-json"] },
    { given: { headers, body: Uint8Array.of(0x22, 0xff, 0x22) }, want: [400, "not-json"] },
    { given: { headers, body: "null" }, want: [400, "not-a-delivery"] },
    { given: { headers, body: "[]" }, want: [400, "not-a-delivery"] },
    { given: { headers, body: '{"webTaskId":"wt_1"}' }, want: [400, "not-a-delivery"] },
    { given: { headers, body: '{"webTaskId":1,"status":"completed"}' }, want: [400, "not-a-delivery"] },
    { given: { headers, body: '{"webTaskId":"","status":"completed"}' }, want: [400, "not-a-delivery"] },
    {
      given: { headers, body: new ReadableStream({ start: (it) => it.error("cut") }) },
      want: [400, "body-unreadable"],
    },
    {
      given: { headers, body: new ReadableStream({ start: (it) => it.enqueue("text" as never) }) },
      want: [400, "body-unreadable"],
    },
    { given: used, want: [500, "body-already-read"] },
    { given: { headers, body: locked }, want: [500, "body-already-read"] },
    { given: { headers, body: JSON.parse(body) }, want: [500, "body-already-read"] },
  ])("with $want", async ({ given, options, want }) => {
    if (given === used) await used.text();
    const error = await refusal(given, options);
    expect([error.status, error.code]).toEqual(want);
    expect(error.name).toBe("DeliveryError");
  });

  it("before a byte of the body is read, where the secret is wrong", async () => {
    const { stream, watched } = watchedStream(endless());
    await refusal({ headers: { ...headers, "x-hook-token": "wrong" }, body: stream });
    expect(watched).toEqual({ taken: 0, canceled: true });
  });

  it("before a byte of the body is read, where its length is said to be too large", async () => {
    const { stream, watched } = watchedStream(endless());
    await refusal({ headers: { ...headers, "content-length": "101" }, body: stream }, { maxBytes: 100 });
    expect(watched).toEqual({ taken: 0, canceled: true });
  });

  it("as soon as it is larger than the limit, whatever length it claims", async () => {
    const { stream, watched } = watchedStream(endless());
    await refusal({ headers: { ...headers, "content-length": "5" }, body: stream }, { maxBytes: 100 });
    expect(watched).toEqual({ taken: 11, canceled: true });
  });
});

it("is refused with an error that another copy of the package knows too", async () => {
  vi.resetModules();
  const copy = await import("../../src/webhook/index.js");
  expect(copy.DeliveryError).not.toBe(DeliveryError);
  expect(await refusal({ headers, body: null })).toBeInstanceOf(copy.DeliveryError);
  expect(new copy.DeliveryError("not-json", "")).toBeInstanceOf(DeliveryError);
  expect(new OptionsError("secret", "")).not.toBeInstanceOf(DeliveryError);
});

it("compares a secret with every value, whichever is the right one", async () => {
  const digest = vi.spyOn(crypto.subtle, "digest");
  for (const value of [
    [SECRET, "b", "c"],
    ["a", "b", SECRET],
  ])
    await parseDelivery(post, { secret: { header: "x-hook-token", value } });
  await refusal(post, { secret: { header: "x-hook-token", value: ["a", "b", "c"] } });
  expect(digest).toHaveBeenCalledTimes(3 * 4);
});

describe("a body with names that objects are made of", () => {
  it("is data alone", async () => {
    const names = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const delivery = await parseDelivery(
      { headers, body: `{"webTaskId":"wt_1","status":"completed",${names}}` },
      { secret },
    );
    expect(Object.getPrototypeOf(delivery)).toBe(Object.prototype);
    expect(delivery).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
    expect(Object.keys(delivery)).toEqual(["webTaskId", "status", "__proto__", "constructor"]);
  });

  it("does not pass for a delivery by what it would inherit", async () => {
    const inherited = '{"__proto__":{"webTaskId":"wt_1","status":"completed"}}';
    expect((await refusal({ headers, body: inherited })).code).toBe("not-a-delivery");
  });
});

describe("whatever the body", () => {
  const chunk = fc.oneof(
    fc.uint8Array(),
    fc.constantFrom(SECRET, "{", '"webTaskId":"', '"status":', body).map(bytes),
    fc.json().map(bytes),
  );

  it("nothing is thrown but a DeliveryError, and none tells the secret", async () => {
    const property = fc.asyncProperty(fc.array(chunk), fc.boolean(), async (chunks, authentic) => {
      const token = authentic ? SECRET : `${SECRET}.`;
      const incoming = { headers: { ...headers, "x-hook-token": token }, body: watchedStream(chunks).stream };
      const outcome = await parseDelivery(incoming, { secret, maxBytes: 400 }).catch((error) => error);
      if (authentic && !(outcome instanceof Error)) return;
      expect(outcome).toBeInstanceOf(DeliveryError);
      expect(outcome.status === 401).toBe(!authentic);
      const told = [inspect(outcome, { depth: 9, showHidden: true }), JSON.stringify(outcome), outcome.stack];
      expect(told.join()).not.toContain(SECRET);
    });
    await fc.assert(property, { numRuns: 500 });
  });
});
