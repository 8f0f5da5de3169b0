import type { IntunedClient, IntunedRequestOptions } from "@intuned/client";

/** One operation of the API. */
export interface Operation {
  /** What a success has in its body, written by hand: the generator isn't tested against itself. */
  readonly promises: "object" | "array" | "nothing";
  call(client: IntunedClient, options?: IntunedRequestOptions): PromiseLike<unknown>;
}

const project = "my-project";
const job = "job_1";
const session = "auth_1";
const parameters = {};
const jobInput = { id: job, configuration: { retry: {} }, payload: [{ apiName: "list", parameters }] };

function operation(call: Operation["call"], promises: Operation["promises"] = "object"): Operation {
  return { call, promises };
}

/** All operations, by their path in the client. */
export const operations: Readonly<Record<string, Operation>> = {
  "webTasks.start": operation(({ webTasks }, it) => webTasks.start({ task: "Find it" }, it)),
  "webTasks.result": operation(({ webTasks }, it) => webTasks.result("wt_1", it)),
  "projects.runs.start": operation(({ projects }, it) =>
    projects.runs.start(project, { api: "list", parameters }, it),
  ),
  "projects.runs.result": operation(({ projects }, it) => projects.runs.result(project, "run_1", it)),
  "projects.jobs.list": operation(({ projects }, it) => projects.jobs.list(project, it), "array"),
  "projects.jobs.create": operation(({ projects }, it) => projects.jobs.create(project, jobInput, it)),
  "projects.jobs.get": operation(({ projects }, it) => projects.jobs.get(project, job, it)),
  "projects.jobs.update": operation(({ projects }, it) => projects.jobs.update(project, job, jobInput, it)),
  "projects.jobs.delete": operation(({ projects }, it) => projects.jobs.delete(project, job, it), "nothing"),
  "projects.jobs.pause": operation(({ projects }, it) => projects.jobs.pause(project, job, it)),
  "projects.jobs.resume": operation(({ projects }, it) => projects.jobs.resume(project, job, it)),
  "projects.jobs.trigger": operation(({ projects }, it) => projects.jobs.trigger(project, job, it)),
  "projects.jobs.runs.list": operation(({ projects }, it) => projects.jobs.runs.list(project, job, it)),
  "projects.jobs.runs.get": operation(({ projects }, it) => projects.jobs.runs.get(project, job, "jr_1", it)),
  "projects.jobs.runs.terminate": operation(({ projects }, it) =>
    projects.jobs.runs.terminate(project, job, "jr_1", it),
  ),
  "projects.authSessions.list": operation(
    ({ projects }, it) => projects.authSessions.list(project, it),
    "array",
  ),
  "projects.authSessions.get": operation(({ projects }, it) =>
    projects.authSessions.get(project, session, it),
  ),
  "projects.authSessions.delete": operation(
    ({ projects }, it) => projects.authSessions.delete(project, session, it),
    "nothing",
  ),
  "projects.authSessions.create.start": operation(({ projects }, it) =>
    projects.authSessions.create.start(project, { parameters }, it),
  ),
  "projects.authSessions.create.result": operation(({ projects }, it) =>
    projects.authSessions.create.result(project, "op_1", it),
  ),
  "projects.authSessions.update.start": operation(({ projects }, it) =>
    projects.authSessions.update.start(project, session, { parameters }, it),
  ),
  "projects.authSessions.update.result": operation(({ projects }, it) =>
    projects.authSessions.update.result(project, session, "op_1", it),
  ),
  "projects.authSessions.validate.start": operation(({ projects }, it) =>
    projects.authSessions.validate.start(project, session, {}, it),
  ),
  "projects.authSessions.validate.result": operation(({ projects }, it) =>
    projects.authSessions.validate.result(project, session, "op_1", it),
  ),
};
