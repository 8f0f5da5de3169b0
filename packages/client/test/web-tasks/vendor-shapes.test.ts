import { type IntunedClient, TaskCanceledError, TaskFailedError, type WebTaskResult } from "@intuned/client";
import { checkAnswers } from "@intuned/client/check";
import { describe, expect, it, vi } from "vitest";
import {
  canceled,
  failure,
  inline,
  pending,
  serveTasks,
  started,
  succeeded,
  success,
} from "../support/task-server.js";

const quick = { pollIntervalMs: 1, maxPollIntervalMs: 2 };

type Shape = { readonly status: string };

/** A task as the service shows it until it has ended, and what the client makes of the end. */
interface Case {
  readonly title: string;
  readonly polls: readonly Shape[];
  /** Of a success. */
  readonly result?: unknown;
  /** Of a failure. */
  readonly thrown?: object;
  /** What `watch` yields where it isn't each poll: by `checkAnswers("throw")`. */
  readonly refused?: readonly Shape[];
}

const failsWith = (title: string, error?: { code: string; message: string; details?: unknown }): Case => ({
  title,
  polls: [pending, started, failure(error)],
  thrown: {
    name: "TaskFailedError",
    error: { code: undefined, message: undefined, details: undefined, ...error },
    message: error
      ? `the web task wt_1 failed: ${error.code}: ${error.message}`
      : "the web task wt_1 failed: its outcome is failed",
  },
});
const neverStarted = { startedAt: null };
const parked = { ...pending, status: "parked" };

const cases: readonly Case[] = [
  {
    title: "a success with inline data",
    polls: [pending, started, succeeded],
    result: { companies: ["A"] },
  },
  ...[null, false, 0, "", [], { type: "file" }].map((data) => ({
    title: `a success with the inline data ${JSON.stringify(data)}`,
    polls: [inline(data)],
    result: data,
  })),
  {
    title: "a success with an inline result without data",
    polls: [success({ type: "inline" })],
    result: undefined,
  },
  { title: "a success without a result", polls: [pending, success()], result: undefined },
  ...[
    "workspace-rate-limited",
    "unauthenticated",
    "no-ai-credits-left",
    "internal-error",
    "timeout",
    "rejected",
  ].map((code) => failsWith(`a failure with the code ${code}`, { code, message: "No." })),
  failsWith("a failure with a code of the future", { code: "moon-phase", message: "Wait." }),
  failsWith("a failure with details", { code: "timeout", message: "No.", details: [{ step: 3 }] }),
  failsWith("a failure without an error"),
  {
    title: "a failure that never started",
    polls: [pending, { ...failure({ code: "no-ai-credits-left", message: "Pay." }), ...neverStarted }],
    thrown: { name: "TaskFailedError", result: { startedAt: null } },
  },
  {
    title: "a canceled task",
    polls: [started, canceled],
    thrown: { name: "TaskCanceledError", result: { startedAt: canceled.startedAt } },
  },
  {
    title: "a task that was canceled in the queue",
    polls: [pending, { ...canceled, ...neverStarted }],
    thrown: { name: "TaskCanceledError", result: { startedAt: null } },
  },
  {
    title: "a status of the future, then a success",
    polls: [parked, parked, succeeded],
    result: { companies: ["A"] },
    refused: [succeeded],
  },
];

const checks = [
  { title: "unchecked", isChecked: false },
  { title: 'with checkAnswers("throw")', isChecked: true },
];
const inputs = [
  { title: "with the input", input: { task: "Find it" } },
  { title: "without the input", input: undefined },
];

describe.each(checks)("$title", ({ isChecked }) => {
  describe.each(inputs)("$title", ({ input }) => {
    it.each(cases)("$title", async ({ polls: given, result, thrown, refused }) => {
      const polls = given.map((poll) => ({ webTaskId: "wt_1", ...poll, input }));
      const logger = { debug: vi.fn(), warn: vi.fn() };
      const options = { logger, ...(isChecked && { checkAnswers: checkAnswers("throw") }) };
      // Each wait polls from the first response on.
      const waits = [
        (client: IntunedClient) => client.webTasks.run({ task: "Find it" }, quick),
        (client: IntunedClient) => client.webTasks.waitForResult("wt_1", quick),
      ];
      for (const wait of waits) {
        await using server = await serveTasks(polls);
        const waiting = wait(server.client(options));
        if (thrown) await expect(waiting).rejects.toMatchObject({ webTaskId: "wt_1", ...thrown });
        else expect(await waiting).toEqual({ ...asSent(polls.at(-1)), result });
        expect(server.polls).toBe(polls.length);
      }

      await using server = await serveTasks(polls);
      const seen: WebTaskResult[] = [];
      for await (const response of server.client(options).webTasks.watch("wt_1", quick)) seen.push(response);
      const changes = polls.filter((poll, index) => poll.status !== polls[index - 1]?.status);
      const want =
        isChecked && refused ? refused.map((it) => ({ webTaskId: "wt_1", ...it, input })) : changes;
      expect(seen).toEqual(want.map(asSent));
      expect(server.polls).toBe(polls.length);

      const warnings = logger.warn.mock.calls.flat();
      if (refused === undefined) expect(warnings).toEqual([]);
      else if (isChecked)
        expect(warnings[0]).toMatch(
          /^Still waiting for the web task wt_1: .* \/status: expected "completed", /,
        );
      else expect(warnings[0]).toBe("The web task wt_1 has a status unknown to this version: parked");
    });
  });
});

it("result() returns the wire shape", async () => {
  await using server = await serveTasks([succeeded]);
  expect(await server.client().webTasks.result("wt_1")).toEqual({ webTaskId: "wt_1", ...succeeded });
});

it("an outcome of the future is a success if there is a result, otherwise a failure", async () => {
  await using server = await serveTasks([
    { ...succeeded, outcome: "partial" },
    { ...success(), outcome: "partial" },
    { ...failure({ code: "timeout", message: "No." }), outcome: "lost" },
  ]);
  const wait = () => server.client().webTasks.waitForResult("wt_1");
  await expect(wait()).resolves.toMatchObject({ result: { companies: ["A"] } });
  await expect(wait()).rejects.toThrow(TaskFailedError);
  await expect(wait()).rejects.toMatchObject({ error: { code: "timeout" } });
});

it("a canceled task with an outcome of the future is canceled", async () => {
  await using server = await serveTasks([{ ...canceled, outcome: "lost" }]);
  await expect(server.client().webTasks.waitForResult("wt_1")).rejects.toThrow(TaskCanceledError);
});

function asSent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
