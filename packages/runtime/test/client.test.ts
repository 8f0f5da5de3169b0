import { setTimeout as delay } from "node:timers/promises";
import { inspect } from "node:util";
import {
  AbortError,
  ApiError,
  Client,
  ClientError,
  type ClientOptions,
  ConnectionError,
  MalformedResponseError,
  OptionsError,
  TimeoutError,
} from "@intuned/runtime";
import { afterEach, describe, expect, it, vi } from "vitest";
import { branch, definition, lend } from "./definition.js";
import { serve } from "./server.js";

const SECRET = "key-that-nobody-may-see";

afterEach(() => vi.unstubAllEnvs());

function client(options: ClientOptions & Record<string, unknown> = {}): Client {
  return new Client(definition, { branch, libraryKey: SECRET, ...options } as ClientOptions);
}

/** What a promise rejects with. */
async function failure(promise: Promise<unknown>): Promise<ClientError> {
  return promise.then(
    () => expect.unreachable("the call did not fail"),
    (error: ClientError) => error,
  );
}

describe("a request", () => {
  it("goes to the filled path with key, body and headers, and resolves to the parsed body", async () => {
    const seen: unknown[] = [];
    await using server = await serve(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const { "x-library-key": key, "content-type": type, accept, "x-note": note } = request.headers;
      seen.push({ line: `${request.method} ${request.url}`, key, type, accept, note, body });
      response.setHeader("content-type", "application/json; charset=utf-8").end('{"due":"tomorrow"}');
    });

    const call = client({ baseUrl: `${server.url}/v1//`, headers: { "X-Note": "client" } });
    const args = { path: { book: "a/b?c#d%2e" }, query: { copies: 2 }, body: { days: 7 } };
    const { data, response } = await call
      .request(lend, args, { headers: { "x-note": "call" } })
      .withResponse();

    expect(data).toEqual({ due: "tomorrow" });
    expect(response.status).toBe(200);
    expect(seen).toEqual([
      {
        line: `POST /v1/${branch}/books/a%2Fb%3Fc%23d%252e/lend?copies=2`,
        key: SECRET,
        type: "application/json",
        accept: "application/json",
        note: "call",
        body: '{"days":7}',
      },
    ]);
  });

  it("asks a credential function before each request, so that keys can rotate", async () => {
    const keys: unknown[] = [];
    await using server = await serve((request, response) => {
      keys.push(request.headers["x-library-key"]);
      response.setHeader("content-type", "application/json").end("{}");
    });
    let count = 0;
    const rotating = client({ baseUrl: server.url, libraryKey: async () => `key-${++count}` });

    await rotating.request(lend, { path: { book: "1" } });
    await rotating.request(lend, { path: { book: "1" } });

    expect(keys).toEqual(["key-1", "key-2"]);
  });

  it.each([".", "..", "", undefined])(
    "is refused before it is sent when a path parameter is %j",
    async (book) => {
      const fetch = vi.fn();
      const call = client({ fetch }).request(lend, { path: { book } });
      await expect(call).rejects.toThrow(OptionsError);
      await expect(call).rejects.toThrow(/`book`/);
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});

describe("an answer that is no success", () => {
  const given = [
    {
      title: "an error object",
      answer: { status: 409, type: "application/json", body: '{"code":"lent","message":"Lent already."}' },
      want: { status: 409, code: "lent", body: { code: "lent", message: "Lent already." } },
      message: /POST http:\S+\/lend was answered 409 lent: Lent already\./,
    },
    {
      title: "a problem document",
      answer: {
        status: 422,
        type: "application/problem+json",
        body: '{"title":"Invalid","detail":"No such book."}',
      },
      want: { status: 422, code: undefined, body: { title: "Invalid", detail: "No such book." } },
      message: /422: No such book\./,
    },
    {
      title: "a proxy's HTML page",
      answer: { status: 502, type: "text/html", body: "<h1>Bad\n gateway</h1>" },
      want: { status: 502, code: undefined, body: "<h1>Bad\n gateway</h1>" },
      message: /502: <h1>Bad gateway<\/h1>/,
    },
    {
      title: "an empty 500",
      answer: { status: 500, body: "" },
      want: { status: 500, body: undefined },
      message: /500; the operation may have started$/,
    },
    {
      title: "an empty chunked 500",
      answer: { status: 500, body: undefined },
      want: { status: 500, body: undefined },
      message: /500; the operation may have started$/,
    },
    {
      title: "a redirect, which is not followed",
      answer: { status: 307, body: "", location: "http://127.0.0.1:9/" },
      want: { status: 307 },
      message: /a redirect to http:\/\/127.0.0.1:9\/, not followed: check the base URL/,
    },
  ];

  it.each(given)("$title becomes an ApiError", async ({ answer, want, message }) => {
    await using server = await serve((_, response) => {
      response.statusCode = answer.status;
      if (answer.type !== undefined) response.setHeader("content-type", answer.type);
      if ("location" in answer) response.setHeader("location", answer.location ?? "");
      if (answer.body === undefined) response.flushHeaders();
      response.end(answer.body);
    });
    const error = await failure(client({ baseUrl: server.url }).request(lend, { path: { book: "1" } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toMatchObject(want);
    expect(error.message).toMatch(message);
  });
});

describe("a success whose body is not what was promised", () => {
  it.each([
    { title: "HTML", type: "text/html", body: "<p>Log in</p>" },
    { title: "half a JSON document", type: "application/json", body: '{"due":' },
    { title: "nothing", type: "application/json", body: "" },
  ])("$title becomes a MalformedResponseError", async ({ type, body }) => {
    await using server = await serve((_, response) => {
      response.setHeader("content-type", type).end(body);
    });
    const error = await failure(client({ baseUrl: server.url }).request(lend, { path: { book: "1" } }));
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({ status: 200, excerpt: body });
  });
});

describe("no answer", () => {
  it("becomes a ConnectionError that names the reason", async () => {
    await using server = await serve((request) => request.socket.destroy());
    const error = await failure(client({ baseUrl: server.url }).request(lend, { path: { book: "1" } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(error.call).toMatchObject({ operationId: "lend", method: "POST" });
  });

  it("becomes a TimeoutError when the body stalls, not only the headers", async () => {
    await using server = await serve((_, response) => {
      response.setHeader("content-type", "application/json").write("{");
    });
    const call = client({ baseUrl: server.url, timeoutMs: 50 }).request(lend, { path: { book: "1" } });
    await expect(call).rejects.toThrow(TimeoutError);
    await expect(call).rejects.toMatchObject({ timeoutMs: 50 });
  });

  it("becomes an AbortError with the caller's reason when the caller aborts", async () => {
    await using server = await serve(() => {});
    const controller = new AbortController();
    const call = client({ baseUrl: server.url }).request(
      lend,
      { path: { book: "1" } },
      { signal: controller.signal },
    );
    setImmediate(() => controller.abort("changed my mind"));
    await expect(call).rejects.toThrow(AbortError);
    await expect(call).rejects.toMatchObject({ cause: "changed my mind" });
  });

  it("rejects once: withResponse() leaves no unhandled rejection behind", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    await using server = await serve((request) => request.socket.destroy());
    const call = client({ baseUrl: server.url }).request(lend, { path: { book: "1" } });
    await expect(call.withResponse()).rejects.toThrow(ConnectionError);
    await delay(20);
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("options", () => {
  it.each([
    {
      title: "an empty key",
      options: { libraryKey: "" },
      option: "libraryKey",
      says: /LIBRARY_TEST_KEY.*Ask at the desk/,
    },
    {
      title: "a missing key",
      options: { libraryKey: undefined },
      option: "libraryKey",
      says: /missing or empty/,
    },
    {
      title: "a key with a line break",
      options: { libraryKey: `${SECRET}\n` },
      option: "libraryKey",
      says: /line break/,
    },
    {
      title: "a shared parameter that is no UUID",
      options: { branch: "main" },
      option: "branch",
      says: /UUID/,
    },
    {
      title: "a base URL with credentials",
      options: { baseUrl: `https://me:${SECRET}@x.example` },
      option: "baseUrl",
      says: /credentials/,
    },
    {
      title: "a base URL of another scheme",
      options: { baseUrl: "ftp://x.example" },
      option: "baseUrl",
      says: /http/,
    },
    {
      title: "a relative base URL",
      options: { baseUrl: "/v1" },
      option: "baseUrl",
      says: /LIBRARY_TEST_BASE_URL/,
    },
  ])("$title is refused by name, and no secret is told", ({ options, option, says }) => {
    const error = (() => {
      try {
        return client(options);
      } catch (thrown) {
        return thrown as OptionsError;
      }
    })();
    expect(error).toBeInstanceOf(OptionsError);
    expect(error).toMatchObject({ option, message: expect.stringMatching(says) });
    expect(inspect(error)).not.toContain(SECRET);
  });

  it("that are left out come from the environment", async () => {
    await using server = await serve((request, response) => {
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify([request.url, request.headers["x-library-key"]]));
    });
    vi.stubEnv("LIBRARY_TEST_BASE_URL", server.url);
    vi.stubEnv("LIBRARY_TEST_BRANCH", branch);
    vi.stubEnv("LIBRARY_TEST_KEY", "from-the-environment");
    const answer = await new Client(definition).request(
      { ...lend, promises: ["array"] },
      { path: { book: "1" } },
    );
    expect(answer).toEqual([`/${branch}/books/1/lend`, "from-the-environment"]);
  });

  it("hold no secret when a client is inspected, printed as JSON, or spread", () => {
    const made = client();
    expect(inspect(made, { depth: 9, showHidden: true })).not.toContain(SECRET);
    expect(JSON.stringify(made)).not.toContain(SECRET);
    expect(JSON.stringify({ ...made })).not.toContain(SECRET);
  });
});
