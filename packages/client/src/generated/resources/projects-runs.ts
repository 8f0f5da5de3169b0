// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { type ApiPromise, type Client, Resource } from "@intuned/runtime";
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
}
