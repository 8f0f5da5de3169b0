import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { AbortError, IntunedClient } from "@intuned/client";
import { expect, it, vi } from "vitest";
import { apiKey, workspaceId } from "../support/task-server.js";

const WAITS = 1_000;
const started = { runId: "run_1", status: "started" };
const input = { api: "list", parameters: {} };

/** Polls of each wait before anything is measured, and while it is. */
const WARM_UP = 10;
const ROUNDS = 20;
/** What a poll may leave on the heap on average, in bytes. A closure alone would take more. */
const LEFT_BY_A_POLL = 32;

it("1,000 waits at once: heap, timers and listeners do not grow with the polls, and none is left", async () => {
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  using timers = watchTimers();
  const rounds = barrier();
  const fetch = async (_: string, { method }: RequestInit) => {
    if (method === "POST") return Response.json(started);
    await rounds.arrive();
    return Response.json({ runId: "run_1", status: rounds.isLast ? "completed" : "started" });
  };
  const client = new IntunedClient({ workspaceId, apiKey, baseUrl: "http://127.0.0.1:9", fetch });
  const { signal } = new AbortController();
  const options = { signal, pollIntervalMs: 0 };
  const waits = Array.from({ length: WAITS }, (_, index) =>
    index % 2 === 0
      ? client.projects.runs.waitForResult("my-project", `run_${index}`, options)
      : client.projects.runs.run("my-project", input, options),
  );

  const seen: { heap: number; timers: number; listeners: number }[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    await rounds.full();
    if (round === WARM_UP || round === WARM_UP + ROUNDS - 1) gc();
    seen.push({
      heap: process.memoryUsage().heapUsed,
      timers: timers.live,
      listeners: getEventListeners(signal, "abort").length,
    });
    rounds.release();
  }
  await rounds.full();
  rounds.isLast = true;
  rounds.release();
  expect(await Promise.all(waits)).toHaveLength(WAITS);

  // Each has its own limit, and that of the request under way.
  expect(new Set(seen.map((it) => it.timers))).toEqual(new Set([2 * WAITS]));
  expect(new Set(seen.map((it) => it.listeners))).toEqual(new Set([1]));
  const [first, last] = [seen[WARM_UP], seen.at(-1)];
  const grown = (last?.heap ?? 0) - (first?.heap ?? 0);
  expect(grown / (WAITS * ROUNDS)).toBeLessThan(LEFT_BY_A_POLL);
  expect({ timers: timers.live, listeners: getEventListeners(signal, "abort").length }).toEqual({
    timers: 0,
    listeners: 0,
  });
});

it("1,000 waits at once that are aborted leave nothing behind", async () => {
  using timers = watchTimers();
  const fetch = async () => Response.json(started);
  const client = new IntunedClient({ workspaceId, apiKey, baseUrl: "http://127.0.0.1:9", fetch });
  const controller = new AbortController();
  const { signal } = controller;
  const onStatus = vi.fn();
  const waits = Array.from({ length: WAITS }, (_, index) =>
    index % 2 === 0
      ? client.projects.runs.waitForResult("my-project", `run_${index}`, { signal, onStatus })
      : client.projects.runs.run("my-project", input, { signal, onStatus }),
  );
  await vi.waitFor(() => expect(onStatus).toHaveBeenCalledTimes(WAITS));
  controller.abort();
  const ends = await Promise.allSettled(waits);
  expect(ends.every((it) => it.status === "rejected" && it.reason instanceof AbortError)).toBe(true);
  expect({ timers: timers.live, listeners: getEventListeners(signal, "abort").length }).toEqual({
    timers: 0,
    listeners: 0,
  });
});

/** Where all waits stop until they are released. */
function barrier() {
  let arrived: (() => void)[] = [];
  let onFull = () => {};
  return {
    isLast: false,
    arrive: () =>
      new Promise<void>((resolve) => {
        arrived.push(resolve);
        if (arrived.length === WAITS) onFull();
      }),
    full: () =>
      new Promise<void>((resolve) => {
        onFull = resolve;
        if (arrived.length === WAITS) resolve();
      }),
    release() {
      const all = arrived;
      arrived = [];
      for (const go of all) go();
    },
  };
}

/** Timers that were set since, and have neither fired nor been cleared. Not by mocks, which keep every call. */
function watchTimers(): Disposable & { readonly live: number } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const live = new Set<unknown>();
  const setTimeout = (call: () => void, ms?: number) => {
    const timer = set(() => {
      live.delete(timer);
      call();
    }, ms);
    live.add(timer);
    return timer;
  };
  const clearTimeout = (timer: NodeJS.Timeout | undefined) => {
    live.delete(timer);
    clear(timer);
  };
  Object.assign(globalThis, { setTimeout, clearTimeout });
  return {
    get live() {
      return live.size;
    },
    [Symbol.dispose]: () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
