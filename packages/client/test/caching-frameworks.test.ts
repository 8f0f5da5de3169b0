import { type IntunedClient, type WebTaskInput, webTaskWatch } from "@intuned/client";
import { describe, expect, it } from "vitest";
import { serve } from "./support/serve.js";
import { answer, serveTasks, success } from "./support/task-server.js";

const input: WebTaskInput = { task: "Find it" };
const quick = { pollIntervalMs: 1, maxPollIntervalMs: 2, maxOutageMs: 100 };
/** Retries whatever may be retried. */
const retry = { maxRetries: 3, initialDelayMs: 1, evenIfStarted: true };

/** A server whose tasks are pending at the first poll, and then have a file of another server as their result. */
async function serveFileTasks() {
  const files = await serve((_, response) => answer(response, ["A"]));
  const file = { url: `${files.url}/file`, contentType: "application/json", sizeBytes: 5, expiresAt: "" };
  const server = await serveTasks([{ status: "pending" }, success({ type: "file", file })]);
  return {
    client: server.client,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await files[Symbol.asyncDispose]();
    },
  };
}

/** The last segment of a URL: which of a run's requests it is. */
const lastOf = (url: string) => url.split("/").pop();

it("every request of a run says no-store: the start, its polls and the file of its result", async () => {
  await using server = await serveFileTasks();
  const sent: unknown[] = [];
  const client = server.client({
    fetch: (url, init) => {
      sent.push([init.method ?? "GET", lastOf(url), init.cache]);
      return fetch(url, init);
    },
  });
  const { result } = await client.webTasks.run(input, quick);
  expect(result).toEqual(["A"]);
  expect(sent).toEqual([
    ["POST", "start", "no-store"],
    ["GET", "result", "no-store"],
    ["GET", "result", "no-store"],
    ["GET", "file", "no-store"],
  ]);
});

describe("an error with a string `digest`, which a framework throws out of fetch, is rethrown as it is by", () => {
  const drain = async (answers: AsyncIterable<unknown>) => {
    for await (const _ of answers);
  };
  const WAYS: [name: string, rejects: string, (client: IntunedClient) => Promise<unknown>][] = [
    ["start", "start", (client) => client.webTasks.start(input)],
    ["start().withResponse()", "start", (client) => client.webTasks.start(input).withResponse()],
    ["run, for the start", "start", (client) => client.webTasks.run(input, quick)],
    ["run, for a poll", "result", (client) => client.webTasks.run(input, quick)],
    ["run, for the file", "file", (client) => client.webTasks.run(input, quick)],
    ["waitForResult, for a poll", "result", (client) => client.webTasks.waitForResult("wt_1", quick)],
    ["waitForResult, for the file", "file", (client) => client.webTasks.waitForResult("wt_1", quick)],
    ["watch", "result", (client) => drain(client.webTasks.watch("wt_1", quick))],
    ["webTaskWatch", "result", (client) => drain(webTaskWatch(client, "wt_1", quick))],
  ];

  it.each(WAYS)("%s", async (_, rejects, call) => {
    await using server = await serveFileTasks();
    const thrown = Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" });
    const { stack } = thrown;
    let rejected = 0;
    const client = server.client({
      retry,
      fetch: (url, init) => {
        if (lastOf(url) !== rejects) return fetch(url, init);
        rejected++;
        return Promise.reject(thrown);
      },
    });
    const error: unknown = await call(client).then(
      () => undefined,
      (it) => it,
    );
    expect(error).toBe(thrown);
    expect(rejected).toBe(1);
    // Nothing is added to what belongs to somebody else.
    expect(Object.getOwnPropertyNames(thrown).sort()).toEqual(["digest", "message", "stack"]);
    expect(thrown.stack).toBe(stack);
  });
});

it("a wait that is aborted with an error that has a `digest` throws an AbortError", async () => {
  await using server = await serveTasks([{ status: "pending" }]);
  const controller = new AbortController();
  const abort = () => controller.abort(Object.assign(new Error("left"), { digest: "left" }));
  // Between two polls, where nothing but the wait itself sees it.
  const options = { ...quick, signal: controller.signal, onStatus: abort };
  const wait = server.client().webTasks.waitForResult("wt_1", options);
  await expect(wait).rejects.toMatchObject({
    name: "AbortError",
    webTaskId: "wt_1",
    cause: { digest: "left" },
  });
});
