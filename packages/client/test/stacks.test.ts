import * as exported from "@intuned/client";
import {
  createIntunedClient,
  type IntunedClient,
  runApiStart,
  TaskFailedError,
  webTaskRun,
  webTaskStart,
} from "@intuned/client";
import openapi from "@intuned/openapi" with { type: "json" };
import { describe, expect, it } from "vitest";
import { operations } from "./support/operations.js";
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

/** How often a stack has the frame of whoever called the client. */
async function callersFrames(call: () => PromiseLike<unknown>): Promise<number> {
  const stack = await stackOf(function callerOfTheClient() {
    return call();
  });
  return stack.match(/callerOfTheClient/g)?.length ?? 0;
}

const refusing = () => serveTasks([(_, response) => answer(response, { code: "bad-request" }, 400)]);

describe.each(Object.entries(operations))("%s: the caller's frame is in the stack once", (_, { call }) => {
  it("of a response that is an error, with and without the response", async () => {
    await using server = await refusing();
    const client = server.client({ apiKey: "another" });
    expect(await callersFrames(() => call(client))).toBe(1);
    expect(await callersFrames(() => (call(client) as exported.ApiPromise<unknown>).withResponse())).toBe(1);
  });

  it.each([
    { timeoutMs: -1 },
    { timeout: 1 } as object,
    { retry: { maxRetries: -1 } },
    { workspaceId: ".." },
  ])("of an OptionsError for %o", async (options) => {
    await using server = await refusing();
    const client = server.client();
    const stack = await stackOf(function callerOfTheClient() {
      return call(client, options);
    });
    expect(stack).toMatch(/^OptionsError: /);
    expect(stack.match(/callerOfTheClient/g)).toHaveLength(1);
  });
});

/** The functions that are the operations of the OpenAPI document, each with what it takes after the client. */
const functions = Object.entries(openapi.paths).flatMap(([path, item]) =>
  Object.values(item as Record<string, { operationId?: string; requestBody?: object }>).flatMap(
    ({ operationId = "", requestBody }) => {
      const name = `${operationId.charAt(0).toLowerCase()}${operationId.slice(1)}`;
      const parameters = (path.match(/\{/g) ?? []).slice(1).map(() => "a");
      const called = (exported as Record<string, unknown>)[name];
      return typeof called === "function"
        ? [{ name, called, args: [...parameters, ...(requestBody ? [{}] : [])] }]
        : [];
    },
  ),
);

it("every operation is a function as well", () => {
  expect(functions).toHaveLength(Object.keys(operations).length);
});

it.each(functions)("$name: the caller's frame is in the stack once", async ({ called, args }) => {
  await using server = await refusing();
  const client = createIntunedClient({ workspaceId, apiKey: "another", baseUrl: server.url });
  const call = (...more: unknown[]) => Reflect.apply(called, undefined, [client, ...args, ...more]);
  expect(await callersFrames(() => call())).toBe(1);
  expect(await callersFrames(() => call({ timeoutMs: -1 }))).toBe(1);
  const malformed = args.map((it) => (it === "a" ? ".." : it));
  if (args[0] === "a")
    expect(await callersFrames(() => Reflect.apply(called, undefined, [client, ...malformed]))).toBe(1);
});

describe("the caller's frame is in the stack once", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const failing = () => {
    throw new Error("no key");
  };
  const failures: Readonly<Record<string, (client: IntunedClient) => PromiseLike<unknown>>> = {
    "of start() without input": ({ webTasks }) => Reflect.apply(webTasks.start, webTasks, []),
    "of run() without input": ({ webTasks }) => Reflect.apply(webTasks.run, webTasks, []),
    "of run with an unknown option": ({ webTasks }) => webTasks.run({ task }, { timeout: 1 } as object),
    "of run with a bad limit": ({ webTasks }) => webTasks.run({ task }, { pollIntervalMs: -1 }),
    "of a circular body": ({ webTasks }) => webTasks.start({ task, parameters: circular }),
    "of an empty id": ({ webTasks }) => webTasks.result(""),
    "of an empty id that is waited for": ({ webTasks }) => webTasks.waitForResult("", quick),
    "of an empty id that is watched": ({ webTasks }) => webTasks.watch("", quick).next(),
    "of a bad limit of watch": ({ webTasks }) => webTasks.watch("wt_1", { timeoutMs: -1 }).next(),
    "of a signal that was aborted before": ({ webTasks }) =>
      webTasks.start({ task }, { signal: AbortSignal.abort() }),
    "of a wait that was aborted before": ({ webTasks }) =>
      webTasks.run({ task }, { signal: AbortSignal.abort() }),
    "of a limit that is over": ({ webTasks }) => webTasks.start({ task }, { timeoutMs: 0.001 }),
    "of a key that can't be provided": (client) =>
      client.withOptions({ apiKey: failing }).webTasks.start({ task }),
    "of a fetch that throws": (client) =>
      client.withOptions({ fetch: failing }).webTasks.run({ task }, quick),
    "of a server that isn't there": (client) =>
      client.withOptions({ baseUrl: "http://127.0.0.1:1", retry: false }).webTasks.start({ task }),
    "of a retried call": (client) =>
      client.withOptions({ fetch: failing, retry: { initialDelayMs: 1 } }).webTasks.result("wt_1"),
  };

  it.each(Object.entries(failures))("%s", async (_, call) => {
    await using server = await serveTasks([pending]);
    const client = server.client();
    expect(await callersFrames(() => call(client))).toBe(1);
  });
});
