import { afterEach, describe, expect, test } from "vitest";
import type { ContractCase } from "../../src/model/contract-case.js";
import { overHttp } from "../../src/run/over-http.js";
import { runContract } from "../../src/run/run-contract.js";
import type { RunOptions } from "../../src/run/run-options.js";
import { type Running, serve, serveTcp } from "../support/faulty-server.js";
import { noteCase, notesApi, readCase, shortCase } from "../support/notes-document.js";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const planOf = (...cases: ContractCase[]) => ({ seed: 1, cases, unreached: [] });
const many = (given: ContractCase, count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...given, id: `${given.id}/${index}` }));

async function runAgainst(
  server: Promise<Running>,
  cases: ContractCase[],
  options: Partial<RunOptions> & { timeoutMs?: number; maxBodyBytes?: number } = {},
) {
  const running = await server;
  const send = overHttp(running.url, options);
  open.push(running, send);
  return runContract({
    api: notesApi,
    plan: planOf(...cases),
    send,
    target: running.url,
    sequences: false,
    ...options,
  });
}

const causes = ({ groups }: { groups: readonly { check: string; pointer: string }[] }) =>
  groups.map(({ check, pointer }) => `${check} ${pointer}`);

const note = JSON.stringify({ id: "n1", color: "red" });

describe("a server that misbehaves", () => {
  test("it hangs: each request has its own time", async () => {
    const report = await runAgainst(
      serve(() => undefined),
      [noteCase(), readCase()],
      { timeoutMs: 50 },
    );
    expect(causes(report)).toEqual(["no-answer /paths/~1notes/post", "no-answer /paths/~1notes~1{id}/get"]);
    expect(report.exitCode).toBe(1);
  });

  test("it redirects: the redirect is not followed", async () => {
    const seen: (string | undefined)[] = [];
    const server = serve((request, response) => {
      seen.push(request.url);
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const report = await runAgainst(server, [readCase()]);
    expect(causes(report)).toEqual(["status-declared /paths/~1notes~1{id}/get/responses"]);
    expect(seen).toEqual(["/notes/n1"]);
  });

  test("it answers without end: the body is cut off", async () => {
    const server = serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    });
    const report = await runAgainst(server, [noteCase()], { maxBodyBytes: 1_000_000 });
    expect(causes(report)).toEqual(["body-valid /paths/~1notes/post/responses/200/content"]);
    expect(report.groups[0]?.example.exchange.response?.body.length).toBe(1_000_000);
  });

  test("it speaks no HTTP", async () => {
    const server = serveTcp((socket) => void socket.end("* OK IMAP4rev1\r\n"));
    const report = await runAgainst(server, [readCase()]);
    expect(causes(report)).toEqual(["no-answer /paths/~1notes~1{id}/get"]);
    expect(report.groups[0]?.example.exchange.failure?.kind).toBe("protocol");
  });

  test("it dies half-way: what was found before is reported, and the run ends", async () => {
    let running: Running | undefined;
    let answered = 0;
    const server = serve((_, response) => {
      answered += 1;
      response.writeHead(500).end();
      if (answered === 3) void running?.close();
    });
    running = await server;
    const report = await runAgainst(server, many(readCase(), 100), {
      workers: 1,
      // Not waited for: another test's server can get its port.
      comesBackMs: 0,
    });
    expect(causes(report).slice(-1)).toEqual(["server-error /paths/~1notes~1{id}/get"]);
    expect(causes(report)).toContain("no-answer ");
    expect(report.stopped).toMatch(/the server is gone/);
    expect(report.plan.sent).toBeLessThan(12);
    expect(report.exitCode).toBe(1);
  });

  test("it takes every request and answers none: a few are waited for, not the whole plan", async () => {
    const server = await serve(() => undefined);
    const report = await runContract({
      api: notesApi,
      sequences: false,
      plan: planOf(...many(readCase(), 100)),
      send: overHttp(server.url, { timeoutMs: 50 }),
      target: server.url,
    });
    await server.close();
    expect(report.stopped).toMatch(/^none of the first 12 requests was answered in time/);
    expect(report.plan.sent).toBeLessThan(20);
    expect(report.exitCode).toBe(1);
  });

  test("it was never there: the run could not be made", async () => {
    const gone = await serve(() => undefined);
    await gone.close();
    const report = await runContract({
      api: notesApi,
      sequences: false,
      plan: planOf(...many(readCase(), 100)),
      send: overHttp(gone.url),
      target: gone.url,
    });
    expect(report).toMatchObject({ exitCode: 2, stopped: expect.stringMatching(/^connect ECONNREFUSED/) });
  });
});

describe("safe by default", () => {
  const counting = () => {
    const seen: string[] = [];
    const server = serve((request, response) => {
      seen.push(request.method ?? "");
      response.writeHead(200, { "content-type": "application/json" }).end(note);
    });
    return { seen, server };
  };
  const cases = [...many(noteCase(), 8), shortCase(), ...many(readCase(), 3)];

  test("another machine gets no unsafe request, not even an invalid one", async () => {
    const { seen, server } = counting();
    const report = await runAgainst(server, cases, { isLocal: false });
    expect(seen).toEqual(["GET", "GET", "GET"]);
    expect(report.skipped).toEqual([{ reason: expect.stringContaining("--allow-unsafe"), count: 9 }]);
  });

  test("with --allow-unsafe it gets five that it accepts, whatever the number of workers", async () => {
    const { seen, server } = counting();
    const report = await runAgainst(server, cases, { isLocal: false, allowUnsafe: true, workers: 8 });
    expect(seen.filter((method) => method === "POST")).toHaveLength(5);
    expect(seen.filter((method) => method === "GET")).toHaveLength(3);
    expect(report.stopped).toMatch(/--max-accepted/);
  });

  test("this machine gets all", async () => {
    const { seen, server } = counting();
    await runAgainst(server, cases);
    expect(seen).toHaveLength(12);
  });
});

test("the time limit ends the run, and the report says so", async () => {
  let answered = 0;
  const server = serve((_, response) => {
    answered += 1;
    if (answered <= 2) response.writeHead(500).end();
  });
  const report = await runAgainst(server, many(readCase(), 50), { maxTimeMs: 300, workers: 1 });
  expect(report).toMatchObject({
    stopped: expect.stringMatching(/time limit/),
    plan: { sent: 2, cases: 50 },
  });
  expect(report.exitCode).toBe(1);
});

test("the findings do not depend on the number of workers", async () => {
  const answering = () =>
    serve((request, response) => {
      // The later a request, the sooner its answer.
      const delay = request.method === "GET" ? 0 : 20;
      setTimeout(() => response.writeHead(200, { "content-type": "text/html" }).end("<p>"), delay);
    });
  const cases = [...many(noteCase(), 6), ...many(readCase(), 6), shortCase()];
  const brief = async (workers: number) => {
    const { groups, plan } = await runAgainst(answering(), cases, { workers });
    return {
      plan,
      groups: groups.map(({ example, ...group }) => ({ ...group, example: example.exchange.case?.id })),
    };
  };
  const [one, eight] = [await brief(1), await brief(8)];
  const withoutPort = (value: unknown) => JSON.stringify(value).replaceAll(/127\.0\.0\.1:\d+/g, "");
  expect(withoutPort(eight)).toBe(withoutPort(one));
});

test("a report holds no credential of the caller, though the server sends it back", async () => {
  const server = serve((request, response) => {
    const key = String(request.headers["x-key"]);
    response.writeHead(500, { "x-seen": key }).end(`no: ${key}`);
  });
  const credentials = new Map([["key", "the-real-key"]]);
  const { groups } = await runAgainst(server, [noteCase()], { credentials });
  expect(groups.map(({ check }) => check)).toEqual(["server-error", "secret-echoed"]);
  const texts = groups.map(({ example: { exchange } }) =>
    [exchange.request.headers, exchange.response?.headers, Buffer.from(exchange.response?.body ?? [])].join(),
  );
  expect(texts.join()).toContain("no: ***");
  expect(texts.join()).not.toContain("the-real-key");
});
