import {
  createIntunedClient,
  type IntunedClient,
  runApiStart,
  TaskFailedError,
  webTaskRun,
  webTaskStart,
} from "@intuned/client";
import { expect, it } from "vitest";
import { answer, apiKey, failed, pending, serveTasks, started, workspaceId } from "./support/task-server.js";

const task = "Find it";
const quick = { pollIntervalMs: 1, maxPollIntervalMs: 2 };
const run = { api: "list", parameters: {} };

async function watchAll({ webTasks }: IntunedClient): Promise<void> {
  for await (const _ of webTasks.watch("wt_1", quick));
}

/** Calls that fail, each in a function that isn't async, so that nothing but the client can keep its frame. */
const calls: Readonly<Record<string, (client: IntunedClient) => PromiseLike<unknown>>> = {
  "webTasks.start": ({ webTasks }) => webTasks.start({ task }),
  "start().withResponse()": ({ webTasks }) => webTasks.start({ task }).withResponse(),
  "webTasks.result": ({ webTasks }) => webTasks.result("wt_1"),
  "webTasks.run": ({ webTasks }) => webTasks.run({ task }),
  "webTasks.waitForResult": ({ webTasks }) => webTasks.waitForResult("wt_1"),
  "webTasks.watch": watchAll,
  webTaskRun: (client) => webTaskRun(client, { task }),
  "a function of the generated client": (client) => runApiStart(client, "project", run),
  "a method of the generated client": ({ projects }) => projects.runs.start("project", run).withResponse(),
};

/** What a rejection's stack has, from the message on. */
async function stackOf(call: () => PromiseLike<unknown>): Promise<string> {
  const error = await call().then(
    () => expect.unreachable("it did not fail"),
    (it: Error) => it,
  );
  return error.stack ?? "";
}

it.each(Object.entries(calls))(
  "a response of 400 to %s has its caller's frame in the stack",
  async (_, call) => {
    await using server = await serveTasks([(_, response) => answer(response, { code: "bad-request" }, 400)]);
    const client = server.client({ apiKey: "another" });
    const stack = await stackOf(function callerOfTheClient() {
      return call(client);
    });
    expect(stack).toMatch(/^ApiError: .*\n/);
    expect(stack.match(/callerOfTheClient/g)).toHaveLength(1);
  },
);

it.each([
  ["a failed task", [pending, started, failed], {}],
  ["a timeout", [pending], { timeoutMs: 20 }],
  ["bad options", [], { pollIntervalMs: -1 }],
  [
    "a malformed response",
    [pending, (_: unknown, response: { end(): unknown }) => void response.end()],
    { maxOutageMs: 0 },
  ],
])("%s after some polls has the frame of run's caller in the stack", async (_, polls, options) => {
  await using server = await serveTasks(polls);
  const client = server.client();
  const stack = await stackOf(function callerOfRun() {
    return client.webTasks.run({ task }, { ...quick, ...options });
  });
  expect(stack.match(/callerOfRun/g)).toHaveLength(1);
  expect(stack).toContain("at WebTasks.run (");
});

it("a stack has no key, and none of the response but the message", async () => {
  await using server = await serveTasks([failed]);
  const client = createIntunedClient({ workspaceId, apiKey, baseUrl: server.url });
  const stack = await stackOf(() => webTaskRun(client, { task: "Secret task" }, quick));
  expect(stack).toContain(`${TaskFailedError.kind}: the web task wt_1 failed: timeout: Too slow.\n    at `);
  expect(stack).not.toContain(apiKey);
  const started = await stackOf(() => webTaskStart(client, { task: "Secret task" }, { timeoutMs: 0.001 }));
  expect(started).not.toMatch(/Secret|key-that/);
});
