import { inspect } from "node:util";
import {
  AbortError,
  ApiError,
  ConnectionError,
  carriesWebTask,
  IntunedClient,
  MalformedResponseError,
  OptionsError,
  TaskCanceledError,
  TaskFailedError,
  TimeoutError,
  type WebTaskResult,
} from "@intuned/client";
import { describe, expect, it, vi } from "vitest";
import {
  answer,
  apiKey,
  canceled,
  failed,
  type Poll,
  pending,
  serveTasks,
  started,
  succeeded,
  workspaceId,
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

  it("takes a status that it does not know for an unfinished one, and says so once", async () => {
    const parked = { ...pending, status: "parked" };
    await using server = await serveTasks([parked, parked, succeeded]);
    const logger = { debug: vi.fn(), warn: vi.fn() };
    const statuses: string[] = [];
    await server
      .client({ logger })
      .webTasks.run({ task }, { ...quick, onStatus: ({ status }) => statuses.push(status) });
    expect(statuses).toEqual(["parked", "completed"]);
    expect(logger.warn.mock.calls).toEqual([
      ["The web task wt_1 has a status unknown to this version: parked"],
    ]);
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

  it("by its timeout says which task it was, whatever it was doing", async () => {
    await using server = await serveTasks([started]);
    // Long enough for the start and the first poll, on a busy machine too.
    const timeoutMs = 1_500;
    const error = await failure(server.client().webTasks.run({ task }, { timeoutMs, pollIntervalMs: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe("waiting for the web task wt_1 took longer than 1500 ms");
    expect(error).toMatchObject({ webTaskId: "wt_1", timeoutMs, lastAnswer: { status: "started" } });
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

  it.each([400, 401, 403])("by a %d while polling is ended at once", async (status) => {
    await using server = await serveTasks([
      pending,
      (_, response) => answer(response, { code: "gone", category: "user", message: "No." }, status),
      succeeded,
    ]);
    const error = await failure(server.client().webTasks.run({ task }, quick));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, webTaskId: "wt_1", lastAnswer: { status: "pending" } });
    expect(server.polls).toBe(2);
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

  it.each([
    ["while a request is under way", { pollIntervalMs: 1 }],
    ["between two polls", { pollIntervalMs: 60_000 }],
  ])("by return() %s doesn't wait for the pending next()", async (_, options) => {
    const polls: Poll[] = [pending, () => {}];
    await using server = await serveTasks(polls);
    const responses = server.client().webTasks.watch("wt_1", options);
    await responses.next();
    const next = responses.next();
    await vi.waitFor(() => expect(server.polls).toBe(options.pollIntervalMs === 1 ? 2 : 1));
    const done = { done: true, value: undefined };
    await expect(Promise.all([responses.return(), next])).resolves.toEqual([done, done]);
    await expect(responses.next()).resolves.toEqual(done);
  });

  it("leaves no timer behind, even when the iteration is left early", async () => {
    await using server = await serveTasks([pending, started, succeeded]);
    const timers = () => process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
    const before = timers();
    const seen: WebTaskResult[] = [];
    for await (const change of server.client().webTasks.watch("wt_1", quick)) {
      seen.push(change);
      if (change.status === "started") break;
    }
    expect(seen.map(({ status }) => status)).toEqual(["pending", "started"]);
    // One of the test runner's own may have ended meanwhile.
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe("polls that fail", () => {
  const unavailable = (_: unknown, response: Parameters<typeof answer>[0]) =>
    answer(response, { code: "unavailable", category: "infrastructure", message: "Soon." }, 503);
  const logger = { debug: vi.fn(), warn: vi.fn() };
  const client = { retry: false, logger } as const;

  it("for a while do not end the wait", async () => {
    await using server = await serveTasks([
      pending,
      unavailable,
      (request) => request.socket.destroy(),
      unavailable,
      succeeded,
    ]);
    await server.client(client).webTasks.run({ task }, quick);
    expect(server.polls).toBe(5);
  });

  it("for longer than maxOutageMs do, with the last error", async () => {
    await using server = await serveTasks([pending, unavailable]);
    const error = await failure(server.client(client).webTasks.run({ task }, { ...quick, maxOutageMs: 0 }));
    expect(error).toMatchObject({ status: 503, code: "unavailable", webTaskId: "wt_1" });
    expect(server.polls).toBe(2);
  });

  it("are counted from the first that fails: time in which nobody asked is no outage", async () => {
    await using server = await serveTasks([pending, unavailable, succeeded]);
    const waiting = { pollIntervalMs: 60, maxPollIntervalMs: 60, maxOutageMs: 20 };
    const run = server
      .client(client)
      .webTasks.run({ task }, { ...waiting, pollIntervalMs: 1, maxOutageMs: 5_000 });
    await expect(run).resolves.toMatchObject({ status: "completed" });
    for await (const { status } of server.client(client).webTasks.watch("wt_1", waiting)) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      if (status === "completed") break;
    }
  });

  it("are not waited for beyond maxOutageMs, whatever Retry-After says", async () => {
    await using server = await serveTasks([
      (_, response) => answer(response, { code: "unavailable" }, 503, { "retry-after": "3600" }),
    ]);
    const options = { ...quick, maxOutageMs: 60_000 };
    const error = await failure(server.client(client).webTasks.run({ task }, options));
    expect(error).toMatchObject({ status: 503, retryAfterMs: 3_600_000, webTaskId: "wt_1" });
    expect(server.polls).toBe(1);
  });

  it("because the server doesn't know the task yet don't end the wait in the first five seconds after the start", async () => {
    const unknown = (_: unknown, response: Parameters<typeof answer>[0]) =>
      answer(response, { code: "not-found", message: "No such task.", retriable: false }, 404);
    const { now } = performance;
    let shiftMs = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now.call(performance) + shiftMs);
    await using server = await serveTasks([
      unknown,
      (request, response) => {
        shiftMs = 4_000;
        unknown(request, response);
      },
      (request, response) => {
        shiftMs = 6_000;
        unknown(request, response);
      },
      succeeded,
    ]);
    const error = await failure(server.client(client).webTasks.run({ task }, { ...quick, maxOutageMs: 0 }));
    expect(error).toMatchObject({ status: 404, code: "not-found", webTaskId: "wt_1" });
    expect(server.polls).toBe(3);
  });

  const malformed = ["<p>Log in</p>", "", '{"status":', "null", "5", "[]", '{"status":null}'].map(
    (body): Poll =>
      (_, response) =>
        response.setHeader("content-type", "application/json").end(body),
  );

  it("because the response is malformed don't end the wait, and are logged", async () => {
    const warn = vi.fn();
    await using server = await serveTasks([pending, ...malformed, succeeded]);
    await server.client({ ...client, logger: { debug: warn, warn } }).webTasks.run({ task }, quick);
    expect(server.polls).toBe(malformed.length + 2);
    expect(warn).toHaveBeenCalledTimes(malformed.length);
    expect(warn.mock.calls[0]).toEqual([
      expect.stringMatching(
        /^Still waiting for the web task wt_1: GET .* not JSON .* begins "<p>Log in<\/p>"$/,
      ),
    ]);
  });

  it.each(malformed)("because the response is malformed end it after maxOutageMs (%#)", async (poll) => {
    await using server = await serveTasks([pending, poll]);
    const run = server.client(client).webTasks.run({ task }, { ...quick, maxOutageMs: 20 });
    const error = await failure(run);
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({
      webTaskId: "wt_1",
      mayHaveStarted: true,
      lastAnswer: { status: "pending" },
    });
    expect(server.polls).toBeGreaterThan(2);
  });
});

it("the pause between polls grows, is drawn at random, and is never shorter than Retry-After", async () => {
  const answers = [{}, {}, {}, { "retry-after": "9" }, {}].map((headers) =>
    Response.json(pending, { headers }),
  );
  const fetch = async () => answers.shift() ?? Response.json(succeeded);
  const client = new IntunedClient({
    workspaceId,
    apiKey,
    baseUrl: "http://127.0.0.1:9",
    fetch,
    timeoutMs: 0,
  });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const timer = vi.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void) => {
    queueMicrotask(run);
  }) as typeof setTimeout);
  await client.webTasks.waitForResult("wt_1", {
    pollIntervalMs: 1_000,
    maxPollIntervalMs: 2_000,
    timeoutMs: 0,
  });
  expect(timer.mock.calls.map(([, ms]) => ms)).toEqual([1_000, 1_500, 2_000, 9_000, 2_000]);

  // The first is never cut by the longest.
  timer.mockClear();
  answers.push(Response.json(pending));
  await client.webTasks.waitForResult("wt_1", { pollIntervalMs: 60_000, timeoutMs: 0 });
  expect(timer.mock.calls.map(([, ms]) => ms)).toEqual([60_000]);
});
