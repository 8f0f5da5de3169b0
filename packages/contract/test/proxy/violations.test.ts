import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { IntunedClient } from "@intuned/client";
import { readApi } from "@intuned/document";
import { afterEach, describe, expect, it } from "vitest";
import { proxyCommand, startProxy } from "../../src/proxy/index.js";
import { readBundle } from "../support/bundle.js";
import { reportOf } from "./report-of.js";
import { serve } from "./serve.js";

const document = readBundle();
const api = readApi(document);
const WORKSPACE = "123e4567-e89b-12d3-a456-426614174000";
const START = `/${WORKSPACE}/web-tasks/start`;
const ACCEPTED = { webTaskId: "wt_123", status: "pending" };
const KEY = "key-of-the-caller-93";
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

async function proxied({
  status = 200,
  headers = { "content-type": "application/json" },
  body = ACCEPTED,
}: Answer = {}) {
  const server = await serve((request, response) => {
    request.resume();
    request.on("end", () =>
      response.writeHead(status, headers).end(body instanceof Uint8Array ? body : JSON.stringify(body)),
    );
  });
  const proxy = await startProxy({ api, target: server.baseUrl });
  open.push(server, proxy);
  return proxy;
}

const post = (url: string, given: { headers?: Record<string, string>; body?: string }, method = "POST") =>
  fetch(url, {
    method,
    ...given,
    headers: { "x-api-key": KEY, "content-type": "application/json", ...given.headers },
  }).then((answer) => answer.arrayBuffer());

const task = JSON.stringify({ task: "Scrape" });

it("finds nothing where the real client and the server keep the document", async () => {
  const proxy = await proxied();
  const client = new IntunedClient({ workspaceId: WORKSPACE, apiKey: KEY, baseUrl: proxy.baseUrl });
  expect(await client.webTasks.start({ task: "Scrape" })).toEqual(ACCEPTED);
  const { groups, coverage, plan, timings } = await reportOf(proxy);
  expect(groups).toEqual([]);
  expect(plan.sent).toBe(1);
  expect(timings).toMatchObject([{ operationId: "webTaskStart", count: 1 }]);
  expect(coverage.shares.operations).toBe(1 / api.operations.length);
});

describe("blames the server for", () => {
  it.each<{ title: string; given: Answer; want: [check: string, pointer: RegExp][] }>([
    {
      title: "a status that is not declared",
      given: { status: 418 },
      want: [["status-declared", /responses$/]],
    },
    {
      title: "a wrong body",
      given: { body: { ...ACCEPTED, webTaskId: 5 } },
      want: [["body-valid", /webTaskId\/type$|\/type$/]],
    },
    {
      title: "half of a body",
      given: { body: new TextEncoder().encode('{"a":') },
      want: [["body-valid", /json$/]],
    },
    {
      title: "a compressed wrong body",
      given: {
        headers: { "content-type": "application/json", "content-encoding": "gzip" },
        body: gzipSync("{}"),
      },
      want: [["body-valid", /required\/\d$/]],
    },
    { title: "failing", given: { status: 599 }, want: [["server-error", /start\/post$/]] },
  ])("$title", async ({ given, want }) => {
    const proxy = await proxied(given);
    await post(proxy.baseUrl + START, { body: task });
    await post(proxy.baseUrl + START, { body: task });
    const { groups } = await reportOf(proxy);
    const found = groups.filter(({ pointer }) => want.some(([, wanted]) => wanted.test(pointer)));
    expect(found[0]).toMatchObject({ check: want[0]?.[0], count: 2 });
    expect(groups.filter(({ check }) => check.startsWith("request-"))).toEqual([]);
  });
});

describe("blames the caller for", () => {
  const cases: {
    title: string;
    path?: string;
    method?: string;
    given: { headers?: Record<string, string>; body?: string };
    want: [check: string, pointer: RegExp];
  }[] = [
    {
      title: "an unknown path",
      path: "/nowhere",
      given: { body: task },
      want: ["request-declared", /^\/paths$/],
    },
    {
      title: "an unknown method",
      method: "PUT",
      given: { body: task },
      want: ["request-declared", /start$/],
    },
    {
      title: "a path parameter",
      path: START.replace(WORKSPACE, "me"),
      given: { body: task },
      want: ["request-parameter", /format$/],
    },
    {
      title: "an undeclared media type",
      given: { body: task, headers: { "content-type": "text/plain" } },
      want: ["request-media-type", /content$/],
    },
    { title: "a missing body", given: {}, want: ["request-body", /required$/] },
    { title: "malformed JSON", given: { body: "{" }, want: ["request-body", /json$/] },
    { title: "a wrong member", given: { body: '{"task":5}' }, want: ["request-body", /task\/type$/] },
    {
      title: "an unknown query parameter",
      path: `${START}?odd=1`,
      given: { body: task },
      want: ["request-parameter", /parameters$/],
    },
  ];
  it.each(cases)("$title", async ({ path: target = START, method, given, want: [check, pointer] }) => {
    const proxy = await proxied();
    await post(proxy.baseUrl + target, given, method);
    const groups = (await reportOf(proxy)).groups.filter((each) => each.check.startsWith("request-"));
    expect(groups).toMatchObject([{ check, pointer: expect.stringMatching(pointer), count: 1 }]);
  });

  it("a missing credential", async () => {
    const proxy = await proxied();
    await (
      await fetch(proxy.baseUrl + START, {
        method: "POST",
        body: task,
        headers: { "content-type": "application/json" },
      })
    ).text();
    expect((await reportOf(proxy)).groups).toMatchObject([
      { check: "request-parameter", pointer: "/security" },
    ]);
  });
});

it("as a command tells violations as they come, reports at the end, and fails when it is to", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "proxy-"));
  const spec = path.join(folder, "openapi.json");
  const out = path.join(folder, "report.json");
  writeFileSync(spec, JSON.stringify(document));
  const server = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ echo: KEY }));
  });
  open.push(server);
  let [told, printed] = ["", ""];
  let [stop, listening]: [() => void, (url: string) => void] = [() => undefined, () => undefined];
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const url = new Promise<string>((resolve) => {
    listening = resolve;
  });
  const stderr = {
    write: (text: string) => {
      told += text;
      const [found] = /http:\S+(?=,)/.exec(text) ?? [];
      if (found) listening(found);
    },
  };
  const stdout = { write: (text: string) => (printed += text) };
  const args = ["--spec", spec, "--target", server.baseUrl, "--report", `console,json=${out}`, "--fail"];
  const code = proxyCommand(args, { stdout, stderr }, stopped);
  await post((await url) + START, { body: task });
  stop();
  expect(await code).toBe(1);
  expect(told).toContain("server: breach body-valid at #/");
  expect(printed).toContain("1 request of others watched");
  expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ format: 1, exitCode: 1 });
  expect(told + printed + readFileSync(out, "utf8")).not.toContain(KEY);
  rmSync(folder, { recursive: true });
});

it.each([
  { given: [], want: "--spec is missing" },
  { given: ["--spec", "x", "--report", "pdf"], want: 'there is no report "pdf"' },
])("as a command refuses $given", async ({ given, want }) => {
  const io = { stdout: { write: () => true }, stderr: { write: () => true } };
  await expect(proxyCommand(given, io, Promise.resolve())).rejects.toThrow(want);
});
