import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { IntunedClient, type IntunedClientOptions } from "@intuned/client";
import { createFetchClient } from "@intuned/client/openapi-fetch";
import { describe, expect, it } from "vitest";
import { serve } from "./support/serve.js";
import { workspaceId } from "./support/task-server.js";

/** Keys with what JSON, URLs, forms, headers and HTML escape, and keys that look like something else. */
const keys = {
  "random text": "ik_7Qm2xV9rT4bN8wLz",
  backslashes: "a\\b\\c\\d\\e\\f\\g",
  "what base64 has": "ab/cd+ef/gh+ij/kl+mn==",
  "plus signs": "++++++++++z",
  "percent signs": "100%25%20%41abc%%x",
  quotes: `a"b'c"d'e"f'g"h`,
  "what HTML escapes": "a&b<c>d&e<f>g&h=i`j",
  "letters of Latin-1": "p\u00e4ssw\u00f6rt\u00ebr\u00df\u00e9\u00f1",
  "words and dashes": "correct-horse-battery-staple",
  "a word": "swordfish",
  digits: "12345678901234567890",
  "a sentence": "key with many spaces in it",
  "few characters": "s3cr3t99",
};

const json = (text: string) => JSON.stringify(text).slice(1, -1);
/** As mustache escapes it. */
const entities = (text: string) =>
  text.replace(/[&<>"'\\`=/]/g, (it) => `&#x${it.charCodeAt(0).toString(16).toUpperCase()};`);
const decimal = (text: string) => Array.from(text, (it) => `&#${it.charCodeAt(0)};`).join("");
const unicode = (text: string) =>
  text.replace(/[\s\S]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
const bytes = (text: string) =>
  [...Buffer.from(text)].map((it) => `%${it.toString(16).padStart(2, "0")}`).join("");
const form = (text: string) => new URLSearchParams({ "": text }).toString().slice(1);

/** Ways of writing a key. */
const written: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  json,
  "json in json": (text) => json(json(text)),
  "json in json in json": (text) => json(json(json(text))),
  unicode,
  "unicode in json": (text) => json(unicode(text)),
  "a URL": encodeURIComponent,
  "a URL in a URL": (text) => encodeURIComponent(encodeURIComponent(text)),
  "a URL byte by byte": bytes,
  "a form": form,
  "a form in json": (text) => json(form(text)),
  HTML: entities,
  "HTML in json": (text) => json(entities(text)),
  "HTML character by character": decimal,
  "Latin-1": (text) => Buffer.from(text).toString("latin1"),
  "upper case": (text) => text.toUpperCase(),
};

type Reply = (response: ServerResponse, key: string, request: IncomingMessage) => void;

const object =
  (body: (key: string) => unknown, status = 400): Reply =>
  (response, key) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body(key)));
const page =
  (body: (key: string) => string, status = 400): Reply =>
  (response, key) =>
    void response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(body(key));
const headers =
  (head: (key: string) => Record<string, string | string[]>, status = 400): Reply =>
  (response, key) =>
    void response.writeHead(status, head(Buffer.from(key).toString("latin1"))).end("<");
/** What isn't HTTP, or not quite. */
const raw =
  (text: (key: string) => string): Reply =>
  (_, key, { socket }) =>
    void socket.end(`${text(key)}\r\n\r\n`);

/** How much of an error's body is read, in bytes. */
const ERROR_BYTES = 65_536;

/** Where a server echoes the key that it received. */
const places: Readonly<Record<string, Reply>> = {
  "an error's code": object((code) => ({ code })),
  "an error's category": object((category) => ({ code: "bad-request", category })),
  "an error's correlation id": object((it) => ({ correlationId: it, correlation_id: it })),
  "an error's documentation": object((it) => ({
    code: "bad-request",
    doc_url: `https://docs.example/${it}`,
  })),
  "an error's message": object((it) => ({ message: `The key ${it} is unknown.` })),
  "an error's details": object((it) => ({ details: { deep: [it, { key: it }] } })),
  "a property's name": object((it) => ({ details: { [it]: { [`the key ${it}`]: 1 } } })),
  "a number": object((it) => ({ details: [Number(it), it] })),
  "an array": object((it) => [it, [it]]),
  "a bare text": object((it) => it),
  "half of a document": page((it) => JSON.stringify({ it }).slice(0, -1)),
  "a page": page((it) => `<pre>x-api-key: ${it}</pre>`),
  "a page whose status is a success": page((it) => `<pre>x-api-key: ${it}</pre>`, 200),
  "half of a success": page((it) => JSON.stringify({ it }).slice(0, -1), 200),
  "a success without an id": object((it) => ({ webTaskId: "..", it }), 200),
  "a success of another kind": object((it) => [it], 200),
  "a header": headers((it) => ({ "x-echo": it, "set-cookie": [`a=${it}`, `b=${it}`] })),
  "a header's name": headers((it) => ({ [`x-${it.replace(/[^\w-]/g, "")}`]: "1" })),
  "the type of a success": headers((it) => ({ "content-type": it }), 200),
  "the type of an error": headers((it) => ({ "content-type": it })),
  "the time to wait": headers((it) => ({ "retry-after": it }), 429),
  "a redirect": headers(
    (it) => ({ location: `/${encodeURIComponent(it)}?k=${encodeURIComponent(it)}#${it}` }),
    302,
  ),
  "the text of the status": (response, key) => void response.writeHead(400, key.replace(/[^ -~]/g, "")).end(),
  "what isn't HTTP": raw((it) => `Unknown key ${it}`),
  "a malformed header": raw((it) => `HTTP/1.1 200 OK\r\nx y ${it}`),
  "a malformed length": raw((it) => `HTTP/1.1 200 OK\r\ncontent-length: ${it}`),
  "two pieces": (response, key) => {
    response.writeHead(400);
    const all = Buffer.from(key);
    response.write(all.subarray(0, all.length / 2), () =>
      setTimeout(() => response.end(all.subarray(all.length / 2)), 5),
    );
  },
};

/** All that a program can see of a failed start or run, in every way of printing it. */
async function said(key: string, reply: Reply, way: "start" | "run" | "createFetchClient"): Promise<string> {
  await using server = await serve((request, response) => {
    request.on("end", () => reply(response, key, request)).resume();
  });
  const texts: string[] = [];
  const note = (value: unknown) => texts.push(inspect(value, { depth: 10, showHidden: true }));
  const options: IntunedClientOptions = {
    workspaceId,
    apiKey: key,
    baseUrl: server.url,
    retry: { initialDelayMs: 1, maxRetries: 1 },
    debug: true,
    logger: { debug: note, warn: note },
    hooks: { onRequest: note, onResponse: note, onRetry: note, onError: note },
  };
  const { webTasks } = new IntunedClient(options);
  // What a success holds is the caller's.
  const failed =
    way === "createFetchClient"
      ? createFetchClient(options)
          .POST("/{workspaceId}/web-tasks/start", { body: { task: "x" } })
          .then(({ error, response }) => error && note({ error, headers: [...response.headers] }))
      : webTasks[way]({ task: "x" }).then(() => {});
  await failed.catch((error: Error) => {
    note(error);
    texts.push(String(error), String(error.stack), JSON.stringify(error));
  });
  return texts.join("\n");
}

/** Pieces of a key that tell something, each as the text can have it. */
function pieces(key: string): string[] {
  const all = Object.values(written).flatMap((write) => {
    const text = write(key);
    const length = Math.min(write(key.slice(0, 8)).length, text.length);
    return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length));
  });
  // Punctuation is in every text that is printed.
  return [...new Set(all)].filter((it) => /[\p{L}\p{N}+%]/u.test(it) && !/^[\\u0]*$/.test(it));
}

const clean = (text: string) => text.replaceAll("[redacted]", "");

describe.each(Object.entries(keys))("a key of %s", (_, key) => {
  const found = pieces(key);

  it.each(Object.entries(places))("isn't shown where a server echoes it in %s", async (_, reply) => {
    for (const way of ["start", "run", "createFetchClient"] as const) {
      const text = clean(await said(key, reply, way));
      expect({ way, left: found.filter((it) => text.includes(it)) }).toEqual({ way, left: [] });
    }
  });

  it.each(Object.entries(written))("isn't shown where a server writes it as %s", async (_, write) => {
    const replies = [
      page((it) => `<p>${write(it)}</p>`),
      page((it) => `<p>${write(it)}</p>`, 200),
      object((it) => ({ message: `${write(it)} is unknown` })),
    ];
    for (const [index, reply] of replies.entries()) {
      const text = clean(await said(key, reply, "start"));
      expect({ index, left: found.filter((it) => text.includes(it)) }).toEqual({ index, left: [] });
    }
  });

  it("leaves no more than half of it at the end of a body that is cut", async () => {
    for (let cut = 1; cut <= key.length; cut++) {
      const beginning = Buffer.from(key).subarray(0, cut).length;
      const body = `${"y ".repeat(ERROR_BYTES)}`.slice(0, ERROR_BYTES - beginning);
      const text = await said(
        key,
        page((it) => `${body}${it}`, 500),
        "start",
      );
      const left = key.slice(0, cut);
      if (cut > key.length / 2) expect(text, `${cut} of ${key.length}`).not.toContain(`y ${left}`);
    }
  });
});

it("the target of a file's redirect isn't shown where its host echoes it", async () => {
  const secret = "Signature-of-the-second-URL-0123";
  await using storage = await serve((request, response) => {
    const { url = "" } = request;
    const type = { "content-type": "application/xml" };
    response.writeHead(403, { ...type, "x-echo": url }).end(`<StringToSign>GET ${url}</StringToSign>`);
  });
  const api = createServer((request, response) => {
    const { port } = api.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/file`;
    if (request.url === "/file") {
      const location = `${storage.url}/path-of-the-second-URL/x?X-Amz-Signature=${secret}`;
      return void response.writeHead(302, { location }).end();
    }
    const createdAt = "2026-01-15T09:00:00Z";
    const file = { url, contentType: "application/json", sizeBytes: 1, expiresAt: createdAt };
    const ended = {
      status: "completed",
      outcome: "success",
      createdAt,
      startedAt: createdAt,
      completedAt: createdAt,
    };
    const task = { webTaskId: "wt_1", ...ended, cost: {}, result: { type: "file", file } };
    response.setHeader("content-type", "application/json").end(JSON.stringify(task));
  }).listen(0, "127.0.0.1");
  await once(api, "listening");
  const { port } = api.address() as AddressInfo;
  const texts: string[] = [];
  const note = (value: unknown) => texts.push(inspect(value, { depth: 10, showHidden: true }));
  const client = new IntunedClient({
    workspaceId,
    apiKey: "sk-0123456789abcdef",
    baseUrl: `http://127.0.0.1:${port}`,
    debug: true,
    logger: { debug: note, warn: note },
    hooks: { onResponse: note, onRetry: note, onError: note },
  });
  await client.webTasks.waitForResult("wt_1").catch(note);
  api.closeAllConnections();
  api.close();
  expect(texts.join("\n")).toContain("403");
  expect(texts.join("\n")).not.toMatch(/Signature-of|path-of-the-second/);
});
