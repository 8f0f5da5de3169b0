import type { IntunedClient, IntunedRequestOptions, Sink } from "@intuned/client";
import { secrets } from "./secrets.js";

/** What a row starts something with. Operations send what of it they take. */
export interface StartInput {
  readonly proxy: string;
  readonly sink: Sink;
}

/** An operation that starts something: it costs money, and must never happen twice by accident. */
export interface StartOperation {
  /** The method of the client. */
  readonly name: string;
  /** How the server responds when it accepts. */
  readonly accepted: { readonly status: number; readonly body: object };
  start(client: IntunedClient, input: StartInput, options?: IntunedRequestOptions): PromiseLike<unknown>;
}

/** The one that a row runs over in any case. */
export const webTaskStart: StartOperation = {
  name: "webTasks.start",
  accepted: { status: 200, body: { webTaskId: "wt_123", status: "pending" } },
  start: (client, input, options) => client.webTasks.start({ task: "Scrape", ...input }, options),
};

const project = "my-project";
const session = "auth_123";
const jobId = "job_123";

/** All others. */
export const otherStartOperations: readonly StartOperation[] = [
  {
    name: "projects.runs.start",
    accepted: { status: 201, body: { runId: "run_123", status: "pending" } },
    start: (client, input, options) =>
      client.projects.runs.start(project, { api: "list", parameters: {}, ...input }, options),
  },
  {
    name: "projects.jobs.trigger",
    accepted: { status: 200, body: { jobRunId: "jr_123", message: "Triggered." } },
    start: (client, _input, options) => client.projects.jobs.trigger(project, jobId, options),
  },
  {
    name: "projects.authSessions.create.start",
    accepted: { status: 201, body: { operationId: "op_123", status: "started" } },
    start: (client, { proxy }, options) =>
      client.projects.authSessions.create.start(
        project,
        { proxy, parameters: { password: secrets.webhookHeader } },
        options,
      ),
  },
  {
    name: "projects.authSessions.update.start",
    accepted: { status: 201, body: { operationId: "op_123", status: "started" } },
    start: (client, { proxy }, options) =>
      client.projects.authSessions.update.start(
        project,
        session,
        { proxy, parameters: { password: secrets.webhookHeader } },
        options,
      ),
  },
  {
    name: "projects.authSessions.validate.start",
    accepted: { status: 201, body: { operationId: "op_123", status: "pending" } },
    start: (client, { proxy }, options) =>
      client.projects.authSessions.validate.start(project, session, { proxy }, options),
  },
];
