import { Agent, fetch as undiciFetch } from "undici";
import { expect, it } from "vitest";
import { answer, apiKey, inline, serveTasks, succeeded } from "./support/task-server.js";

// Its types differ from the global ones; at run time it is the same.
const send = undiciFetch as unknown as typeof fetch;
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
