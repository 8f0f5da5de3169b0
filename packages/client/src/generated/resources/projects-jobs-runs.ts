// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import {
  type ApiPromise,
  byPageNumber,
  type Client,
  type PagePromise,
  requestPages,
  Resource,
  type Waiter,
  type WaitOptions,
  waitUntilFinal,
  watchUntilFinal,
  writeQuery,
} from "@intuned/runtime";
import type { JobRun, JobRunDetails, JobRunPage, JobRunTerminated, operations } from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";

/**
 * List the runs of a job
 *
 * `client.projects.jobs.runs.list` as a function.
 *
 * Await it for one page; iterate over it with `for await` for the items of all pages.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function getJobRuns(
  client: Client,
  projectName: string,
  jobId: string,
  options?: IntunedRequestOptions & {
    query?: NonNullable<operations["getJobRuns"]["parameters"]["query"]> | undefined;
  },
): PagePromise<JobRunPage, JobRun> {
  return requestPages(
    client,
    {
      operationId: "getJobRuns",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs",
      parameters: writeQuery,
      accept: "application/json",
    },
    { path: { projectName, jobId }, query: options?.query },
    options,
    {
      items: "/jobRuns",
      total: "/totalCount",
      style: byPageNumber({ parameter: "/query/pageNumber", first: 0, size: "/query/pageSize" }),
    },
  );
}

/**
 * Get a run of a job
 *
 * `client.projects.jobs.runs.get` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @param jobRunId Id that `triggerJob` returned, or one from the list of the job's runs.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function getJobRun(
  client: Client,
  projectName: string,
  jobId: string,
  jobRunId: string,
  options?: IntunedRequestOptions,
): ApiPromise<JobRunDetails> {
  return client.request(
    {
      operationId: "getJobRun",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs/{jobRunId}",
      accept: "application/json",
    },
    { path: { projectName, jobId, jobRunId } },
    options,
  );
}

/**
 * Terminate a run of a job
 *
 * `client.projects.jobs.runs.terminate` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @param jobRunId Id that `triggerJob` returned, or one from the list of the job's runs.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function terminateJobRun(
  client: Client,
  projectName: string,
  jobId: string,
  jobRunId: string,
  options?: IntunedRequestOptions,
): ApiPromise<JobRunTerminated> {
  return client.request(
    {
      operationId: "terminateJobRun",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs/{jobRunId}/terminate",
      accept: "application/json",
    },
    { path: { projectName, jobId, jobRunId } },
    options,
  );
}

/** How the end of a job run is waited for: `projects.jobs.runs.get` is polled. */
export const getJobRunWaiter: Waiter<JobRunDetails, [projectName: string, jobId: string, jobRunId: string]> =
  {
    subject: "job run",
    poll: getJobRun,
    status: "/jobRun/status",
    error: "/jobRun/error",
    reason: "/jobRun/reason",
    pending: ["PENDING", "PAUSED", "PAUSING", "RESUMING"],
    success: ["SUCCESS", "COMPLETED"],
    failure: ["FAILURE"],
    canceled: ["CANCELED", "TERMINATED"],
  };

/**
 * Wait for the end of the job run
 *
 * `client.projects.jobs.runs.waitFor` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @param jobRunId Id that `triggerJob` returned, or one from the list of the job's runs.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `get` throws. Each tells what is waited for (`carriesWait`).
 */
export function jobRunWaitFor(
  client: Client,
  projectName: string,
  jobId: string,
  jobRunId: string,
  options?: WaitOptions<JobRunDetails, IntunedRequestOptions>,
): Promise<JobRunDetails> {
  return waitUntilFinal(client, getJobRunWaiter, [projectName, jobId, jobRunId], options);
}

/**
 * Watch the job run
 *
 * `client.projects.jobs.runs.watch` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @param jobRunId Id that `triggerJob` returned, or one from the list of the job's runs.
 * @throws what `get` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
 */
export function jobRunWatch(
  client: Client,
  projectName: string,
  jobId: string,
  jobRunId: string,
  options?: WaitOptions<JobRunDetails, IntunedRequestOptions>,
): AsyncGenerator<JobRunDetails, void, undefined> {
  return watchUntilFinal(client, getJobRunWaiter, [projectName, jobId, jobRunId], options);
}

/** Runs of a job, with their results. */
export class ProjectsJobsRuns extends Resource {
  /**
   * List the runs of a job
   *
   * Returns one page of the job's runs and their total number. Pages count from 0.
   *
   * Await it for one page; iterate over it with `for await` for the items of all pages.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  list(
    projectName: string,
    jobId: string,
    options?: IntunedRequestOptions & {
      query?: NonNullable<operations["getJobRuns"]["parameters"]["query"]> | undefined;
    },
  ): PagePromise<JobRunPage, JobRun> {
    return getJobRuns(this.client, projectName, jobId, options);
  }

  /**
   * Get a run of a job
   *
   * Returns the run, and a URL to download its results once there are any.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @param jobRunId Id that `triggerJob` returned, or one from the list of the job's runs.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  get(
    projectName: string,
    jobId: string,
    jobRunId: string,
    options?: IntunedRequestOptions,
  ): ApiPromise<JobRunDetails> {
    return getJobRun(this.client, projectName, jobId, jobRunId, options);
  }

  /**
   * Terminate a run of a job
   *
   * Stops the run before it is complete. What it has cost until then is billed.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @param jobRunId Id that `triggerJob` returned, or one from the list of the job's runs.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  terminate(
    projectName: string,
    jobId: string,
    jobRunId: string,
    options?: IntunedRequestOptions,
  ): ApiPromise<JobRunTerminated> {
    return terminateJobRun(this.client, projectName, jobId, jobRunId, options);
  }

  /**
   * Wait for the end of the job run
   *
   * Polls `projects.jobs.runs.get` until the job run has ended, after a restart or in another program too. Resolves to
   * the final response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @param jobRunId Id that `triggerJob` returned, or one from the list of the job's runs.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `get` throws. Each tells what is waited for (`carriesWait`).
   */
  waitFor(
    projectName: string,
    jobId: string,
    jobRunId: string,
    options?: WaitOptions<JobRunDetails, IntunedRequestOptions>,
  ): Promise<JobRunDetails> {
    return waitUntilFinal(this.client, getJobRunWaiter, [projectName, jobId, jobRunId], options);
  }

  /**
   * Watch the job run
   *
   * The responses of `projects.jobs.runs.get`: the first, and then each with another status, until the final one.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @param jobRunId Id that `triggerJob` returned, or one from the list of the job's runs.
   * @throws what `get` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
   */
  watch(
    projectName: string,
    jobId: string,
    jobRunId: string,
    options?: WaitOptions<JobRunDetails, IntunedRequestOptions>,
  ): AsyncGenerator<JobRunDetails, void, undefined> {
    return watchUntilFinal(this.client, getJobRunWaiter, [projectName, jobId, jobRunId], options);
  }
}
