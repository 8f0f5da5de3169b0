import { setTimeout as delay } from "node:timers/promises";
import { inspect } from "node:util";
import { Client, type ClientOptions, type Hooks, type OperationDefinition } from "@intuned/runtime";
import { describe, expect, it } from "vitest";
import { branch, definition, lend } from "./definition.js";
import { serve } from "./server.js";

const KEY = "key-that-nobody-may-see";
const read: OperationDefinition = {
  ...lend,
  operationId: "read",
  method: "GET",
  path: "/{branch}/books/{book}",
};

/** A server that answers with these statuses, one after the other, and tells what headers came. */
async function answering(...statuses: (number | "reset")[]) {
  const headers: NodeJS.Dict<string | string[]>[] = [];
  const server = await serve((request, response) => {
    headers.push(request.headers);
    const status = statuses[headers.length - 1];
    if (typeof status !== "number") return void request.socket.resetAndDestroy();
    response.writeHead(status, { "content-type": "application/json", "x-note": "note-of-the-server" });
    response.end(JSON.stringify({ book: "Emma", code: "a-code", retriable: status !== 404 }));
  });
  return { ...server, headers };
}

function call(url: string, options: ClientOptions, operation = read): Promise<unknown> {
  const client = new Client(definition, {
    baseUrl: url,
    branch,
    libraryKey: KEY,
    retry: { initialDelayMs: 1 },
    ...options,
  } as ClientOptions);
  return client.request(operation, { path: { book: "1" }, ...(operation === lend ? { body } : {}) });
}

const body = { reader: "Jane Doe", days: 7, tags: ["private"], nothing: null };

/** Hooks that write down each event's name and what of it is said, at the time. */
function recorder<Said>(say: (name: keyof Hooks, event: { [field: string]: unknown }) => Said) {
  const said: Said[] = [];
  const names = ["onRequest", "onResponse", "onRetry", "onError"] as const;
  const hooks: Hooks = Object.fromEntries(
    names.map((name) => [name, (event: never) => void said.push(say(name, event))]),
  );
  return { hooks, said };
}

describe("hooks", () => {
  it.each([
    { title: "a success", statuses: [200], want: ["onRequest 1", "onResponse 1"] },
    {
      title: "a retry that succeeds",
      statuses: [503, 200],
      want: ["onRequest 1", "onResponse 1", "onRetry 1", "onRequest 2", "onResponse 2"],
    },
    { title: "a refusal", statuses: [404], want: ["onRequest 1", "onResponse 1", "onError 1"] },
    {
      title: "a reset, then a refusal",
      statuses: ["reset" as const, 404],
      want: ["onRequest 1", "onRetry 1", "onRequest 2", "onResponse 2", "onError 2"],
    },
  ])("are told of $title in this order", async ({ statuses, want }) => {
    await using server = await answering(...statuses);
    const { hooks, said } = recorder(
      (name, { call }) => `${name} ${(call as { attempts: number }).attempts}`,
    );

    await call(server.url, { hooks }).catch(() => {});

    expect(said).toEqual(want);
  });

  it("are told all but credentials and the values of bodies", async () => {
    await using server = await answering(429, 200);
    const { hooks, said } = recorder((name, event) => ({
      name,
      ...event,
      call: { ...(event["call"] as object) },
    }));

    await call(server.url, { hooks, headers: { "x-tenant": "t1" } }, lend);

    const url = `${server.url}/${branch}/books/1/lend`;
    const about = { operationId: "lend", method: "POST", url };
    expect(said).toEqual([
      {
        name: "onRequest",
        call: { ...about, attempts: 1, mayHaveStarted: false },
        headers: expect.any(Headers),
        body: '{"reader":"string(8)","days":"number","tags":["string(7)"],"nothing":null}',
      },
      {
        name: "onResponse",
        call: { ...about, attempts: 1, mayHaveStarted: false },
        status: 429,
        headers: expect.any(Headers),
        body: '{"book":"string(4)","code":"string(6)","retriable":"boolean"}',
        durationMs: expect.any(Number),
      },
      {
        name: "onRetry",
        call: { ...about, attempts: 1, mayHaveStarted: false },
        delayMs: expect.any(Number),
        error: expect.objectContaining({ name: "ApiError", status: 429 }),
      },
      {
        name: "onRequest",
        call: { ...about, attempts: 2, mayHaveStarted: false },
        headers: expect.any(Headers),
        body: expect.any(String),
      },
      {
        name: "onResponse",
        call: { ...about, attempts: 2, mayHaveStarted: true },
        status: 200,
        headers: expect.any(Headers),
        body: expect.any(String),
        durationMs: expect.any(Number),
      },
    ]);
    expect(Object.fromEntries((said[0] as unknown as { headers: Headers }).headers)).toEqual({
      accept: "application/json",
      "content-type": "application/json",
      "user-agent": "LibraryClient",
      "x-tenant": "t1",
    });
    expect(inspect(said, { depth: 10, showHidden: true })).not.toMatch(/key-that|Jane|private/);
  });

  it("add headers to every attempt, which are sent; none stands in for the credential", async () => {
    await using server = await answering(503, 200);
    const hooks: Hooks = {
      onRequest: async ({ call, headers }) => {
        await delay(1);
        headers.set("traceparent", `00-${call.attempts}`);
        headers.set("X-Library-Key", "another");
      },
    };

    await call(server.url, { hooks });

    expect(server.headers.map((it) => [it["traceparent"], it["x-library-key"]])).toEqual([
      ["00-1", KEY],
      ["00-2", KEY],
    ]);
  });

  const failing: Record<string, (name: keyof Hooks) => Hooks[keyof Hooks]> = {
    throws: (name) => () => {
      throw new Error(`no ${name}`);
    },
    rejects: (name) => () => Promise.reject(new Error(`no ${name}`)),
    "throws what has no text": () => () => {
      throw Object.create(null);
    },
  };

  it.each(
    Object.entries(failing).flatMap(([how, make]) =>
      (["onRequest", "onResponse", "onRetry", "onError"] as const).map((name) => ({ how, name, make })),
    ),
  )("of which $name $how change nothing, and the logger is told", async ({ name, make }) => {
    await using server = await answering(503, 404);
    const warnings: string[] = [];
    const { hooks, said } = recorder((event) => event);
    const logger = { debug: () => {}, warn: (message: string) => void warnings.push(message) };

    const calling = call(server.url, { hooks: [{ [name]: make(name) }, hooks], logger });

    await expect(calling).rejects.toMatchObject({ name: "ApiError", status: 404 });
    expect(said).toEqual(["onRequest", "onResponse", "onRetry", "onRequest", "onResponse", "onError"]);
    const times = said.filter((it) => it === name).length;
    expect(warnings).toEqual(Array(times).fill(expect.stringMatching(`^The hook ${name} failed`)));
  });

  it("that fail do no harm with a logger that fails too", async () => {
    await using server = await answering(503, 404);
    const fail = () => {
      throw new Error("no");
    };
    const hooks = { onRequest: fail, onResponse: fail, onRetry: fail, onError: fail };

    const calling = call(server.url, { hooks, logger: { debug: fail, warn: fail }, debug: true });

    await expect(calling).rejects.toMatchObject({ name: "ApiError", status: 404 });
    // An unhandled rejection, which would fail this run, comes a turn later.
    await delay(5);
  });

  it.each(["onResponse", "onRetry", "onError"] as const)("are not waited for: %s hangs", async (name) => {
    await using server = await answering(503, 404);

    const calling = call(server.url, { hooks: { [name]: () => new Promise(() => {}) } });

    await expect(calling).rejects.toMatchObject({ name: "ApiError", status: 404 });
  });

  it("before the request are waited for, within the call's time", async () => {
    await using server = await answering(200);

    const calling = call(server.url, { hooks: { onRequest: () => new Promise(() => {}) }, timeoutMs: 50 });

    await expect(calling).rejects.toMatchObject({ name: "TimeoutError", mayHaveStarted: false });
    expect(server.headers).toEqual([]);
  });
});

describe("debug lines", () => {
  it("are one for each event, with the facts but no credential, no header that can hold one, no value of a body", async () => {
    await using server = await answering(429, 404);
    const lines: string[] = [];
    const logger = { debug: (line: string) => void lines.push(line), warn: () => {} };

    await call(server.url, { debug: true, logger, headers: { "x-secret": "header-secret" } }, lend).catch(
      () => {},
    );

    const where = `POST ${server.url}/${branch}/books/1/lend`;
    expect(lines.map((line) => line.slice(0, line.indexOf(" {")))).toEqual(
      ["request", "response", "retry", "request", "response", "error"].map((name) => `${name} ${where}`),
    );
    expect(lines[0]).toContain('["x-secret","[redacted]"]');
    expect(lines[0]).toContain('["content-type","application/json"]');
    expect(lines[1]).toContain('"status":429');
    expect(lines.join("\n")).not.toMatch(/key-that|header-secret|note-of-the-server|Jane|private|Emma/);
  });

  it("are off unless asked for", async () => {
    await using server = await answering(503, 200);
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);

    await call(server.url, { logger: { debug: log, warn: log } });

    expect(lines).toEqual([]);
  });
});
