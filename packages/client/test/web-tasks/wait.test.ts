import type { ServerResponse } from "node:http";
import {
  AbortError,
  ApiError,
  type ClientError,
  OptionsError,
  TaskFailedError,
  TimeoutError,
  type WaitForResultOptions,
  type WebTaskResult,
} from "@intuned/client";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  answer,
  failed,
  type Poll,
  pending,
  serveTasks,
  started,
  succeeded,
} from "../support/task-server.js";

type Options = WaitForResultOptions<undefined>;

const quick = { pollIntervalMs: 1, maxPollIntervalMs: 1 };
const logger = { debug: () => {}, warn: () => {} };

/** A poll with this response instead of one about the task. */
const fails =
  (status: number, headers: Record<string, string> = {}, body: object = {}) =>
  (_: unknown, response: ServerResponse) =>
    answer(response, body, status, headers);

/** A poll that fails for good. */
const end = fails(400, {}, { code: "end" });

/** Time stands still, but for what the test adds. */
function stopClock(): { nowMs: number } {
  const clock = { nowMs: 1_000 };
  const spy = vi.spyOn(performance, "now").mockImplementation(() => clock.nowMs);
  onTestFinished(() => spy.mockRestore());
  return clock;
}

const { setTimeout } = globalThis;

/** Replaces timers, but for those of Node's own `fetch`: it keeps connections for a while. */
function replaceTimers(replacement: (run: () => void, ms: number) => unknown): void {
  const spy = vi
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((run: () => void, ms: number) =>
      new Error().stack?.includes("undici") ? setTimeout(run, ms) : replacement(run, ms)) as never);
  onTestFinished(() => spy.mockRestore());
}

/** Ends each pause at once; the pauses, in milliseconds. The limit of a wait is none. */
function skipPauses(limitMs = 0): number[] {
  const pauses: number[] = [];
  replaceTimers((run, ms) => {
    if (ms === limitMs) return setTimeout(run, ms);
    pauses.push(ms);
    return setTimeout(run, 0);
  });
  return pauses;
}

/** Waits for a task whose polls are these, and then one that ends any wait; a wait that goes on by mistake is aborted. */
async function waits(polls: readonly Poll[], options: Options = {}, client: object = {}) {
  const abort = new AbortController();
  let ends = 0;
  const last: Poll = (...exchange) => (ends++ ? abort.abort("goes on") : end(...exchange));
  await using server = await serveTasks([...polls, last]);
  const settings = { retry: false, timeoutMs: 0, logger, ...client } as const;
  const error = await server
    .client(settings)
    .webTasks.waitForResult("wt_1", { signal: abort.signal, timeoutMs: 0, ...quick, ...options })
    .then(
      () => undefined,
      (thrown: ClientError & { readonly lastAnswer: unknown }) => thrown,
    );
  return { error, polls: server.polls };
}

describe("the pause after a poll", () => {
  const second = { pollIntervalMs: 1_000, maxPollIntervalMs: 2_000 };
  const asks = (value: string, status = 200) =>
    fails(status, { "retry-after": value }, { webTaskId: "wt_1", ...pending });
  const nothing = Array(9).fill(pending);

  it.each<[title: string, polls: Poll[], options: Options, random: number, pauses: number[]]>([
    ["grows by half, up to its limit", nothing.slice(0, 4), second, 0.5, [1_000, 1_500, 2_000, 2_000]],
    ["is drawn from a quarter below", nothing.slice(0, 3), second, 0, [750, 1_125, 1_500]],
    ["is drawn from a quarter above", nothing.slice(0, 3), second, 1, [1_250, 1_875, 2_500]],
    [
      "is 2 s at first, and 30 s in the end",
      nothing,
      { pollIntervalMs: undefined, maxPollIntervalMs: undefined },
      0.5,
      [2_000, 3_000, 4_500, 6_750, 10_125, 15_187.5, 22_781.25, 30_000, 30_000],
    ],
    [
      "isn't cut by a limit that is shorter than the first",
      nothing.slice(0, 2),
      { pollIntervalMs: 3_000 },
      0.5,
      [3_000, 3_000],
    ],
    ["is what the server asks for", [asks("9")], second, 0.5, [9_000]],
    ["isn't shorter because the server asks for less", [asks("0")], second, 0.5, [1_000]],
    ["is a minute at most, whatever the server asks for", [asks("3600")], second, 0.5, [60_000]],
    [
      "is maxRetryAfterMs at most",
      [asks("3600")],
      { ...second, retry: { maxRetryAfterMs: 5_000 } },
      0.5,
      [5_000],
    ],
    ["is half of the time left at most", [asks("3600")], { ...second, timeoutMs: 10_000 }, 0.5, [5_000]],
    ["is what a response asks for that isn't a success", [asks("9", 503)], second, 0.5, [9_000]],
    ["is a minute at most, whatever such a response asks for", [asks("3600", 503)], second, 0.5, [60_000]],
  ])("%s", async (_, polls, options, random, want) => {
    stopClock();
    const pauses = skipPauses(options.timeoutMs);
    const chance = vi.spyOn(Math, "random").mockReturnValue(random);
    onTestFinished(() => chance.mockRestore());
    await waits(polls, options);
    expect(pauses).toEqual(want);
  });
});

describe("a poll that fails", () => {
  const sends =
    (body: string): Poll =>
    (_, response) =>
      void response.setHeader("content-type", "application/json").end(body);

  const polls: readonly [title: string, poll: Poll, code: string | undefined][] = [
    ...[408, 429, 500, 503].map((it): [string, Poll, undefined] => [`${it}`, fails(it), undefined]),
    ["a reset", ({ socket }) => void socket.destroy(), "connection-failed"],
    [
      "a redirect, to a page for instance",
      fails(302, { location: "http://127.0.0.1:9/login" }),
      "redirected",
    ],
    ...["<p>Log in</p>", "", '{"status":', "null", "5", "[]", "{}", '{"status":null}'].map(
      (it): [string, Poll, string] => [`200 with ${it || "nothing"}`, sends(it), "malformed-response"],
    ),
  ];

  it.each(polls)("for a while doesn't end the wait: %s", async (_, poll) => {
    expect(await waits([pending, poll, poll, succeeded])).toEqual({ error: undefined, polls: 4 });
  });

  it.each(polls)("ends it after maxOutageMs: %s", async (_, poll, code) => {
    const { error, polls } = await waits([pending, poll], { maxOutageMs: 0 });
    expect(error).toMatchObject({ code, webTaskId: "wt_1", mayHaveStarted: true, attempts: 2 });
    expect(error?.lastAnswer).toMatchObject({ status: "pending" });
    expect(polls).toBe(2);
  });

  it.each([400, 401, 403, 404, 409, 422])("for good ends it at once: %d", async (status) => {
    const { error, polls } = await waits([pending, fails(status, {}, { code: "no" }), succeeded]);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, webTaskId: "wt_1", mayHaveStarted: true, attempts: 2 });
    expect(error?.lastAnswer).toMatchObject({ status: "pending" });
    expect(polls).toBe(2);
  });

  it.each<
    [
      title: string,
      polls: (number | "ok")[],
      options: Options,
      retryAfter: string,
      requests: number,
      code: string,
    ]
  >([
    ["without a limit, at the first", [0], { maxOutageMs: 0 }, "", 1, "unavailable"],
    ["at the limit", [0, 4_999, 5_000, "ok"], { maxOutageMs: 5_000 }, "", 3, "unavailable"],
    ["before a pause that would reach the limit", [0, "ok"], { maxOutageMs: 5_000 }, "5", 1, "unavailable"],
    ["not before a pause that wouldn't", [0, "ok"], { maxOutageMs: 5_000 }, "4", 3, "end"],
    [
      "counted from the first that fails",
      [0, 3_000, 6_000, "ok"],
      { maxOutageMs: 5_000 },
      "",
      3,
      "unavailable",
    ],
    [
      "counted anew after a success",
      [0, 3_000, "ok", 6_000, 9_000, "ok"],
      { maxOutageMs: 5_000 },
      "",
      7,
      "end",
    ],
  ])("for longer than maxOutageMs ends it: %s", async (_, times, options, retryAfter, requests, code) => {
    const clock = stopClock();
    skipPauses();
    const { error, polls } = await waits(
      times.map((time): Poll => {
        if (time === "ok") return pending;
        return (...exchange) => {
          clock.nowMs = 1_000 + time;
          fails(503, { "retry-after": retryAfter }, { code: "unavailable" })(...exchange);
        };
      }),
      options,
    );
    expect(polls).toBe(requests);
    expect(error).toMatchObject({ code });
  });

  it("doesn't end it in the five seconds after the start in which the server may not know the task yet", async () => {
    const clock = stopClock();
    const unknownAfter =
      (ms: number): Poll =>
      (_, response) => {
        clock.nowMs = 1_000 + ms;
        answer(response, { code: "not-found", message: "No such task.", retriable: false }, 404);
      };
    await using server = await serveTasks([0, 4_999, 5_000].map(unknownAfter));
    const run = server.client({ retry: false, logger }).webTasks.run({ task: "Find it" }, quick);
    await expect(run).rejects.toMatchObject({ status: 404, code: "not-found", webTaskId: "wt_1" });
    expect(server.polls).toBe(3);
  });

  it("is logged", async () => {
    const warn = vi.fn();
    await waits([fails(503, {}, { message: "Soon." }), succeeded], {}, { logger: { ...logger, warn } });
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^Still waiting for the web task wt_1: GET .* was answered 503: Soon\.$/)],
    ]);
  });
});

describe("an option of a wait", () => {
  const limits = ["timeoutMs", "pollIntervalMs", "maxPollIntervalMs", "maxOutageMs", "maxFileBytes"];

  it.each([...limits.map((name) => ({ [name]: -1 })), { onStatus: "log" }, { pollInterval: 1 }])(
    "is refused by name before anything is sent: %o",
    async (options) => {
      const { error, polls } = await waits([succeeded], options as Options);
      expect(error).toBeInstanceOf(OptionsError);
      expect(error).toMatchObject({ option: Object.keys(options)[0] });
      expect(polls).toBe(0);
    },
  );

  it("of the client that has the same name is another: timeoutMs is for each request", async () => {
    await using server = await serveTasks([end]);
    const fetch = () => new Promise<Response>(() => {});
    const client = server.client({ fetch, timeoutMs: 20, retry: false, logger });
    const waiting = client.webTasks.waitForResult("wt_1", { ...quick, maxOutageMs: 0 });
    await expect(waiting).rejects.toMatchObject({ code: "timeout", timeoutMs: 20, webTaskId: "wt_1" });
  });
});

describe("a wait that ended", () => {
  it("by the caller's signal says which task it was", async () => {
    const abort = new AbortController();
    const onStatus = ({ status }: WebTaskResult) => void (status === "started" && abort.abort("deploy"));
    const { error, polls } = await waits([pending, started], { signal: abort.signal, onStatus });
    expect(error).toBeInstanceOf(AbortError);
    expect(error?.message).toMatch(/^waiting for the web task wt_1 was aborted by the caller/);
    expect(error).toMatchObject({ cause: "deploy", webTaskId: "wt_1", mayHaveStarted: true, attempts: 2 });
    expect(error?.lastAnswer).toMatchObject({ status: "started" });
    expect(polls).toBe(2);
  });

  it("by its limit says which task it was", async () => {
    let end = () => {};
    replaceTimers((run, ms) => {
      if (ms === 1_500) end = run;
      // It is up during the first pause.
      else setImmediate(end);
      return setTimeout(run, ms);
    });
    const { error } = await waits([pending], { timeoutMs: 1_500, pollIntervalMs: 60_000 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error?.message).toMatch(/^waiting for the web task wt_1 took longer than 1500 ms/);
    expect(error).toMatchObject({ timeoutMs: 1_500, webTaskId: "wt_1", mayHaveStarted: true, attempts: 1 });
    expect(error?.lastAnswer).toMatchObject({ status: "pending" });
  });

  it("with the task's failure says so, even if the caller has aborted since", async () => {
    const abort = new AbortController();
    const onStatus = ({ status }: { status: string }) => void (status === "completed" && abort.abort());
    const { error } = await waits([failed], { signal: abort.signal, onStatus });
    expect(error).toBeInstanceOf(TaskFailedError);
  });

  it("lets go of the caller's signal", async () => {
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, "addEventListener"), vi.spyOn(signal, "removeEventListener")];
    await waits([pending, succeeded], { signal });
    expect(add).toHaveBeenCalled();
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });
});

describe("a watch", () => {
  it("throws what ends it", async () => {
    await using server = await serveTasks([pending, end]);
    const responses = server.client({ retry: false }).webTasks.watch("wt_1", quick);
    await expect(responses.next()).resolves.toMatchObject({ value: pending });
    await expect(responses.next()).rejects.toMatchObject({ status: 400, webTaskId: "wt_1" });
    await expect(responses.next()).resolves.toEqual({ done: true, value: undefined });
  });

  it("of an id that can't be one sends nothing", async () => {
    await using server = await serveTasks([end]);
    const responses = server.client().webTasks.watch("..", quick);
    await expect(responses.next()).rejects.toMatchObject({ code: "bad-options", webTaskId: ".." });
    expect(server.polls).toBe(0);
  });

  it("that is left before it has begun sends nothing", async () => {
    await using server = await serveTasks([end]);
    const responses = server.client().webTasks.watch("wt_1", quick);
    await expect(responses.return()).resolves.toEqual({ done: true, value: undefined });
    await expect(responses.next()).resolves.toEqual({ done: true, value: undefined });
    expect(server.polls).toBe(0);
  });

  it("yields each status once", async () => {
    await using server = await serveTasks([pending, pending, started, fails(503), started, succeeded, end]);
    const seen: string[] = [];
    const client = server.client({ retry: false, logger });
    for await (const { status } of client.webTasks.watch("wt_1", quick)) seen.push(status);
    expect(seen).toEqual(["pending", "started", "completed"]);
    expect(server.polls).toBe(6);
  });

  it.each([
    ["while a request is under way", { pollIntervalMs: 1 }],
    ["between two polls", { pollIntervalMs: 60_000 }],
  ])("that is left %s doesn't wait for the pending next()", async (_, options) => {
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

  it("that is left early leaves no timer behind", async () => {
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

  it("yields a status that this version doesn't know, and logs it once", async () => {
    const parked = { ...pending, status: "parked" };
    await using server = await serveTasks([parked, parked, succeeded, end]);
    const warn = vi.fn();
    const { webTasks } = server.client({ logger: { ...logger, warn } });
    const seen: string[] = [];
    const onStatus = ({ status }: WebTaskResult) => {
      throw new Error(`no ${status}`);
    };
    for await (const { status } of webTasks.watch("wt_1", { ...quick, onStatus })) seen.push(status);
    expect(seen).toEqual(["parked", "completed"]);
    expect(warn.mock.calls).toEqual([
      ["The web task wt_1 has a status unknown to this version: parked"],
      ["onStatus failed, and all else goes on: no parked"],
      ["onStatus failed, and all else goes on: no completed"],
    ]);
  });
});
