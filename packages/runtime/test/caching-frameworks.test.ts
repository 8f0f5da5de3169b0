import { Client, type ClientOptions } from "@intuned/runtime";
import { createFetchClient } from "@intuned/runtime/openapi-fetch";
import { download } from "@intuned/runtime/support";
import { afterEach, describe, expect, it, vi } from "vitest";
import { branch, definition, lend } from "./definition.js";
import { serve } from "./server.js";

const LEND = lend.path;

const CALLS: [string, (options: ClientOptions, url: string) => Promise<unknown>][] = [
  ["an operation", (options) => client(options).request(lend, { path: { book: "1" } })],
  [
    ".withResponse()",
    (options) =>
      client(options)
        .request(lend, { path: { book: "1" } })
        .withResponse(),
  ],
  ["a download", (options, url) => download(client(options), "lend", url, "")],
  [
    "a call of createFetchClient",
    (options) => {
      const operations = { [LEND]: { post: lend } };
      const { POST } = createFetchClient<never>(definition, operations, { ...required, ...options });
      return (POST as (path: string, init: object) => Promise<unknown>)(LEND, {
        params: { path: { book: "1" } },
      });
    },
  ],
];

const required = { branch, libraryKey: "key" };
/** Retries whatever may be retried. */
const retry = { maxRetries: 3, initialDelayMs: 1, evenIfStarted: true };

const client = (options: ClientOptions) =>
  new Client(definition, { ...required, ...options } as ClientOptions);

afterEach(() => vi.unstubAllGlobals());

describe("a framework that caches fetch", () => {
  /** The inits that `fetch` was called with, whoever provides it. */
  async function sent(call: (typeof CALLS)[number][1], how: "global" | "custom"): Promise<RequestInit[]> {
    await using server = await serve((_, response) => {
      response.setHeader("content-type", "application/json").end("{}");
    });
    const inits: RequestInit[] = [];
    const real = fetch;
    const send = (url: string, init: RequestInit) => {
      inits.push(init);
      return real(url, init);
    };
    if (how === "global") vi.stubGlobal("fetch", send);
    await call({ baseUrl: server.url, ...(how === "custom" ? { fetch: send } : {}) }, server.url);
    return inits;
  }

  it.each(CALLS)("is told not to store %s, by either fetch", async (_, call) => {
    expect(await sent(call, "global")).toMatchObject([{ cache: "no-store" }]);
    expect(await sent(call, "custom")).toMatchObject([{ cache: "no-store" }]);
  });

  // Without openapi-fetch, which needs the global class.
  it.each(CALLS.slice(0, 3))("isn't told about %s where a `Request` has no such field", async (_, call) => {
    for (const Request of [class {}, undefined]) {
      vi.stubGlobal("Request", Request);
      const [init, ...others] = await sent(call, "custom");
      expect(init).toBeDefined();
      expect(init).not.toHaveProperty("cache");
      expect(others).toEqual([]);
    }
  });
});

describe("an error with a string `digest`, which a framework throws out of fetch,", () => {
  /** Calls with a `fetch` that rejects; how often it was called, and what came out. */
  async function rejectWith(thrown: unknown, call: (typeof CALLS)[number][1], options: ClientOptions = {}) {
    const send = vi.fn(() => Promise.reject(thrown));
    const url = "http://127.0.0.1:9";
    const error: unknown = await call({ baseUrl: url, fetch: send, retry, ...options }, url).then(
      () => undefined,
      (it) => it,
    );
    return { error, requests: send.mock.calls.length };
  }

  it.each(CALLS)("is rethrown by %s as it is, and not retried", async (_, call) => {
    const thrown = Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" });
    const { stack } = thrown;
    const onError = vi.fn();
    const { error, requests } = await rejectWith(thrown, call, { hooks: { onError } });
    expect(error).toBe(thrown);
    expect(requests).toBe(1);
    expect({ ...thrown, stack: thrown.stack }).toEqual({ digest: "DYNAMIC_SERVER_USAGE", stack });
    expect(onError).not.toHaveBeenCalled();
  });

  it("is rethrown when a function that provides a credential throws it", async () => {
    const thrown = Object.assign(new Error("cookies()"), { digest: "DYNAMIC_SERVER_USAGE" });
    const libraryKey = () => Promise.reject(thrown);
    const call = client({ baseUrl: "http://127.0.0.1:9", retry, ...{ libraryKey } }).request(lend, {
      path: { book: "1" },
    });
    await expect(call).rejects.toBe(thrown);
  });

  it.each(CALLS)("isn't taken for one when it isn't a string: %s retries", async (_, call) => {
    const { error, requests } = await rejectWith(Object.assign(new Error("reset"), { digest: 1 }), call);
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 4 });
    expect(requests).toBe(4);
  });

  it("is an AbortError's cause when the caller aborts with it", async () => {
    const reason = Object.assign(new Error("left"), { digest: "left" });
    const controller = new AbortController();
    const send = () => {
      controller.abort(reason);
      return new Promise<never>(() => {});
    };
    const call = client({ baseUrl: "http://127.0.0.1:9", fetch: send }).request(
      lend,
      { path: { book: "1" } },
      { signal: controller.signal },
    );
    await expect(call).rejects.toMatchObject({ name: "AbortError", cause: reason });
  });
});
