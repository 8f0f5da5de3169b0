import { inspect } from "node:util";
import {
  ApiError,
  Client,
  type ClientOptions,
  ConnectionError,
  OptionsError,
  Resource,
} from "@intuned/runtime";
import { describe, expect, it, vi } from "vitest";
import { branch, definition, lend } from "./definition.js";
import { serve } from "./server.js";

const args = { path: { book: "1" } };

function client(options: ClientOptions & Record<string, unknown>): Client {
  return new Client(definition, { branch, libraryKey: "any-key", ...options } as ClientOptions);
}

/** A server that lends, and counts. */
async function library() {
  const seen = { lent: 0 };
  const server = await serve((_, response) => {
    seen.lent++;
    response.setHeader("content-type", "application/json").end("{}");
  });
  return Object.assign(server, { seen });
}

/** Where nothing listens any more. */
async function closedUrl(): Promise<string> {
  await using server = await serve(() => {});
  return server.url;
}

describe("a fetch of the caller's", () => {
  it("is no witness of a connection never made: what it throws can be of another request", async () => {
    await using server = await library();
    const fetchAndReport = async (url: string, init: RequestInit) => {
      await fetch(url, init);
      throw Object.assign(new TypeError("fetch failed"), {
        cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" }),
      });
    };
    const call = client({ baseUrl: server.url, fetch: fetchAndReport }).request(lend, args);
    await expect(call).rejects.toMatchObject({ name: "ConnectionError", mayHaveStarted: true, attempts: 1 });
    expect(server.seen.lent).toBe(1);
  });

  it("that throws an error of another call does not make it this one's", async () => {
    await using server = await library();
    const other = await client({ baseUrl: await closedUrl(), retry: false })
      .request(lend, args)
      .then(undefined, (error) => error);
    expect(other).toMatchObject({ name: "ConnectionError", mayHaveStarted: false });
    const fetchAndFail = async (url: string, init: RequestInit) => {
      await fetch(url, init);
      throw other;
    };
    const call = client({ baseUrl: server.url, fetch: fetchAndFail }).request(lend, args);
    await expect(call).rejects.toMatchObject({ mayHaveStarted: true, call: { attempts: 1 } });
    await expect(call).rejects.not.toBe(other);
  });
});

it("a key function's error is the cause of one that says nothing was sent, whatever it is", async () => {
  const cause = new ApiError({} as never, { status: 503, headers: new Headers(), body: undefined });
  const libraryKey = () => Promise.reject(cause);
  const call = client({ baseUrl: "http://127.0.0.1:9", libraryKey }).request(lend, args);
  await expect(call).rejects.toMatchObject({ mayHaveStarted: false });
});

it("a logger that throws fails no call", async () => {
  await using server = await library();
  const fail = () => {
    throw new Error("disk full");
  };
  const logger = { debug: fail, warn: fail };
  const hooks = { onRequest: fail, onResponse: fail };
  const made = client({ baseUrl: server.url, logger, hooks, debug: true, checkAnswers: fail });
  await expect(made.request(lend, args)).resolves.toEqual({});
  expect(() => made.logger.warn("told")).not.toThrow();
});

it("many calls that share a signal leave one listener, and then none: Node warns of more than ten", async () => {
  const warned = vi.fn();
  process.on("warning", warned);
  await using server = await library();
  const { signal } = new AbortController();
  const made = client({ baseUrl: server.url });
  await Promise.all(Array.from({ length: 30 }, () => made.request(lend, args, { signal })));
  await new Promise(setImmediate);
  process.off("warning", warned);
  expect(warned).not.toHaveBeenCalled();
});

it("a client with resources can be printed as JSON and inspected", () => {
  class Library extends Client {
    readonly books = new Resource(this);
  }
  const made = new Library(definition, { branch, libraryKey: "any-key" } as ClientOptions);
  const shown = { baseUrl: "http://127.0.0.1:9", options: { branch }, books: {} };
  expect(JSON.parse(JSON.stringify(made))).toEqual(shown);
  expect(inspect(made, { depth: 9, showHidden: true })).not.toContain("any-key");
});

describe("an option of the wrong kind, as from JavaScript,", () => {
  it.each([
    { fetch: 5 },
    { checkAnswers: "throw" },
    { retry: 3 },
    { retry: { maxRetries: "2" } },
    { baseUrl: "http://127.0.0.1 " },
  ])("is refused by name when the client is made: %j", (options) => {
    expect(() => client(options as never)).toThrow(OptionsError);
  });

  it.each([{ signal: new AbortController() }, { headers: { "a b": "c" } }, { headers: { "a\n": "c" } }])(
    "is refused before anything is sent: %j",
    async (options) => {
      const fetch = vi.fn();
      const call = client({ fetch }).request(lend, args, options as object);
      await expect(call).rejects.toThrow(OptionsError);
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it("that is null counts as left out, and Headers are headers", async () => {
    const fetch = vi.fn(async () => Response.json({}));
    const headers = new Headers({ "x-mine": "1" }) as never;
    const nothing = { userAgent: null, logger: null, hooks: null, serverVariables: null };
    await client({ ...nothing, fetch, headers } as never).request(lend, args, {
      signal: null,
      headers: null,
    } as never);
    const [, sent] = fetch.mock.calls[0] as unknown as [string, { headers: Headers }];
    expect(sent.headers.get("x-mine")).toBe("1");
    expect(sent.headers.get("user-agent")).toBe("LibraryClient");
  });
});

it("a connection that was never made is told by the global fetch alone", async () => {
  const call = client({ baseUrl: await closedUrl(), retry: { initialDelayMs: 1 } }).request(lend, args);
  await expect(call).rejects.toThrow(ConnectionError);
  await expect(call).rejects.toMatchObject({ attempts: 3, mayHaveStarted: false });
});
