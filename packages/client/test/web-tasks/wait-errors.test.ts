import type { ClientError, RunOptions } from "@intuned/client";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  answer,
  canceled,
  failed,
  inline,
  type Poll,
  pending,
  serveTasks,
  success,
} from "../support/task-server.js";

const task = "Find it";
const quick = { pollIntervalMs: 1, maxPollIntervalMs: 2 };
const file = {
  url: "http://127.0.0.1:1/file",
  contentType: "application/json",
  sizeBytes: 1_000,
  expiresAt: "2026-01-15T10:00:00Z",
};
const stalls: Poll = () => {};
const refused: Poll = (_, response) => answer(response, { code: "forbidden" }, 403);
const broken: Poll = (_, response) => void response.end("<html>");

/** How a wait can end, what its polls return, and its options. */
const ends: Readonly<Record<string, { name: string; polls: Poll[]; options?: () => RunOptions }>> = {
  "a failed task": { name: "TaskFailedError", polls: [pending, failed] },
  "a canceled task": { name: "TaskCanceledError", polls: [pending, canceled] },
  "a refusal": { name: "ApiError", polls: [pending, refused] },
  "a page, where no outage is allowed": {
    name: "MalformedResponseError",
    polls: [pending, broken],
    options: () => ({ maxOutageMs: 0 }),
  },
  "a file that is too large": {
    name: "UnreadableResultError",
    polls: [pending, success({ type: "file", file })],
    options: () => ({ maxFileBytes: 10 }),
  },
  "the time of the wait, in a poll": {
    name: "TimeoutError",
    polls: [pending, stalls],
    options: () => ({ timeoutMs: 200 }),
  },
  "the time of the wait, between polls": {
    name: "TimeoutError",
    polls: [pending],
    options: () => ({ timeoutMs: 200, pollIntervalMs: 60_000 }),
  },
  "an abort in a poll": {
    name: "AbortError",
    polls: [pending, stalls],
    options: () => ({ signal: AbortSignal.timeout(200) }),
  },
  "an abort between polls": {
    name: "AbortError",
    polls: [pending],
    options: () => ({ signal: AbortSignal.timeout(200), pollIntervalMs: 60_000 }),
  },
};

/** The requests that the server saw, and an error. */
async function ended(
  polls: readonly Poll[],
  wait: (client: ReturnType<Awaited<ReturnType<typeof serveTasks>>["client"]>) => Promise<unknown>,
): Promise<{ requests: number; error: ClientError & { webTaskId?: string } }> {
  await using server = await serveTasks(polls);
  const error = await wait(server.client()).then(
    () => expect.unreachable("it did not fail"),
    (it) => it,
  );
  return { requests: server.started.length + server.polls, error };
}

const lastPoll = { operationId: "webTaskResult", method: "GET", url: expect.stringMatching(/wt_1\/result$/) };

describe.each(Object.entries(ends))("a wait that ends by %s", (_, { name, polls, options = () => ({}) }) => {
  it("run: the error has the attempts of all requests, and the last call", async () => {
    const { requests, error } = await ended(polls, ({ webTasks }) =>
      webTasks.run({ task }, { ...quick, ...options() }),
    );
    expect(error).toMatchObject({ name, attempts: requests, mayHaveStarted: true, webTaskId: "wt_1" });
    expect(error.call).toMatchObject(lastPoll);
  });

  it("waitForResult and watch: the same without a start", async () => {
    const waits = [
      ({ webTasks }) => webTasks.waitForResult("wt_1", { ...quick, ...options() }),
      async ({ webTasks }) => {
        for await (const _ of webTasks.watch("wt_1", { ...quick, ...options() }));
      },
    ] satisfies Parameters<typeof ended>[1][];
    // A watch reports how the task ended, and doesn't judge it.
    for (const wait of /Task|Unreadable/.test(name) ? waits.slice(0, 1) : waits) {
      const { requests, error } = await ended(polls, wait);
      expect(error).toMatchObject({ name, attempts: requests, webTaskId: "wt_1" });
      expect(error.call).toMatchObject(lastPoll);
    }
  });
});

it("a result that doesn't fit: the error has the attempts of all requests", async () => {
  const { requests, error } = await ended([pending, inline(1)], ({ webTasks }) =>
    webTasks.run({ task, outputSchema: z.object({ a: z.string() }) }, quick),
  );
  expect(error).toMatchObject({ name: "ResultMismatchError", attempts: requests, webTaskId: "wt_1" });
  expect(error.call).toMatchObject(lastPoll);
});

it("a final response without an id: the error is about the task that was waited for", async () => {
  for (const final of [failed, canceled]) {
    const poll: Poll = (_, response) => answer(response, { ...final, webTaskId: undefined });
    const { error } = await ended([poll], ({ webTasks }) => webTasks.waitForResult("wt_1", quick));
    expect(error.message).toMatch(/^the web task wt_1 /);
  }
});

it.each([
  ["a stalled poll", [pending, stalls], 1],
  ["a pause", [pending], 60_000],
])("watch().return() ends %s at once, and the pending next() with it", async (_, polls, pollIntervalMs) => {
  await using server = await serveTasks(polls);
  const watch = server.client().webTasks.watch("wt_1", { pollIntervalMs });
  expect((await watch.next()).value).toMatchObject({ status: "pending" });
  const next = watch.next();
  expect(await watch.return()).toEqual({ value: undefined, done: true });
  expect(await next).toEqual({ value: undefined, done: true });
  expect(await watch.next()).toEqual({ value: undefined, done: true });
});
