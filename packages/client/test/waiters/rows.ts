import type { IntunedClient, StartAndWaitOptions } from "@intuned/client";
import { canceled, failed, inline, pending, started } from "../support/task-server.js";

/** What a test passes to any of the methods. */
export type Options = Omit<StartAndWaitOptions<object, string[]>, "onStatus"> & {
  onStatus?: (response: object) => unknown;
};

/** One operation that starts something, and how its end is waited for. */
export interface Row {
  /** The method that starts and waits. */
  readonly name: string;
  /** How the start is answered. */
  readonly accepted: { readonly status: number; readonly body: object };
  /** The path that is polled, below the workspace. */
  readonly polled: string;
  readonly operations: { readonly start: string; readonly poll: string };
  /** What errors carry, and `onStart` is called with. */
  readonly ids: readonly string[];
  /** What messages name it. */
  readonly subject: string;
  /** Responses of the poll. `waiting` and `working` differ in their status; `unknown` has one that no version knows. */
  readonly waiting: object;
  readonly working: object;
  readonly unknown: object;
  readonly successes: readonly object[];
  readonly failure: { readonly response: object; readonly says: string; readonly error: object };
  readonly canceled: readonly { readonly response: object; readonly says: string }[];
  run(client: IntunedClient, options: Options): Promise<object>;
  waitFor(client: IntunedClient, options: Options): Promise<object>;
  watch(client: IntunedClient, options: Options): AsyncGenerator<object, void, undefined>;
}

const project = "my project";
const session = "auth/1";

const error = { code: "script-timeout", category: "user", message: "Too slow.", details: { after: 600 } };
const reason = { type: "terminated", message: "Somebody stopped it." };

/** The three operations on auth sessions, which differ in their parameters alone. */
function authSession(
  part: "create" | "update" | "validate",
  row: Pick<Row, "polled" | "operations" | "ids" | "subject" | "run" | "waitFor" | "watch">,
): Row {
  return {
    name: `projects.authSessions.${part}.run`,
    accepted: { status: 201, body: { status: "started", operationId: "op_1" } },
    waiting: { status: "pending" },
    working: { status: "in_progress", runId: "run_1" },
    unknown: { status: "parked" },
    successes: [{ status: "done", authSessionId: "user-1" }],
    failure: {
      response: { status: "failed", message: "No.", error },
      says: "failed: script-timeout: Too slow.",
      error,
    },
    canceled: [
      {
        response: { status: "canceled", message: "No.", reason },
        says: "was canceled: terminated: Somebody stopped it.",
      },
    ],
    ...row,
  };
}

export const rows: readonly Row[] = [
  {
    name: "webTasks.run",
    accepted: { status: 200, body: { webTaskId: "wt_1", status: "pending" } },
    polled: "/web-tasks/wt_1/result",
    operations: { start: "webTaskStart", poll: "webTaskResult" },
    ids: ["wt_1"],
    subject: "web task wt_1",
    waiting: { webTaskId: "wt_1", ...pending },
    working: { webTaskId: "wt_1", ...started },
    unknown: { webTaskId: "wt_1", ...pending, status: "parked" },
    successes: [{ webTaskId: "wt_1", ...inline(7) }],
    failure: {
      response: { webTaskId: "wt_1", ...failed },
      says: "failed: timeout: Too slow.",
      error: { code: "timeout", message: "Too slow.", details: { afterSeconds: 600 } },
    },
    canceled: [{ response: { webTaskId: "wt_1", ...canceled }, says: "was canceled" }],
    run: (client, options) => client.webTasks.run({ task: "Find it" }, options),
    waitFor: (client, options) => client.webTasks.waitForResult("wt_1", options),
    watch: (client, options) => client.webTasks.watch("wt_1", options),
  },
  {
    name: "projects.runs.run",
    accepted: { status: 201, body: { runId: "run_1", status: "pending" } },
    polled: "/projects/my%20project/run/run_1/result",
    operations: { start: "runApiStart", poll: "runApiResult" },
    ids: [project, "run_1"],
    subject: "run run_1",
    waiting: { runId: "run_1", status: "pending" },
    working: { runId: "run_1", status: "started" },
    unknown: { runId: "run_1", status: "parked" },
    successes: [{ runId: "run_1", status: "completed", result: [1] }],
    failure: {
      response: { runId: "run_1", status: "failed", error },
      says: "failed: script-timeout: Too slow.",
      error,
    },
    canceled: [
      {
        response: { runId: "run_1", status: "canceled", reason },
        says: "was canceled: terminated: Somebody stopped it.",
      },
      { response: { runId: "run_1", status: "canceled" }, says: "was canceled" },
    ],
    run: (client, options) => client.projects.runs.run(project, { api: "list", parameters: {} }, options),
    waitFor: (client, options) => client.projects.runs.waitForResult(project, "run_1", options),
    watch: (client, options) => client.projects.runs.watch(project, "run_1", options),
  },
  authSession("create", {
    polled: "/projects/my%20project/auth-sessions/create/op_1/result",
    operations: { start: "CreateOrUpdateAuthSessionStart", poll: "createAuthSessionResult" },
    ids: [project, "op_1"],
    subject: "auth session creation op_1",
    run: ({ projects }, options) => projects.authSessions.create.run(project, { parameters: {} }, options),
    waitFor: ({ projects }, options) => projects.authSessions.create.waitForResult(project, "op_1", options),
    watch: ({ projects }, options) => projects.authSessions.create.watch(project, "op_1", options),
  }),
  authSession("update", {
    polled: "/projects/my%20project/auth-sessions/auth%2F1/update/op_1/result",
    operations: { start: "UpdateAuthSessionStart", poll: "updateAuthSessionResult" },
    ids: [project, session, "op_1"],
    subject: "auth session update op_1",
    run: ({ projects }, options) =>
      projects.authSessions.update.run(project, session, { parameters: {} }, options),
    waitFor: ({ projects }, options) =>
      projects.authSessions.update.waitForResult(project, session, "op_1", options),
    watch: ({ projects }, options) => projects.authSessions.update.watch(project, session, "op_1", options),
  }),
  authSession("validate", {
    polled: "/projects/my%20project/auth-sessions/auth%2F1/validate/op_1/result",
    operations: { start: "ValidateAuthSessionStart", poll: "validateAuthSessionResult" },
    ids: [project, session, "op_1"],
    subject: "auth session validation op_1",
    run: ({ projects }, options) => projects.authSessions.validate.run(project, session, {}, options),
    waitFor: ({ projects }, options) =>
      projects.authSessions.validate.waitForResult(project, session, "op_1", options),
    watch: ({ projects }, options) => projects.authSessions.validate.watch(project, session, "op_1", options),
  }),
  {
    name: "projects.jobs.triggerAndWait",
    accepted: { status: 200, body: { jobRunId: "jr_1", message: "Triggered." } },
    polled: "/projects/my%20project/jobs/job_1/runs/jr_1",
    operations: { start: "triggerJob", poll: "getJobRun" },
    ids: [project, "job_1", "jr_1"],
    subject: "job run jr_1",
    waiting: { jobRun: { status: "PENDING" } },
    working: { jobRun: { status: "PAUSING" } },
    unknown: { jobRun: { status: "PARKED" } },
    successes: [{ jobRun: { status: "SUCCESS" }, results: {} }, { jobRun: { status: "COMPLETED" } }],
    failure: {
      response: { jobRun: { status: "FAILURE", error, reason } },
      says: "failed: script-timeout: Too slow.",
      error,
    },
    canceled: [
      {
        response: { jobRun: { status: "CANCELED", error, reason } },
        says: "was canceled: terminated: Somebody stopped it.",
      },
      { response: { jobRun: { status: "TERMINATED" } }, says: "was canceled" },
    ],
    run: (client, options) => client.projects.jobs.triggerAndWait(project, "job_1", options),
    waitFor: (client, options) => client.projects.jobs.runs.waitFor(project, "job_1", "jr_1", options),
    watch: (client, options) => client.projects.jobs.runs.watch(project, "job_1", "jr_1", options),
  },
];
