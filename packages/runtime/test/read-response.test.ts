import {
  ApiError,
  type CheckedAnswer,
  Client,
  type ClientError,
  type ClientOptions,
  ConnectionError,
  MalformedResponseError,
} from "@intuned/runtime";
import { download } from "@intuned/runtime/support";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { branch, definition } from "./definition.js";
import { type Call, request } from "./echo.js";
import { serve } from "./server.js";

const KEY = "ik_7Qm2xV9rT4bN8wLz";
const key = { option: "key", name: "x-key", required: true };

/** What a call with a key rejects with. */
async function failure(call: Call): Promise<ClientError & { readonly body?: unknown }> {
  const whole = { ...call, definition: { credentials: { key } }, client: { key: KEY, ...call.client } };
  return request(whole).then(
    () => expect.unreachable("the call did not fail"),
    (error: ClientError) => error,
  );
}

/** A server with this response, with its status before its body. */
const responds = (status: number, body: string | Uint8Array, headers = {}) =>
  serve((_, response) => void response.writeHead(status, headers).end(body));

/** A response as other implementations of `fetch` make it: node-fetch, and what is built on `XMLHttpRequest`. */
function foreign(status: number, text: string, body?: object) {
  const bytes = new TextEncoder().encode(text);
  const response = {
    ok: status < 300,
    status,
    headers: new Headers(),
    body,
    arrayBuffer: async () => bytes.buffer,
  };
  return async () => response as unknown as Response;
}

/** A response that comes in pieces, and what became of it. */
function inPieces(status: number, ...pieces: string[]) {
  const cancel = vi.fn();
  const left = pieces.map((it) => new TextEncoder().encode(it));
  const pull = (controller: ReadableStreamDefaultController) => {
    const next = left.shift();
    next ? controller.enqueue(next) : controller.close();
  };
  // Nothing is read ahead.
  const body = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  return { cancel, fetch: async () => new Response(body, { status }) };
}

describe("a limit of bytes", () => {
  const limited = (fetch: ClientOptions["fetch"], maxResponseBytes: number) =>
    request({ client: { fetch, maxResponseBytes } as never });

  it.each([
    [["{}"], 2],
    [["{", "}"], 2],
    [["{", "}"], 3],
    [["{}"], Infinity],
  ])("accepts %j within %d", async (pieces, limit) => {
    const { fetch, cancel } = inPieces(200, ...pieces);
    await expect(limited(fetch, limit)).resolves.toEqual({});
    await expect(limited(foreign(200, pieces.join("")), limit)).resolves.toEqual({});
    await expect(limited(foreign(200, pieces.join(""), {}), limit)).resolves.toEqual({});
    expect(cancel).not.toHaveBeenCalled();
  });

  it.each([
    [["{}"], 1],
    [["{", "}"], 1],
    // Valid up to the limit.
    [["{}", " "], 2],
    [["{}"], 0],
  ])("refuses %j for %d, whatever is valid in it, and lets go of the rest", async (pieces, limit) => {
    const { fetch, cancel } = inPieces(200, ...pieces, "and more");
    for (const call of [limited(fetch, limit), limited(foreign(200, pieces.join("")), limit)]) {
      const error = await call.catch((it: unknown) => it);
      expect(error).toBeInstanceOf(MalformedResponseError);
      expect(error).toMatchObject({ maxResponseBytes: limit, excerpt: "", status: 200 });
      expect((error as Error).message).toMatch(`more than ${limit} bytes`);
    }
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("the body of an error", () => {
  const LIMIT = 65_536;

  it("is there up to 64 KiB, and lets go of the rest", async () => {
    const whole = inPieces(500, "y".repeat(LIMIT));
    expect((await failure({ client: { fetch: whole.fetch } })).body).toBe("y".repeat(LIMIT));
    const longer = inPieces(500, "y".repeat(LIMIT), "y", "y");
    expect((await failure({ client: { fetch: longer.fetch } })).body).toMatch(/^y{65000,65500}$/);
    expect(longer.cancel).toHaveBeenCalledOnce();
  });

  it("has no part of a key that is cut by the limit, whatever fetch is", async () => {
    const text = `${"y ".repeat(LIMIT / 2 - 5)}yyyyy ${KEY}`;
    await using server = await responds(500, text);
    for (const client of [{ baseUrl: server.url }, { fetch: foreign(500, text) }]) {
      expect((await failure({ client })).body).toMatch(/^[y ]{65000,}$/);
    }
  });

  it("is undefined where it breaks off: the status says more", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(422).write("{", () => void response.destroy());
    });
    const error = await failure({ client: { baseUrl: server.url } });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 422, body: undefined });
  });
});

describe("a body that nobody reads", () => {
  const nothing = { accept: undefined as never };

  it.each<[title: string, Call, status: number]>([
    ["where nothing is promised", { operation: nothing }, 200],
    ["of a HEAD", { operation: { method: "HEAD" } }, 200],
    ["of a 204", { operation: { promises: ["nothing"] } }, 204],
    ["of a 205", { operation: { promises: ["nothing"] } }, 205],
  ])("is let go: %s", async (_, call, status) => {
    const cancel = vi.fn();
    // A stream of Node's, as node-fetch has it, can't be canceled.
    for (const body of [{ cancel }, {}, null]) {
      const fetch = foreign(status, "not JSON", body as object);
      await expect(request({ ...call, client: { fetch } })).resolves.toBeUndefined();
    }
    expect(cancel).toHaveBeenCalledOnce();
  });

  it("is let go when the caller aborts, by a fetch that doesn't heed its signal too", async () => {
    const abort = new AbortController();
    const cancel = vi.fn();
    const body = new ReadableStream({ pull: () => abort.abort("enough"), cancel }, { highWaterMark: 0 });
    const fetch = async () => new Response(body);
    const call = request({ client: { fetch }, options: { signal: abort.signal } });
    await expect(call).rejects.toMatchObject({ code: "aborted", cause: "enough" });
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("a success that isn't JSON", () => {
  const malformed = async (body: string, headers = {}) => {
    await using server = await responds(200, body, headers);
    return await failure({ client: { baseUrl: server.url } });
  };

  it.each<[title: string, body: string, cause: unknown]>([
    ["the parser's error", "<p>Log in</p>", expect.any(SyntaxError)],
    // It quotes what it can't parse.
    ["none where there is a key", `${KEY} <p>`, undefined],
    ["none where there is a URL, which can grant access", "see https://files.example/a8f3b2", undefined],
    ["none where there is a URL in JSON", '{"url":"https:\\/\\/files.example\\/a8f3b2"', undefined],
  ])("has as its cause %s", async (_, body, cause) => {
    expect((await malformed(body)).cause).toEqual(cause);
  });

  it("shows a key neither in its excerpt nor in its content type", async () => {
    const { message } = await malformed(`<p>${KEY}</p>`, { "content-type": `text/${KEY}` });
    expect(message).toMatch(/content type \[redacted\]\); it begins "\[redacted\]"/);
  });

  it("shows no part of a key that is cut where the excerpt's text ends", async () => {
    // Redaction shortens the text, so that its end gets into the excerpt. Seven characters are too few to be found.
    const text = "x".repeat(1_992).replace(/x{18}x/g, KEY);
    const cut = `${text} ${KEY}`;
    expect(cut.slice(1_993, 2_000)).toBe(KEY.slice(0, 7));
    const { message } = await malformed(cut);
    expect(message).not.toContain(KEY.slice(0, 7));
  });

  it("is searched for secrets at its beginning alone", async () => {
    const search = vi.spyOn(Set.prototype, "has");
    onTestFinished(() => search.mockRestore());
    await malformed("page ".repeat(20_000));
    expect(search.mock.calls.length).toBeLessThan(50_000);
  });
});

describe("checkAnswers", () => {
  it("is given the response, and what it returns is the error", async () => {
    await using server = await responds(201, '{"a":1}');
    const warn = vi.fn();
    const checks: CheckedAnswer[] = [];
    const checkAnswers = (check: CheckedAnswer) => {
      checks.push(check);
      check.warn("looks odd");
      return "a body without `b`";
    };
    const error = await failure({
      // As in an API whose responses are all JSON.
      operation: { reader: undefined as never },
      client: { baseUrl: server.url, checkAnswers, logger: { debug: warn, warn } },
    });
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain("was answered 201 with a body without `b`");
    expect(checks).toMatchObject([{ operationId: "echo", status: 201, data: { a: 1 }, text: '{"a":1}' }]);
    expect(warn.mock.calls).toEqual([["looks odd"]]);
  });

  it("that throws is reported, and loses no response", async () => {
    await using server = await responds(200, "{}");
    const warn = vi.fn();
    const checkAnswers = () => {
      throw new Error("mine");
    };
    const client = { baseUrl: server.url, checkAnswers, logger: { debug: warn, warn } };
    await expect(request({ client })).resolves.toEqual({});
    expect(warn.mock.calls).toEqual([["checkAnswers failed, and all else goes on: mine"]]);
  });
});

describe("a response that fetch gave up", () => {
  const json = "application/json";

  it.each([
    ["gzip", "no gzip"],
    ["deflate", "no deflate"],
    ["br", "no brotli"],
  ])("since it can't be decompressed, is malformed and not sent again: %s", async (encoding, body) => {
    let requests = 0;
    await using server = await serve((_, response) => {
      requests++;
      response.writeHead(200, { "content-type": json, "content-encoding": encoding }).end(body);
    });
    const error = await failure({
      operation: { method: "GET" },
      client: { baseUrl: server.url, retry: { initialDelayMs: 0 } },
    });
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toMatch(/ was answered 200 with a body that can't be decompressed$/);
    expect(requests).toBe(1);
  });

  it.each([
    ["to a file", () => "file:///etc/hostname"],
    ["to nowhere", () => "http://"],
    ["in a circle", (url: string) => url],
    ["to a host that wants a password", () => "http://user:password@127.0.0.1:9/"],
  ])("since it redirects %s, is malformed and not downloaded again", async (_, location) => {
    let chains = 0;
    await using server = await serve(({ url }, response) => {
      if (url === "/file") chains++;
      response.writeHead(302, { location: location(`${server.url}/again`) }).end();
    });
    const retry = { initialDelayMs: 0 };
    const client = new Client(definition, { branch, libraryKey: "key", retry } as ClientOptions);
    const error = await download(client, "lend", `${server.url}/file`, "").catch((it: unknown) => it);
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect((error as Error).message).toMatch(/ was answered 302 with a redirect that can't be followed$/);
    expect(chains).toBe(1);
  });

  it("since it broke off, is one that didn't come", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200).write("{", () => void response.destroy());
    });
    const error = await failure({ client: { baseUrl: server.url } });
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ status: 200, mayHaveStarted: true });
  });
});
