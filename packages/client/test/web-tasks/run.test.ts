import { inspect } from "node:util";
import {
  AbortError,
  ConnectionError,
  carriesWebTask,
  MalformedResponseError,
  OptionsError,
  TaskCanceledError,
  TaskFailedError,
  TimeoutError,
} from "@intuned/client";
import { describe, expect, it, vi } from "vitest";
import {
  answer,
  apiKey,
  canceled,
  failed,
  pending,
  serveTasks,
  started,
  succeeded,
} from "../support/task-server.js";

const task = "Find it";
const quick = { pollIntervalMs: 1, maxPollIntervalMs: 2 };

/** What a promise rejects with. */
async function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.unreachable("it did not fail"),
    (error: Error) => error,
  );
}

describe("run", () => {
  it("starts one task, polls until it has ended, and resolves to its success", async () => {
    await using server = await serveTasks([pending, pending, started, started, succeeded]);
    const statuses: string[] = [];
    const ids: string[] = [];
    const done = await server
      .client()
      .webTasks.run(
        { task },
        { ...quick, onStart: (id) => ids.push(id), onStatus: ({ status }) => statuses.push(status) },
      );
    expect(done).toMatchObject({ webTaskId: "wt_1", status: "completed", result: { companies: ["A"] } });
    expect(statuses).toEqual(["pending", "started", "completed"]);
    expect(ids).toEqual(["wt_1"]);
    expect(server.started).toEqual([{ task }]);
    expect(server.polls).toBe(5);
  });

  it("throws the server's reason when the task failed, the response with it but not in print", async () => {
    await using server = await serveTasks([started, { ...failed, reuse: { key: "wtr_1", updated: false } }]);
    const error = await failure(server.client().webTasks.run({ task }, quick));
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error.message).toBe("the web task wt_1 failed: timeout: Too slow.");
    expect(error).toMatchObject({
      code: "task-failed",
      webTaskId: "wt_1",
      mayHaveStarted: true,
      error: { code: "timeout", message: "Too slow.", details: { afterSeconds: 600 } },
    });
    expect((error as TaskFailedError).result).toMatchObject({ input: { task }, reuse: { key: "wtr_1" } });
    expect(inspect(error)).not.toContain("wtr_1");
    expect(JSON.stringify(error)).not.toContain("wtr_1");
  });

  it("throws when the task was canceled", async () => {
    await using server = await serveTasks([canceled]);
    const error = await failure(server.client().webTasks.run({ task }, quick));
    expect(error).toBeInstanceOf(TaskCanceledError);
    expect(error).toMatchObject({ code: "task-canceled", webTaskId: "wt_1", result: { input: { task } } });
  });

  it.each(["onStart", "onStatus"])("goes on when %s throws", async (name) => {
    await using server = await serveTasks([succeeded]);
    const logger = { debug: vi.fn(), warn: vi.fn() };
    const fails = () => {
      throw new Error("mine");
    };
    await server.client({ logger }).webTasks.run({ task }, { ...quick, [name]: fails });
    expect(logger.warn.mock.calls).toEqual([[`${name} failed, and all else goes on: mine`]]);
  });

  it("waits for onStart, so that the id is kept before anything can go wrong, and survives its rejection", async () => {
    await using server = await serveTasks([succeeded]);
    const logger = { debug: vi.fn(), warn: vi.fn() };
    const order: string[] = [];
    const onStart = async () => {
      await new Promise(setImmediate);
      order.push("kept");
      throw new Error("disk full");
    };
    const onStatus = async () => Promise.reject(order.push("told"));
    await server.client({ logger }).webTasks.run({ task }, { ...quick, onStart, onStatus });
    expect(order).toEqual(["kept", "told"]);
    expect(logger.warn).toHaveBeenCalledWith("onStart failed, and all else goes on: disk full");
  });

  const badIds = [5, "", ".", "..", "a\u0000b", "\ud800"].map((webTaskId) => ({ webTaskId }));
  it.each([null, {}, [], "text", ...badIds])(
    "says that a task may have started when the start is answered %j",
    async (body) => {
      await using server = await serveTasks([succeeded]);
      const answered = async (url: string, init: RequestInit) =>
        init.method === "POST" ? Response.json(body) : fetch(url, init);
      const error = await failure(server.client({ fetch: answered }).webTasks.run({ task }, quick));
      expect(error).toBeInstanceOf(MalformedResponseError);
      expect(error).toMatchObject({ mayHaveStarted: true, status: 200 });
      expect(error.message).toMatch(/no usable `webTaskId`|instead of object/);
    },
  );

  it("tells no secret of the start in what comes after it", async () => {
    const secret = { proxy: "http://alice:hunter2secret@127.0.0.1:9", token: "tok-SINKSECRET-1" };
    const said = `proxy ${secret.proxy} refused, as was ${secret.token} with ${apiKey}`;
    const logger = { debug: vi.fn(), warn: vi.fn() };
    await using server = await serveTasks([
      (_, response) => answer(response, { code: "unavailable", message: said }, 503),
      { ...pending, status: said },
      { ...failed, error: { ...failed.error, message: said, details: { said } } },
    ]);
    const client = server.client({ logger, debug: true, retry: false });
    const sink = { type: "webhook", url: "http://127.0.0.1:9", headers: { "x-hook": secret.token } } as const;
    const error = await failure(client.webTasks.run({ task, proxy: secret.proxy, sink }, quick));
    expect(error).toBeInstanceOf(TaskFailedError);
    const shown = inspect([error, logger.debug.mock.calls, logger.warn.mock.calls], { depth: 10 });
    for (const text of ["hunter2secret", secret.token, apiKey]) expect(shown).not.toContain(text);
  });

  it("starts nothing when a limit is no number", async () => {
    await using server = await serveTasks([succeeded]);
    const run = server.client().webTasks.run({ task }, { pollIntervalMs: Number.NaN });
    await expect(run).rejects.toThrow(OptionsError);
    expect(server.started).toEqual([]);
  });

  it("does not start a second task when the first one's answer is lost", async () => {
    await using server = await serveTasks([succeeded]);
    const lossy = async (url: string, init: RequestInit) => {
      const response = await fetch(url, init);
      if (init.method === "POST") {
        await response.body?.cancel();
        throw new TypeError("terminated");
      }
      return response;
    };
    const error = await failure(server.client({ fetch: lossy }).webTasks.run({ task }, quick));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ mayHaveStarted: true, attempts: 1 });
    expect(carriesWebTask(error)).toBe(false);
    expect(server.started).toHaveLength(1);
  });
});

describe("a wait that is ended", () => {
  it("by the caller says which task it was, and can be resumed", async () => {
    const answers = [pending, started, started];
    await using server = await serveTasks([...answers, started, succeeded]);
    const controller = new AbortController();
    const client = server.client();
    const error = await failure(
      client.webTasks.run(
        { task },
        {
          ...quick,
          signal: controller.signal,
          onStatus: ({ status }) => status === "started" && controller.abort("deploy"),
        },
      ),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(error.message).toBe("waiting for the web task wt_1 was aborted by the caller");
    expect(error).toMatchObject({ cause: "deploy", mayHaveStarted: true });
    if (!carriesWebTask(error)) expect.unreachable();
    expect(error.lastAnswer).toMatchObject({ status: "started" });

    const done = await client.webTasks.waitForResult(error.webTaskId, quick);
    expect(done.result).toEqual({ companies: ["A"] });
    expect(server.started).toHaveLength(1);
  });

  it("while a request is under way closes the request", async () => {
    let isClosed: Promise<unknown> = Promise.resolve();
    const controller = new AbortController();
    await using server = await serveTasks([
      (_, response) => {
        isClosed = new Promise((resolve) => response.once("close", resolve));
        controller.abort();
      },
    ]);
    const error = await failure(
      server.client().webTasks.run({ task }, { ...quick, signal: controller.signal }),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ webTaskId: "wt_1" });
    await isClosed;
  });

  it("before the start is answered says that it may have started", async () => {
    await using server = await serveTasks([]);
    const stalled = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      });
    const error = await failure(server.client({ fetch: stalled }).webTasks.run({ task }, { timeoutMs: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 20, mayHaveStarted: true });
  });

  it("has its last request in the error, and the number of all", async () => {
    await using server = await serveTasks([pending, started]);
    const options = { timeoutMs: 500, pollIntervalMs: 60_000 };
    const error = await failure(server.client().webTasks.run({ task }, options));
    expect(error).toMatchObject({
      attempts: 2,
      call: { operationId: "webTaskResult", method: "GET", attempts: 1, mayHaveStarted: false },
    });
  });
});
