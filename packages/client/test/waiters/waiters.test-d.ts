import {
  type AuthSessionOperationDone,
  type AuthSessionOperationResult,
  carriesWait,
  type EndReason,
  getJobRunWaiter,
  type IntunedClient,
  type JobRunDetails,
  OperationFailedError,
  type RunResult,
  runApiResultWaiter,
  type SucceededWebTask,
  type WebTaskResult,
  type WebTaskResultSucceeded,
  type WebTaskResultSuccess,
} from "@intuned/client";
import { expectTypeOf, it } from "vitest";

declare const client: IntunedClient;
const { projects, webTasks } = client;

it("a success is the branch of the union that the document means, or the whole type where there is no union", () => {
  expectTypeOf<WebTaskResultSuccess>().toEqualTypeOf<WebTaskResultSucceeded>();
  expectTypeOf(projects.runs.run("p", { api: "a", parameters: {} })).resolves.toEqualTypeOf<RunResult>();
  expectTypeOf(projects.runs.waitForResult("p", "r")).resolves.toEqualTypeOf<RunResult>();
  expectTypeOf(
    projects.authSessions.create.run("p", { parameters: {} }),
  ).resolves.toEqualTypeOf<AuthSessionOperationDone>();
  expectTypeOf(
    projects.authSessions.update.waitForResult("p", "s", "o"),
  ).resolves.toEqualTypeOf<AuthSessionOperationDone>();
  expectTypeOf(projects.jobs.triggerAndWait("p", "j")).resolves.toEqualTypeOf<JobRunDetails>();
  expectTypeOf(projects.jobs.runs.waitFor("p", "j", "r")).resolves.toEqualTypeOf<JobRunDetails>();
  expectTypeOf(webTasks.run({ task: "t" })).resolves.toEqualTypeOf<SucceededWebTask<unknown>>();
});

it("a watch has every branch", () => {
  expectTypeOf(webTasks.watch("w")).toEqualTypeOf<AsyncGenerator<WebTaskResult, void, undefined>>();
  expectTypeOf(projects.authSessions.validate.watch("p", "s", "o")).toEqualTypeOf<
    AsyncGenerator<AuthSessionOperationResult, void, undefined>
  >();
});

it("callbacks have the types of what they are called with", () => {
  void projects.jobs.triggerAndWait("p", "j", {
    onStart: (...ids) =>
      expectTypeOf(ids).toEqualTypeOf<[projectName: string, jobId: string, jobRunId: string]>(),
    onStatus: (response) => expectTypeOf(response).toEqualTypeOf<JobRunDetails>(),
    workspaceId: "other",
  });
  // @ts-expect-error each request has the client's own limit
  void projects.runs.waitForResult("p", "r", { attemptTimeoutMs: 1 });
  // @ts-expect-error no such option
  void projects.runs.waitForResult("p", "r", { onStart: () => {} });
});

it("an error of a wait says what it was waiting for, typed where the waiter is named", () => {
  const error: unknown = undefined;
  if (carriesWait(error)) {
    expectTypeOf(error.waitArguments).toEqualTypeOf<readonly unknown[]>();
    expectTypeOf(error.lastResponse).toBeUnknown();
  }
  if (carriesWait(error, runApiResultWaiter)) {
    expectTypeOf(error.lastResponse).toEqualTypeOf<RunResult | undefined>();
    void projects.runs.waitForResult(...error.waitArguments);
  }
  if (carriesWait(error, getJobRunWaiter)) void projects.jobs.runs.waitFor(...error.waitArguments);
  if (error instanceof OperationFailedError) {
    expectTypeOf(error.response).toBeUnknown();
    expectTypeOf(error.error).toEqualTypeOf<EndReason>();
  }
});
