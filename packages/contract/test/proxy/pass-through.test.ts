import { createHash } from "node:crypto";
import { once } from "node:events";
import { request as httpRequest, type IncomingMessage, type RequestListener } from "node:http";
import { Readable, type Writable } from "node:stream";
import { readApi } from "@intuned/document";
import { afterEach, describe, expect, it } from "vitest";
import { type ContractProxy, startProxy } from "../../src/proxy/index.js";
import { readBundle } from "../support/bundle.js";
import { reportOf } from "./report-of.js";
import { serve } from "./serve.js";

const api = readApi(readBundle());
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function proxied(listener: RequestListener): Promise<ContractProxy> {
  const server = await serve(listener);
  const proxy = await startProxy({ api, target: `${server.baseUrl}/base/`, maxBodyBytes: 10_000 });
  open.push(server, proxy);
  return proxy;
}

interface Sent {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
}

async function send(proxy: ContractProxy, { method = "GET", target = "/", headers = [], body }: Sent) {
  const { host } = new URL(proxy.baseUrl);
  const request = httpRequest(proxy.baseUrl, { method, path: target, headers: ["Host", host, ...headers] });
  request.end(body);
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { answer, bytes: Buffer.concat(chunks) };
}

it("keeps method, path, and header lines in their order and number, both ways", async () => {
  let seen: IncomingMessage | undefined;
  const proxy = await proxied((request, response) => {
    seen = request;
    response.sendDate = false;
    const lines = [
      "Set-Cookie",
      "a=1",
      "X-Two",
      "1",
      "Set-Cookie",
      "b=2",
      "x-two",
      "2",
      "Content-Length",
      "0",
    ];
    response.writeHead(207, "As It Is", lines);
    response.end();
  });
  const target = "/a%2Fb//c/../d?q=%20+&q=2";
  const { answer } = await send(proxy, {
    method: "PROPFIND",
    target,
    headers: [
      "X-One",
      "1",
      "Connection",
      "close, X-Hop",
      "X-Hop",
      "gone",
      "x-one",
      "2",
      "TE",
      "trailers",
      "Content-Length",
      "0",
    ],
  });
  expect(seen).toMatchObject({ method: "PROPFIND", url: `/base${target}` });
  const lines = seen?.rawHeaders.slice(2) ?? [];
  expect(lines.slice(0, 6)).toEqual(["X-One", "1", "x-one", "2", "Content-Length", "0"]);
  expect(lines.join()).not.toMatch(/X-Hop|trailers/);
  expect(seen?.headers.host).not.toBe(new URL(proxy.baseUrl).host);
  expect(answer).toMatchObject({ statusCode: 207, statusMessage: "As It Is" });
  expect(answer.rawHeaders.slice(0, 10)).toEqual([
    ...["Set-Cookie", "a=1", "X-Two", "1", "Set-Cookie", "b=2", "x-two", "2", "Content-Length", "0"],
  ]);
  expect(answer.headers.date).toBeUndefined();
});

it.each<{ method?: string; given: string[]; body: string | undefined; want: object }>([
  { given: ["Content-Length", "3"], body: "abc", want: { "content-length": "3" } },
  { given: ["Transfer-Encoding", "chunked"], body: "abc", want: { "transfer-encoding": "chunked" } },
  {
    method: "DELETE",
    given: ["Transfer-Encoding", "chunked"],
    body: "abc",
    want: { "transfer-encoding": "chunked" },
  },
  { given: ["Content-Length", "0"], body: undefined, want: { "content-length": "0" } },
])("frames a body as it came: $given", async ({ method = "POST", given, body, want }) => {
  const proxy = await proxied(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.end(JSON.stringify({ headers: request.headers, body: Buffer.concat(chunks).toString() }));
  });
  const { bytes } = await send(proxy, {
    method,
    headers: given,
    ...(body !== undefined && { body }),
  });
  const seen = JSON.parse(bytes.toString()) as { headers: Record<string, string>; body: string };
  expect(seen).toMatchObject({ body: body ?? "", headers: want });
  expect(
    Object.keys(seen.headers).filter((name) => /content-length|transfer-encoding/.test(name)),
  ).toHaveLength(1);
});

it("follows no redirect, and goes nowhere but to its target", async () => {
  const urls: (string | undefined)[] = [];
  const proxy = await proxied((request, response) => {
    urls.push(request.url);
    response.writeHead(302, { location: "http://elsewhere.example/" }).end();
  });
  const { answer } = await send(proxy, { target: "http://elsewhere.example/x?y=1" });
  expect(answer).toMatchObject({ statusCode: 302, headers: { location: "http://elsewhere.example/" } });
  expect(urls).toEqual(["/base/x?y=1"]);
});

describe("large bodies", { timeout: 60_000 }, () => {
  const SIZE = 50_000_000;
  const PIECE = Buffer.alloc(50_000, "0123456789abcdef\u0000\u00ff", "latin1");
  const expected = (() => {
    const hash = createHash("sha256");
    for (let sent = 0; sent < SIZE; sent += PIECE.length) hash.update(PIECE);
    return hash.digest("hex");
  })();

  function* pieces() {
    for (let sent = 0; sent < SIZE; sent += PIECE.length) yield PIECE;
  }

  it("of 50 MB pass both ways", async () => {
    const proxy = await proxied(async (request, response) => {
      const hash = createHash("sha256");
      for await (const chunk of request) hash.update(chunk as Buffer);
      response.writeHead(200, { "x-hash": hash.digest("hex") });
      Readable.from(pieces()).pipe(response);
    });
    const request = httpRequest(proxy.baseUrl, { method: "POST" });
    Readable.from(pieces()).pipe(request);
    const [answer] = (await once(request, "response")) as [IncomingMessage];
    const hash = createHash("sha256");
    for await (const chunk of answer) hash.update(chunk as Buffer);
    expect([answer.headers["x-hash"], hash.digest("hex")]).toEqual([expected, expected]);
  });

  /** Writes until nothing more is taken for a while, and tells how much was: what lies in buffers on the way. */
  async function fill(stream: Writable): Promise<number> {
    let [written, isFull] = [0, false];
    const write = () => {
      isFull = false;
      while (written < SIZE && !isFull) {
        written += PIECE.length;
        isFull = !stream.write(PIECE);
      }
    };
    stream.on("drain", write);
    stream.on("error", () => undefined);
    write();
    for (let last = -1; last !== written; await new Promise((resolve) => setTimeout(resolve, 300)))
      last = written;
    return written;
  }

  it("wait at the caller when the server reads nothing, instead of in memory", async () => {
    const proxy = await proxied((request) => request.pause());
    expect(await fill(httpRequest(proxy.baseUrl, { method: "POST" }))).toBeLessThan(SIZE / 2);
  });

  it("wait at the server when the caller reads nothing, instead of in memory", async () => {
    const filled = new Promise<number>((resolve) => {
      void proxied((_, response) => resolve(fill(response))).then((proxy) => {
        const request = httpRequest(proxy.baseUrl, (answer) => answer.pause());
        request.on("error", () => undefined);
        request.end();
      });
    });
    expect(await filled).toBeLessThan(SIZE / 2);
  });
});

describe("when one side goes,", () => {
  it("the server is let go of by a caller that leaves", async () => {
    let left: (() => void) | undefined;
    const closed = new Promise<void>((resolve) => {
      left = resolve;
    });
    const proxy = await proxied((_, response) => {
      response.on("close", () => left?.());
      response.write("half");
    });
    const request = httpRequest(proxy.baseUrl);
    request.on("error", () => undefined);
    request.end();
    const [answer] = (await once(request, "response")) as [IncomingMessage];
    answer.on("error", () => undefined);
    await once(answer, "data");
    request.destroy();
    await closed;
    expect((await reportOf(proxy)).groups).toEqual([]);
  });

  it("the caller is told by a broken connection that the server died in the midst of its answer", async () => {
    const proxy = await proxied((_, response) => {
      response.writeHead(200, { "content-length": "10" });
      response.write("half", () => response.socket?.destroy());
    });
    await expect(send(proxy, {})).rejects.toMatchObject({ code: "ECONNRESET" });
    expect((await reportOf(proxy)).groups).toMatchObject([
      { check: "no-answer" },
      { check: "request-declared" },
    ]);
  });

  it("a server that is down is a 502 that says so, and a finding", async () => {
    const server = await serve(() => undefined);
    await server.close();
    const proxy = await startProxy({ api, target: server.baseUrl });
    open.push(proxy);
    const { answer, bytes } = await send(proxy, {
      method: "POST",
      headers: ["Content-Length", "3"],
      body: "abc",
    });
    expect(answer).toMatchObject({
      statusCode: 502,
      headers: { "content-type": "application/problem+json" },
    });
    expect(JSON.parse(bytes.toString())).toMatchObject({ detail: expect.stringContaining("ECONNREFUSED") });
    expect((await reportOf(proxy)).groups[0]).toMatchObject({ check: "no-answer", count: 1 });
  });
});

it.each(["ftp://127.0.0.1/", "nowhere", "http://user:word@127.0.0.1/"])(
  "refuses the target %s",
  async (target) => {
    await expect(startProxy({ api, target })).rejects.toThrow(/target/);
  },
);
