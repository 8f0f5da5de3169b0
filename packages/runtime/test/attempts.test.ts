import {
  binaryBody,
  bodiesBy,
  Client,
  type ClientError,
  type ClientOptions,
  type ErrorEvent,
  type ResponseEvent,
} from "@intuned/runtime";
import { download } from "@intuned/runtime/support";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { branch, definition } from "./definition.js";
import { type Call, request } from "./echo.js";
import { serve } from "./server.js";

/** A server that refuses each request, and says so; what a call of it rejects with. */
async function refused(status: number, headers: Record<string, string>, call: Call) {
  let requests = 0;
  await using server = await serve((incoming, response) => {
    requests++;
    incoming.resume().on("end", () => response.writeHead(status, headers).end());
  });
  const error = await request({ ...call, client: { baseUrl: server.url, ...call.client } }).then(
    () => expect.unreachable("the call did not fail"),
    (thrown: ClientError) => thrown,
  );
  return { requests, error };
}

describe("no attempt follows", () => {
  const retry = { initialDelayMs: 0, maxDelayMs: 0 };

  it("one whose body was a stream, and can't be sent twice", async () => {
    const type = "application/octet-stream";
    const operation = { contentType: type, bodies: bodiesBy({ [type]: binaryBody }) };
    const post = (body: unknown) =>
      refused(429, {}, { operation, args: { body }, client: { retry: { ...retry, maxRetries: 1 } } });
    expect(await post(new Blob(["bytes"]))).toMatchObject({ requests: 2, error: { attempts: 2 } });
    expect(await post(new Blob(["bytes"]).stream())).toMatchObject({ requests: 1, error: { attempts: 1 } });
  });

  it("where it would begin after the call's limit", async () => {
    const onRetry = vi.fn();
    const client = { retry, hooks: { onRetry }, timeoutMs: 999 };
    const { requests, error } = await refused(429, { "retry-after": "1" }, { client });
    expect([requests, onRetry.mock.calls]).toEqual([1, []]);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 1_000 });
  });

  it("where the call's limit passes during the pause", async () => {
    let nowMs = 1_000;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => nowMs);
    onTestFinished(() => clock.mockRestore());
    const onRetry = vi.fn(() => {
      nowMs += 60_000;
    });
    const client = { retry, hooks: { onRetry }, timeoutMs: 60_000 };
    const { requests, error } = await refused(429, {}, { client });
    expect([requests, onRetry.mock.calls.length]).toEqual([1, 1]);
    expect(error).toMatchObject({ status: 429, attempts: 1 });
  });

  it("once the caller aborts in the pause", async () => {
    const abort = new AbortController();
    const chance = vi.spyOn(Math, "random").mockReturnValue(1);
    onTestFinished(() => chance.mockRestore());
    const hooks = { onRetry: () => void setImmediate(() => abort.abort("enough")) };
    const client = { retry: { initialDelayMs: 30_000, maxDelayMs: 30_000 }, hooks };
    const { requests, error } = await refused(429, {}, { client, options: { signal: abort.signal } });
    expect(requests).toBe(1);
    expect(error).toMatchObject({ code: "aborted", cause: "enough", attempts: 1 });
  });

  it("where the caller has aborted before: there is not even a first", async () => {
    const signal = AbortSignal.abort("before");
    const { requests, error } = await refused(429, {}, { options: { signal } });
    expect(requests).toBe(0);
    expect(error).toMatchObject({ code: "aborted", cause: "before", attempts: 0, mayHaveStarted: false });
  });
});

it("a refusal whose body stalls has started nothing: its status says so", async () => {
  const abort = new AbortController();
  await using server = await serve((_, response) => void response.writeHead(409).write("{"));
  const client = {
    baseUrl: server.url,
    fetch: async (url: string, init: RequestInit) => {
      const response = await fetch(url, init);
      setImmediate(() => abort.abort());
      return response;
    },
  };
  const call = request({ client, options: { signal: abort.signal } });
  await expect(call).rejects.toMatchObject({ code: "aborted", status: 409, mayHaveStarted: false });
});

describe("a limit of time", () => {
  it.each([
    { limits: { timeoutMs: 20, attemptTimeoutMs: 60_000 }, timeoutMs: 20, attempts: 1 },
    { limits: { timeoutMs: 60_000, attemptTimeoutMs: 20 }, timeoutMs: 20, attempts: 2 },
    { limits: { timeoutMs: 0, attemptTimeoutMs: 20 }, timeoutMs: 20, attempts: 2 },
    { limits: { timeoutMs: 20, attemptTimeoutMs: 0 }, timeoutMs: 20, attempts: 1 },
  ])("is the first of the call's and the attempt's: $limits", async ({ limits, timeoutMs, attempts }) => {
    await using server = await serve(() => {});
    const client = { baseUrl: server.url, retry: { maxRetries: 1, initialDelayMs: 0, maxDelayMs: 0 } };
    const call = request({ operation: { method: "GET" }, client, options: limits });
    await expect(call).rejects.toMatchObject({ code: "timeout", timeoutMs, attempts });
  });
});

it("the call's limit ends it, even where its timer fires before the clock shows the deadline", async () => {
  const clock = vi.spyOn(performance, "now").mockReturnValue(1_000);
  onTestFinished(() => clock.mockRestore());
  await using server = await serve(() => {});
  const client = { baseUrl: server.url, retry: { maxRetries: 1, initialDelayMs: 0, maxDelayMs: 0 } };
  const call = request({ operation: { method: "GET" }, client, options: { timeoutMs: 20 } });
  await expect(call).rejects.toMatchObject({ code: "timeout", attempts: 1 });
});

describe("a download", () => {
  const client = (options: object) =>
    new Client(definition, { branch, retry: { initialDelayMs: 0 }, ...options } as ClientOptions);

  it("that is refused asks for no other key: it has none", async () => {
    const key = vi.fn(() => "key");
    let requests = 0;
    await using server = await serve((_, response) => {
      requests++;
      response.writeHead(401).end();
    });
    const call = download(client({ libraryKey: key }), "lend", `${server.url}/file`, "");
    await expect(call).rejects.toMatchObject({ status: 401, attempts: 1 });
    expect([requests, key.mock.calls]).toEqual([1, []]);
  });

  it("shows nothing of a URL that it was redirected to", async () => {
    const signed = "/a8f3b2c1d4?signature=0123456789abcdef";
    await using server = await serve(({ url }, response) => {
      if (url === "/file") response.writeHead(302, { location: signed }).end();
      else response.writeHead(403, { "x-url": `${url}` }).end(JSON.stringify({ message: `no ${url}` }));
    });
    const error = await download(client({ libraryKey: "key" }), "lend", `${server.url}/file`, "").catch(
      (it: unknown) => it,
    );
    expect(error).toMatchObject({ status: 403, body: { message: "no [redacted]" } });
    expect(JSON.stringify(error)).not.toMatch(/a8f3b2c1d4|0123456789abcdef/);
    expect([...(error as { headers: Headers }).headers.values()].join()).not.toMatch(/a8f3b2c1d4|0123456789/);
  });
});

describe("what hooks are told", () => {
  it("is the error that the call rejects with, and how long a request took", async () => {
    const started = performance.now();
    const errors: ErrorEvent[] = [];
    const responses: ResponseEvent[] = [];
    const hooks = {
      onError: (event: ErrorEvent) => void errors.push(event),
      onResponse: (event: ResponseEvent) => void responses.push(event),
    };
    const { error } = await refused(404, {}, { client: { hooks } });
    expect(errors.map((it) => it.error)).toEqual([error]);
    const [duration = -1] = responses.map((it) => it.durationMs);
    expect(duration).toBeGreaterThanOrEqual(0);
    expect(duration).toBeLessThanOrEqual(performance.now() - started);
  });
});
