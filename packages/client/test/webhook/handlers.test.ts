import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import {
  createNodeWebhookHandler,
  createWebhookHandler,
  DeliveryError,
  type WebhookHandlerOptions,
} from "../../src/webhook/index.js";
import { serve } from "../support/serve.js";
import { body, headers, SECRET, secret } from "./delivery.js";

type Send = (options: WebhookHandlerOptions, init: RequestInit) => Promise<Response>;

const servers: Record<string, Send> = {
  "a fetch-style handler": (options, init) =>
    createWebhookHandler(options)(new Request("http://127.0.0.1/hook", init)),
  "a handler of node:http": async (options, init) => {
    await using server = await serve(createNodeWebhookHandler(options));
    const response = await fetch(server.url, init);
    // Read before the server is closed.
    const read = await response.text();
    return new Response(read || null, response);
  },
};

/** What was delivered, what went wrong, and the answer. */
async function sent(send: Send, init: RequestInit, options: Partial<WebhookHandlerOptions> = {}) {
  const delivered: unknown[] = [];
  const errors: unknown[] = [];
  const response = await send(
    { secret, onDelivery: (it) => delivered.push(it), onError: (it) => errors.push(it), ...options },
    init,
  );
  const answer = await response.text();
  return { delivered, errors, status: response.status, headers: response.headers, answer };
}

const post = { method: "POST", headers, body };

describe.each(Object.entries(servers))("%s", (_, send) => {
  it("hands a delivery on and answers 204", async () => {
    const { status, answer, delivered, errors } = await sent(send, post);
    expect({ status, answer, errors }).toEqual({ status: 204, answer: "", errors: [] });
    expect(delivered).toEqual([JSON.parse(body)]);
  });

  it.each<{ init: RequestInit; want: [number, string] }>([
    { init: { ...post, headers: {} }, want: [401, "missing-secret"] },
    { init: { ...post, headers: { ...headers, "x-hook-token": "wrong" } }, want: [401, "wrong-secret"] },
    { init: { headers }, want: [405, "wrong-method"] },
    {
      init: { ...post, headers: { ...headers, "content-type": "text/html" } },
      want: [415, "wrong-content-type"],
    },
    { init: { ...post, body: "x".repeat(5000) }, want: [413, "body-too-large"] },
    { init: { ...post, body: "<html>" }, want: [400, "not-json"] },
    { init: { ...post, body: "{}" }, want: [400, "not-a-delivery"] },
  ])("answers $want with JSON, and tells onError", async ({ init, want }) => {
    const {
      status,
      answer,
      delivered,
      errors,
      headers: sentHeaders,
    } = await sent(send, init, { maxBytes: 4096 });
    expect([status, JSON.parse(answer)]).toEqual([
      want[0],
      { code: want[1], message: (errors[0] as Error).message },
    ]);
    expect(sentHeaders.get("content-type")).toBe("application/json");
    expect(sentHeaders.get("allow")).toBe(status === 405 ? "POST" : null);
    expect(answer).not.toContain(SECRET);
    expect(delivered).toEqual([]);
    expect(errors).toEqual([expect.any(DeliveryError)]);
  });

  it.each([
    { title: "throws", onDelivery: () => Promise.reject(new Error("disk full at /srv")) },
    {
      title: "throws an error of another delivery",
      onDelivery: () => Promise.reject(new DeliveryError("wrong-secret", "disk full at /srv")),
    },
  ])("answers 500 without a word of why where onDelivery $title", async ({ onDelivery }) => {
    const { status, answer, errors } = await sent(send, post, { onDelivery });
    expect(status).toBe(500);
    expect(answer).not.toContain("disk");
    expect(errors).toEqual([expect.objectContaining({ message: "disk full at /srv" })]);
  });

  it("waits for onDelivery before it answers", async () => {
    const order: string[] = [];
    const onDelivery = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push("stored");
    };
    await sent(send, post, { onDelivery });
    order.push("answered");
    expect(order).toEqual(["stored", "answered"]);
  });

  it("answers all the same where onError throws", async () => {
    const onError = () => Promise.reject(new Error("no log"));
    expect((await sent(send, { ...post, body: "{" }, { onError })).status).toBe(400);
  });
});

describe("a handler of node:http", () => {
  const head = `POST /hook HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n`;

  it.each([
    {
      title: "a wrong secret",
      sends: `${head}x-hook-token: no\r\ncontent-length: 900000000\r\n\r\n`,
      want: "401",
    },
    {
      title: "too large a length",
      sends: `${head}x-hook-token: ${SECRET}\r\ncontent-length: 900000000\r\n\r\n`,
      want: "413",
    },
    {
      title: "too large a part of a body that goes on",
      sends: `${head}x-hook-token: ${SECRET}\r\ntransfer-encoding: chunked\r\n\r\n40\r\n${"x".repeat(64)}\r\n`,
      want: "413",
    },
  ])("answers $title without waiting for the rest, and hangs up", async ({ sends, want }) => {
    await using server = await serve(
      createNodeWebhookHandler({ secret, maxBytes: 50, onDelivery: () => {} }),
    );
    const socket = connect(server.port, "127.0.0.1");
    socket.write(sends);
    // Resolves when the server ends the connection.
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${want} `));
  });

  it("does not begin to read the body of a sender without the secret", async () => {
    const handler = createNodeWebhookHandler({ secret, onDelivery: () => {} });
    const begun: boolean[] = [];
    await using server = await serve(async (request, response) => {
      await handler(request, response);
      begun.push(request.readableDidRead);
    });
    for (const token of ["wrong", SECRET])
      await fetch(server.url, { ...post, headers: { ...headers, "x-hook-token": token } });
    expect(begun).toEqual([false, true]);
  });

  it("survives a sender that hangs up halfway", async () => {
    const errors = new EventEmitter();
    const told = once(errors, "told");
    const onError = (error: unknown) => errors.emit("told", error);
    await using server = await serve(createNodeWebhookHandler({ secret, onDelivery: () => {}, onError }));
    const socket = connect(server.port, "127.0.0.1");
    socket.end(`${head}x-hook-token: ${SECRET}\r\ncontent-length: 100\r\n\r\n{"webTask`);
    expect(await told).toMatchObject([{ code: "body-unreadable" }]);
  });

  it("says what to change where a body parser ran before it", async () => {
    const errors: unknown[] = [];
    const handler = createNodeWebhookHandler({
      secret,
      onDelivery: () => {},
      onError: (it) => errors.push(it),
    });
    await using server = await serve(async (request, response) => {
      await text(request);
      await handler(request, response);
    });
    const response = await fetch(server.url, post);
    expect([response.status, await response.json()]).toMatchObject([500, { code: "internal-error" }]);
    expect(errors).toMatchObject([
      { code: "body-already-read", message: expect.stringContaining("before any body parser") },
    ]);
  });

  it("reads a body whose encoding somebody has set", async () => {
    const delivered: unknown[] = [];
    const handler = createNodeWebhookHandler({ secret, onDelivery: (it) => delivered.push(it) });
    await using server = await serve((request, response) => handler(request.setEncoding("utf8"), response));
    await fetch(server.url, post);
    expect(delivered).toEqual([JSON.parse(body)]);
  });
});
