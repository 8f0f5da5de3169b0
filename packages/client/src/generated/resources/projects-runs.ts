// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import {
  type ApiPromise,
  type Client,
  Resource,
  startAndWait,
  type StartAndWaitOptions,
  type Waiter,
  type WaitOptions,
  waitUntilFinal,
  watchUntilFinal,
} from "@intuned/runtime";
import type { RunInput, RunResult, RunStarted } from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";

/**
 * Start a run of an API
 *
 * `client.projects.runs.start` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @throws {ApiError} with status 400, 401, 402, 403, 404, 422, 429, 500, 503.
 */
export function runApiStart(
  client: Client,
  projectName: string,
  body: RunInput,
  options?: IntunedRequestOptions,
): ApiPromise<RunStarted> {
  return client.request(
    {
      operationId: "runApiStart",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/run/start",
      accept: "application/json",
      secrets: ["proxy", "runtimeInput", "headers", "accessKeyId", "secretAccessKey"],
    },
    { path: { projectName }, body },
    options,
  );
}

/**
 * Get the state and the result of a run
 *
 * `client.projects.runs.result` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param runId Id that the start operation returned as `runId`.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function runApiResult(
  client: Client,
  projectName: string,
  runId: string,
  options?: IntunedRequestOptions,
): ApiPromise<RunResult> {
  return client.request(
    {
      operationId: "runApiResult",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/run/{runId}/result",
      accept: "application/json",
    },
    { path: { projectName, runId } },
    options,
  );
}

/** How the end of a run is waited for: `projects.runs.result` is polled. */
export const runApiResultWaiter: Waiter<RunResult, [projectName: string, runId: string]> = {
  subject: "run",
  poll: runApiResult,
  pending: ["pending", "started"],
  success: ["completed"],
  failure: ["failed"],
  canceled: ["canceled"],
};

/**
 * Wait for the end of the run
 *
 * `client.projects.runs.waitForResult` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param runId Id that the start operation returned as `runId`.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `result` throws. Each tells what is waited for (`carriesWait`).
 */
export function runApiWaitForResult(
  client: Client,
  projectName: string,
  runId: string,
  options?: WaitOptions<RunResult, IntunedRequestOptions>,
): Promise<RunResult> {
  return waitUntilFinal(client, runApiResultWaiter, [projectName, runId], options);
}

/**
 * Watch the run
 *
 * `client.projects.runs.watch` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param runId Id that the start operation returned as `runId`.
 * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
 */
export function runApiWatch(
  client: Client,
  projectName: string,
  runId: string,
  options?: WaitOptions<RunResult, IntunedRequestOptions>,
): AsyncGenerator<RunResult, void, undefined> {
  return watchUntilFinal(client, runApiResultWaiter, [projectName, runId], options);
}

/**
 * Start a run of an API, and wait for the end
 *
 * `client.projects.runs.run` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
 *   is waited for (`carriesWait`).
 */
export function runApiRun(
  client: Client,
  projectName: string,
  body: RunInput,
  options?: StartAndWaitOptions<RunResult, [projectName: string, runId: string], IntunedRequestOptions>,
): Promise<RunResult> {
  return startAndWait(
    client,
    runApiResultWaiter,
    runApiStart,
    [projectName, body],
    ["/0", "/data/runId"],
    options,
  );
}

/** Single runs of the APIs that a project's code defines. A run is queued, and ends completed, failed or canceled. */
export class ProjectsRuns extends Resource {
  /**
   * Start a run of an API
   *
   * Queues the run and returns at once, without waiting for it to end. Poll `runApiResult` with the returned `runId`, or
   * pass a `sink`. Two requests start two runs, and both are billed.
   * @param projectName Name that the project was created with, not its id.
   * @throws {ApiError} with status 400, 401, 402, 403, 404, 422, 429, 500, 503.
   */
  start(projectName: string, body: RunInput, options?: IntunedRequestOptions): ApiPromise<RunStarted> {
    return runApiStart(this.client, projectName, body, options);
  }

  /**
   * Get the state and the result of a run
   *
   * Returns the state of the run, and its result once it has ended. Poll every few seconds until `status` is `completed`,
   * `failed` or `canceled`. A failed run is a 200 response too.
   * @param projectName Name that the project was created with, not its id.
   * @param runId Id that the start operation returned as `runId`.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  result(projectName: string, runId: string, options?: IntunedRequestOptions): ApiPromise<RunResult> {
    return runApiResult(this.client, projectName, runId, options);
  }

  /**
   * Wait for the end of the run
   *
   * Polls `projects.runs.result` until the run has ended, after a restart or in another program too. Resolves to the
   * final response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @param runId Id that the start operation returned as `runId`.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `result` throws. Each tells what is waited for (`carriesWait`).
   */
  waitForResult(
    projectName: string,
    runId: string,
    options?: WaitOptions<RunResult, IntunedRequestOptions>,
  ): Promise<RunResult> {
    return waitUntilFinal(this.client, runApiResultWaiter, [projectName, runId], options);
  }

  /**
   * Watch the run
   *
   * The responses of `projects.runs.result`: the first, and then each with another status, until the final one.
   * @param projectName Name that the project was created with, not its id.
   * @param runId Id that the start operation returned as `runId`.
   * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
   */
  watch(
    projectName: string,
    runId: string,
    options?: WaitOptions<RunResult, IntunedRequestOptions>,
  ): AsyncGenerator<RunResult, void, undefined> {
    return watchUntilFinal(this.client, runApiResultWaiter, [projectName, runId], options);
  }

  /**
   * Start a run of an API, and wait for the end
   *
   * Calls `projects.runs.start`, then polls `projects.runs.result` until the run has ended. Resolves to the final
   * response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
   *   is waited for (`carriesWait`).
   */
  run(
    projectName: string,
    body: RunInput,
    options?: StartAndWaitOptions<RunResult, [projectName: string, runId: string], IntunedRequestOptions>,
  ): Promise<RunResult> {
    return startAndWait(
      this.client,
      runApiResultWaiter,
      runApiStart,
      [projectName, body],
      ["/0", "/data/runId"],
      options,
    );
  }
}
