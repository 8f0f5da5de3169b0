import { gzipSync } from "node:zlib";
import { IntunedClient } from "@intuned/client";
import { Agent, MockAgent, fetch as undiciFetch } from "undici";
import { describe, expect, it } from "vitest";
import { dispatchedBy, usualConnections } from "./faults/through.js";
import { streamFetch, wholeFetch } from "./support/other-fetches.js";
import {
  answer,
  apiKey,
  inline,
  pending,
  serveTasks,
  succeeded,
  workspaceId,
} from "./support/task-server.js";

// Its types differ from the global ones; at run time it is the same.
const send = undiciFetch as unknown as typeof fetch;
const fetches = {
  "undici's own fetch": send,
  "a fetch whose body is a stream of Node's": streamFetch,
  "a fetch whose response has no body": wholeFetch,
  "a fetch that makes a Request": ((url, init) => fetch(new Request(url, init))) as typeof fetch,
  "a fetch that makes a Response": (async (url, init) => {
    const response = await fetch(url, init);
    const { status, headers } = response;
    const body = [204, 205].includes(status) ? null : await response.arrayBuffer();
    return new Response(body, { status, headers });
  }) as typeof fetch,
};
const task = "Find it";
const quick = { pollIntervalMs: 1, maxPollIntervalMs: 2 };

it("undici's own fetch can send a start and its polls", async () => {
  await using server = await serveTasks([inline([1])]);
  const done = await server.client({ fetch: send }).webTasks.run({ task }, quick);
  expect(done.result).toEqual([1]);
  expect(server.started).toEqual([{ task }]);
});

it("a fetch gets the URL and an init that any implementation takes, and its error is not a start to repeat", async () => {
  await using server = await serveTasks([succeeded]);
  const sent: [string, RequestInit][] = [];
  const dispatcher = new Agent();
  const client = server.client({
    fetch: (url, init) => {
      sent.push([url, init]);
      return send(url, { ...init, ...{ dispatcher } });
    },
  });
  await client.webTasks.start({ task });
  await dispatcher.close();
  const [[url, init] = ["", {}]] = sent;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.*\/web-tasks\/start$/);
  expect(init).toMatchObject({ method: "POST", body: JSON.stringify({ task }), redirect: "manual" });
  expect(new Headers(init.headers).get("x-api-key")).toBe(apiKey);
  expect(init.signal).toBeInstanceOf(AbortSignal);
});

it("a redirect isn't followed by undici's own fetch", async () => {
  await using server = await serveTasks([
    (_, response) => answer(response, {}, 302, { location: "http://127.0.0.1:9/" }),
  ]);
  const call = server.client({ fetch: send, retry: false }).webTasks.result("wt_1");
  await expect(call).rejects.toMatchObject({ status: 302, code: "redirected", attempts: 1 });
});

describe.each(Object.entries(fetches))("%s", (_, fetch) => {
  it("sends a start and its polls", async () => {
    await using server = await serveTasks([pending, inline([1])]);
    const done = await server.client({ fetch }).webTasks.run({ task }, quick);
    expect(done.result).toEqual([1]);
    expect(server.started).toEqual([{ task }]);
  });

  it("has the error object of a response", async () => {
    await using server = await serveTasks([
      (_, response) => answer(response, { code: "not-found", message: "No." }, 404, { "x-more": "1" }),
    ]);
    const error = await server
      .client({ fetch })
      .webTasks.result("wt_1")
      .catch((it) => it);
    expect(error).toMatchObject({ status: 404, code: "not-found", attempts: 1 });
    expect(error.headers.get("x-more")).toBe("1");
  });

  it("has no body where none is promised, and one where one is", async () => {
    await using server = await serveTasks([(_, response) => response.writeHead(204).end()]);
    const client = server.client({ fetch });
    expect(await client.projects.jobs.delete("project", "job_1")).toBeUndefined();
    await expect(client.webTasks.result("wt_1")).rejects.toMatchObject({
      code: "malformed-response",
      status: 204,
      attempts: 1,
    });
  });

  it("isn't read beyond the limit", async () => {
    await using server = await serveTasks([{ ...pending, more: "x".repeat(5_000) }]);
    const client = server.client({ fetch, maxResponseBytes: 1_000 });
    await expect(client.webTasks.result("wt_1")).rejects.toMatchObject({
      code: "malformed-response",
      maxResponseBytes: 1_000,
      attempts: 1,
    });
  });

  it("is given up when the time is up", async () => {
    await using server = await serveTasks([
      (_, response) => void response.writeHead(200, { "content-type": "application/json" }).write("{"),
    ]);
    const client = server.client({ fetch, timeoutMs: 100 });
    await expect(client.webTasks.result("wt_1")).rejects.toMatchObject({ code: "timeout", attempts: 1 });
  });

  it("isn't read again when its body can't be decompressed", async () => {
    const malformed = gzipSync(JSON.stringify(pending)).map((byte, at) => (at === 12 ? byte ^ 255 : byte));
    const head = { "content-type": "application/json", "content-encoding": "gzip" };
    await using server = await serveTasks([(_, response) => response.writeHead(200, head).end(malformed)]);
    await server
      .client({ fetch })
      .webTasks.result("wt_1")
      .catch((it) => it);
    expect(server.polls).toBe(1);
  });
});

it.each([60_000, 600_000])(
  "a MockAgent sees the body as it is sent, with a limit of %i ms",
  async (timeoutMs) => {
    using _ = usualConnections();
    const mock = new MockAgent();
    mock.disableNetConnect();
    mock
      .get("http://api.example")
      .intercept({ path: /start$/, method: "POST", body: JSON.stringify({ task }) })
      .reply(200, { webTaskId: "wt_1", status: "pending" });
    dispatchedBy(mock);
    const client = new IntunedClient({ workspaceId, apiKey, baseUrl: "http://api.example", timeoutMs });
    expect(await client.webTasks.start({ task })).toMatchObject({ webTaskId: "wt_1" });
    await mock.close();
  },
);
