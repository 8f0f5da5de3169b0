import type { RequestListener } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { serve } from "../server.js";
import { createLibrary, KEY } from "./api.js";

const params = { path: { book: "1" } };
const json = { "content-type": "application/json" };

/** The client of a server that responds like this. */
async function library(listener: RequestListener, options: Parameters<typeof createLibrary>[1] = {}) {
  const server = await serve(listener);
  return { ...server, client: createLibrary(server.url, options) };
}

it("has an HTTP error as openapi-fetch does, without the key that the server echoes", async () => {
  await using it = await library(({ headers }, response) => {
    response.writeHead(400, { ...json, "x-echo": `${headers["x-library-key"]}` });
    response.end(
      JSON.stringify({ code: "bad-request", message: `key ${headers["x-library-key"]}, pin 123456` }),
    );
  });
  const { data, error, response } = await it.client.POST("/{branch}/books/{book}/lend", {
    params,
    body: { reader: "Jane", pin: "123456" },
  });
  expect(data).toBeUndefined();
  expect(error).toEqual({ code: "bad-request", message: "key [redacted] pin [redacted]" });
  expect(response).toMatchObject({ status: 400, ok: false, url: expect.stringContaining(`${it.url}/`) });
  expect(response.headers.get("x-echo")).toBe("[redacted]");
});

it.each([
  { title: "a page", headers: {}, body: "<p>Bad gateway", want: "<p>Bad gateway" },
  { title: "no body", headers: { "content-length": 0 }, body: "", want: undefined },
  { title: "an empty chunked body", headers: {}, body: "", want: "" },
])("has $title of an error as openapi-fetch does", async ({ headers, body, want }) => {
  await using it = await library((_, response) => void response.writeHead(502, headers).end(body), {
    retry: false,
  });
  const { error, response } = await it.client.GET("/{branch}/books/{book}", { params });
  expect([response.status, error]).toEqual([502, want]);
});

it("rejects where a success isn't the JSON that the operation promises", async () => {
  await using it = await library((_, response) => void response.end("<p>Log in"));
  const call = it.client.GET("/{branch}/books/{book}", { params });
  await expect(call).rejects.toMatchObject({ name: "MalformedResponseError", status: 200 });
});

it("retries, and tells the hooks of it", async () => {
  const statuses = [503, 200];
  const events: unknown[] = [];
  await using it = await library(
    (_, response) => {
      response.writeHead(statuses.shift() ?? 500, json).end('{"title":"Emma"}');
    },
    {
      hooks: {
        onRetry: ({ call }) => events.push(call.operationId),
        onResponse: ({ body }) => events.push(body),
      },
    },
  );
  const { data } = await it.client.GET("/{branch}/books/{book}", { params });
  expect(data).toEqual({ title: "Emma" });
  expect(events).toContain("bookGet");
  expect(events.at(-1)).toBe('{"title":"string(4)"}');
});

it("takes limits and retries of a call", async () => {
  let requests = 0;
  await using it = await library((_, response) => void (requests++ && response.writeHead(500).end()));
  const options = {
    params,
    timeoutMs: 300,
    attemptTimeoutMs: 50,
    retry: { maxRetries: 1, initialDelayMs: 1 },
  };
  const { response } = await it.client.GET("/{branch}/books/{book}", options);
  expect([requests, response.status]).toEqual([2, 500]);
  const wrong = it.client.GET("/{branch}/books/{book}", { params, timeoutMs: -1 });
  await expect(wrong).rejects.toMatchObject({ name: "OptionsError", option: "timeoutMs" });
});

it("is aborted by the call's signal, and by that of a middleware's request", async () => {
  await using it = await library(() => {});
  const abort = new AbortController();
  const call = it.client.GET("/{branch}/books/{book}", { params, signal: abort.signal });
  abort.abort(new Error("enough"));
  await expect(call).rejects.toMatchObject({ name: "AbortError", cause: { message: "enough" } });

  const middleware = {
    onRequest: ({ request }: { request: Request }) =>
      new Request(request, { signal: AbortSignal.timeout(20) }),
  };
  const later = it.client.GET("/{branch}/books/{book}", {
    params,
    middleware: [middleware],
    signal: new AbortController().signal,
  });
  await expect(later).rejects.toMatchObject({ name: "AbortError" });
});

it("sends each attempt by the call's own fetch", async () => {
  const sent: [string, string | null][] = [];
  await using it = await library(() => {});
  const { data } = await it.client.GET("/{branch}/books/{book}", {
    params,
    fetch: async (request) => {
      sent.push([request.redirect, request.headers.get("x-library-key")]);
      return sent.length === 1 ? new Response("", { status: 503 }) : Response.json({ title: "Mine" });
    },
  });
  expect(data).toEqual({ title: "Mine" });
  expect(sent).toEqual([
    ["manual", KEY],
    ["manual", KEY],
  ]);
});

it("parses as the call says, from the text as it was sent", async () => {
  const text = '{ "title": 1.0, "big": 12345678901234567890 }';
  await using it = await library((_, response) => void response.writeHead(200, json).end(text));
  const read = (parseAs: "text" | "blob" | "arrayBuffer" | "stream") =>
    it.client
      .GET("/{branch}/books/{book}", { params, parseAs })
      .then(({ data }) => new Response(data as BodyInit).text());
  expect(await Promise.all([read("text"), read("blob"), read("arrayBuffer"), read("stream")])).toEqual(
    Array(4).fill(text),
  );
});

it("has no data of a 204", async () => {
  await using it = await library((_, response) => void response.writeHead(204).end());
  const { data, error, response } = await it.client.DELETE("/{branch}/books/{book}", { params });
  expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
});

it("reads an event stream as it comes, until the call is aborted", async () => {
  let isClosed = false;
  await using it = await library((request, response) => {
    request.socket.on("close", () => {
      isClosed = true;
    });
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
  });
  const abort = new AbortController();
  const { data } = await it.client.GET("/{branch}/events", { parseAs: "stream", signal: abort.signal });
  const reader = data?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("data: 1\n\n");
  abort.abort();
  await expect(reader?.read()).rejects.toThrow();
  while (!isClosed) await delay(5);
});

it("tells nothing of the key in an error", async () => {
  await using it = await library(
    ({ headers }, response) => void response.end(`<${headers["x-library-key"]}>`),
  );
  const error = await it.client.GET("/{branch}/books/{book}", { params }).catch((thrown: unknown) => thrown);
  expect(JSON.stringify(error)).toContain("[redacted]");
  expect(JSON.stringify(error) + String(error)).not.toContain(KEY);
});
