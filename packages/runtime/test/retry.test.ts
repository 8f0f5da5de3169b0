import type { ClientError, OperationDefinition, RetryOptions } from "@intuned/runtime";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type Call, request } from "./echo.js";
import { serve } from "./server.js";

/** What the server responds with: a body, and a status other than 200. */
interface Turn {
  readonly status?: number;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

/** How a call ended. */
interface Ended {
  /** How many requests the server saw. */
  readonly requests: number;
  /** The pauses between them, in milliseconds. */
  readonly pauses: readonly number[];
  /** What the call rejected with; `undefined` where it succeeded. */
  readonly error: ClientError | undefined;
}

const NO_PAUSE: RetryOptions = { initialDelayMs: 0, maxDelayMs: 0 };

/** Makes a call without pauses; the server repeats its last response. */
async function ends(turns: readonly Turn[], retry: RetryOptions, call: Call = {}): Promise<Ended> {
  let requests = 0;
  const abort = new AbortController();
  await using server = await serve((_, response) => {
    const { status = 200, body = {}, headers } = turns[Math.min(requests++, turns.length - 1)] ?? {};
    if (requests > 9) abort.abort("without end");
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  const pauses: number[] = [];
  const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => void pauses.push(delayMs) };
  const client = {
    baseUrl: server.url,
    hooks,
    retry: { ...NO_PAUSE, ...retry },
    ...call.client,
  };
  const error = await request({ ...call, client, options: { signal: abort.signal } }).then(
    () => undefined,
    (thrown: ClientError) => thrown,
  );
  return { requests, pauses, error };
}

/** A response with an error object. */
const says = (status: number, body: object = {}, headers = {}): Turn => ({ status, body, headers });
const get: Call = { operation: { method: "GET" } };

describe("an operation that isn't safe to repeat", () => {
  it.each([
    { turn: says(307), mayHaveStarted: true },
    { turn: says(400), mayHaveStarted: false },
    { turn: says(404), mayHaveStarted: false },
    // RFC 9110 §15.5.9: a server gave up waiting, maybe not the one that acts.
    { turn: says(408), mayHaveStarted: true },
    { turn: says(408, { code: "timeout", retriable: true }), mayHaveStarted: true },
    { turn: says(409), mayHaveStarted: false },
    { turn: says(429), mayHaveStarted: false },
    { turn: says(499), mayHaveStarted: false },
    { turn: says(500), mayHaveStarted: true },
    { turn: says(500, { code: "unavailable", retriable: true }), mayHaveStarted: true },
    { turn: says(502), mayHaveStarted: true },
    // A gateway's says nothing of the server behind it.
    { turn: says(503), mayHaveStarted: true },
    { turn: says(503, { code: "unavailable", retriable: true }), mayHaveStarted: false },
    { turn: says(503, { code: "unavailable", retriable: false }), mayHaveStarted: true },
    { turn: says(503, { code: "unavailable", retriable: "true" }), mayHaveStarted: true },
    { turn: says(503, { code: "unavailable" }), mayHaveStarted: true },
    { turn: says(503, { retriable: true }), mayHaveStarted: true },
  ])(
    "may have started, or not, by the response: $turn, $mayHaveStarted",
    async ({ turn, mayHaveStarted }) => {
      const { error } = await ends([turn], { maxRetries: 0 });
      expect(error).toMatchObject({ status: turn.status, mayHaveStarted });
      // Then it isn't made again either.
      const again = await ends([turn], { maxRetries: 1 });
      if (mayHaveStarted) expect(again.requests).toBe(1);
    },
  );

  it("may still have started when a later attempt is refused", async () => {
    const { error, requests } = await ends([says(502), says(409)], { evenIfStarted: true });
    expect(requests).toBe(2);
    expect(error).toMatchObject({ status: 409, mayHaveStarted: true });
  });

  it.each<[OperationDefinition["method"], boolean | undefined, number]>([
    ["GET", undefined, 3],
    ["HEAD", undefined, 3],
    ["PUT", undefined, 3],
    ["DELETE", undefined, 3],
    ["POST", undefined, 1],
    ["PATCH", undefined, 1],
    ["POST", true, 3],
    ["GET", false, 1],
  ])(
    "is a POST or PATCH, unless the spec says otherwise: %s, idempotent: %s",
    async (method, safe, requests) => {
      const operation = { method, ...(safe !== undefined && { idempotent: safe }) };
      const ended = await ends([says(502)], {}, { operation });
      expect(ended.requests).toBe(requests);
      expect(ended.error).toMatchObject({ attempts: requests, mayHaveStarted: requests === 1 });
    },
  );
});

describe("a failed attempt is followed by another", () => {
  it.each([
    [307, 1],
    [400, 1],
    [404, 1],
    [408, 3],
    [409, 1],
    [425, 3],
    [429, 3],
    [499, 1],
    [500, 3],
    [501, 3],
    [599, 3],
  ])("by its status: %d, %d in all", async (status, requests) => {
    expect(await ends([says(status)], {}, get)).toMatchObject({ requests, error: { status } });
  });

  it.each<[title: string, Turn, RetryOptions, requests: number]>([
    ["the server says that it's no use", says(503, { retriable: false }), {}, 1],
    ["the server says that it's of use", says(503, { retriable: true }), {}, 3],
    ["the server says that it's of use, but not by its status", says(400, { retriable: true }), {}, 1],
    ["no retry is allowed", says(503), { maxRetries: 0 }, 1],
    ["one is allowed", says(503), { maxRetries: 1 }, 2],
    ["four are allowed", says(503), { maxRetries: 4 }, 5],
    ["Retry-After is the limit", says(503, {}, { "retry-after": "0" }), { maxRetryAfterMs: 0 }, 3],
    [
      "Retry-After is longer than the limit",
      says(503, {}, { "retry-after": "1" }),
      { maxRetryAfterMs: 999 },
      1,
    ],
    ["Retry-After is longer than a minute", says(503, {}, { "retry-after": "61" }), {}, 1],
    ["Retry-After is endless", says(503, {}, { "retry-after": "9".repeat(400) }), {}, 1],
  ])("or not: %s", async (_, turn, retry, requests) => {
    expect(await ends([turn], retry, get)).toMatchObject({ requests, error: { status: turn.status } });
  });

  it("where it may have started too, if the caller allows it", async () => {
    expect((await ends([says(502)], { evenIfStarted: true })).requests).toBe(3);
    expect((await ends([says(502)], { evenIfStarted: false })).requests).toBe(1);
  });

  it("where it took too long, or broke off", async () => {
    let requests = 0;
    await using server = await serve(({ url, socket }) => {
      requests++;
      if (url === "/broken") socket.destroy();
    });
    const client = { baseUrl: server.url, retry: NO_PAUSE };
    const stalled = request({ ...get, client, options: { attemptTimeoutMs: 5 } });
    await expect(stalled).rejects.toMatchObject({ code: "timeout", attempts: 3, mayHaveStarted: false });
    const broken = request({ client, operation: { method: "GET", path: "/broken" } });
    await expect(broken).rejects.toMatchObject({ code: "connection-failed", attempts: 3 });
    expect(requests).toBeGreaterThan(2);
  });

  it("not where it succeeded with something else than was promised", async () => {
    expect(await ends([{ body: [] }], {}, get)).toMatchObject({
      requests: 1,
      error: { code: "malformed-response" },
    });
  });
});

describe("a credential that is refused", () => {
  const key = { option: "key", name: "x-key", required: true };
  const withKey = (value: unknown): Call => ({
    definition: { credentials: { key } },
    client: { key: value },
  });
  const provided = () => "a key";

  it.each<[title: string, Call, statuses: number[], RetryOptions, requests: number]>([
    ["provided by a function: asked for once more", withKey(provided), [401, 200], {}, 2],
    ["provided by a function: not twice", withKey(provided), [401, 401, 200], {}, 2],
    ["provided by a function: not without retries", withKey(provided), [401, 200], { maxRetries: 0 }, 1],
    ["provided by a function: after another retry too", withKey(provided), [429, 401, 200], {}, 3],
    ["provided by a function: not for a 403", withKey(provided), [403, 200], {}, 1],
    ["a text: it would be the same again", withKey("a key"), [401, 200], {}, 1],
  ])("%s", async (_, call, statuses, retry, requests) => {
    const ended = await ends(
      statuses.map((status) => says(status)),
      retry,
      call,
    );
    expect(ended).toMatchObject({ requests, pauses: Array(requests - 1).fill(0) });
  });

  it("is asked for again at once, whatever the backoff is", async () => {
    const ended = await ends(
      [says(401), {}],
      { initialDelayMs: 60_000, maxDelayMs: 60_000 },
      withKey(provided),
    );
    expect(ended).toEqual({ requests: 2, pauses: [0], error: undefined });
  });
});

describe("an error of the global fetch", () => {
  const failed = (cause: unknown) => new TypeError("fetch failed", { cause });
  const withCode = (code: string) => Object.assign(new Error("no"), { code });
  const ofCall = (syscall: string, code: string) => Object.assign(withCode(code), { syscall });
  const nested = (depth: number): Error =>
    depth === 0 ? ofCall("connect", "ETIMEDOUT") : new Error("no", { cause: nested(depth - 1) });
  const circular = new Error("no");
  circular.cause = circular;
  const message = (text: string) => new TypeError(text);

  it.each<[title: string, error: unknown, mayHaveStarted: boolean]>([
    ["Node: refused", failed(ofCall("connect", "ECONNREFUSED")), false],
    ["Node: no route", failed(ofCall("connect", "EHOSTUNREACH")), false],
    ["Node: no such host", failed(ofCall("getaddrinfo", "ENOTFOUND")), false],
    ["Node: both addresses refused", failed(new AggregateError([nested(0), nested(0)])), false],
    [
      "Node: one address refused, the other reset",
      failed(new AggregateError([nested(0), withCode("ECONNRESET")])),
      true,
    ],
    ["Node: an AggregateError of nothing", failed(new AggregateError([])), true],
    ["Node: no connection in time", failed(withCode("UND_ERR_CONNECT_TIMEOUT")), false],
    ["Node: no headers in time", failed(withCode("UND_ERR_HEADERS_TIMEOUT")), true],
    ["Node: a connection that broke", failed(withCode("UND_ERR_SOCKET")), true],
    ["Node: reset while reading", failed(ofCall("read", "ECONNRESET")), true],
    ["Node: a certificate that expired", failed(withCode("CERT_HAS_EXPIRED")), false],
    ["Node: a certificate that signs itself", failed(withCode("DEPTH_ZERO_SELF_SIGNED_CERT")), false],
    ["Node: a certificate of another host", failed(withCode("ERR_TLS_CERT_ALTNAME_INVALID")), false],
    [
      "Node: a certificate that nobody vouches for",
      failed(withCode("UNABLE_TO_VERIFY_LEAF_SIGNATURE")),
      false,
    ],
    [
      "Node: an alert that asks for a certificate",
      failed(withCode("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED")),
      true,
    ],
    ["Node: an error of OpenSSL", failed(withCode("ERR_SSL_UNABLE_TO_FIND_PUBLIC_KEY_PARAMETERS")), true],
    [
      "Node: a proxy that refuses",
      failed(message("Proxy response (407) !== 200 when HTTP Tunneling")),
      false,
    ],
    ["Node: a port that isn't allowed", failed(message("bad port")), false],
    ["Bun: refused", withCode("ECONNREFUSED"), false],
    [
      "Deno: refused",
      message(
        "error sending request for url (http://127.0.0.1:9/): client error (Connect): tcp connect error",
      ),
      false,
    ],
    [
      "Deno: reset",
      message(
        "error sending request for url (http://127.0.0.1:9/): client error (SendRequest): connection closed before message completed",
      ),
      true,
    ],
    ["a message that only begins like one of these", failed(message("connection closed")), true],
    ["a message that only ends like one of these", failed(message("failed to reconnect")), true],
    ...[
      "no bad port",
      "bad portal",
      "no Proxy response",
      "no error sending request: client error (Connect)",
    ].map((text): [string, unknown, boolean] => [
      `a message that only holds one of these: ${text}`,
      failed(message(text)),
      true,
    ]),
    ["a browser: nothing is known", message("Failed to fetch"), true],
    ["a cause five levels down", nested(5), false],
    ["its own cause", circular, true],
    ["a text", "ECONNRESET", true],
    ["nothing", undefined, true],
  ])("says whether there was a connection: %s", async (_, error, mayHaveStarted) => {
    const fetch = vi.spyOn(globalThis, "fetch").mockRejectedValue(error);
    onTestFinished(() => fetch.mockRestore());
    const call = request({ client: { retry: { ...NO_PAUSE, maxRetries: 1 } } });
    await expect(call).rejects.toMatchObject({
      code: "connection-failed",
      mayHaveStarted,
      attempts: mayHaveStarted ? 1 : 2,
    });
    expect(fetch).toHaveBeenCalledTimes(mayHaveStarted ? 1 : 2);
  });
});
