// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { type ApiPromise, type Client, Resource, writeQuery } from "@intuned/runtime";
import type { JobRunDetails, JobRunPage, JobRunTerminated, operations } from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";

/**
 * List the runs of a job
 *
 * `client.projects.jobs.runs.list` as a function.
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
): ApiPromise<JobRunPage> {
  return client.request(
    {
      operationId: "getJobRuns",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs",
      parameters: writeQuery,
      accept: "application/json",
    },
    { path: { projectName, jobId }, query: options?.query },
    options,
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

/** Runs of a job, with their results. */
export class ProjectsJobsRuns extends Resource {
  /**
   * List the runs of a job
   *
   * Returns one page of the job's runs and their total number. Pages count from 0.
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
  ): ApiPromise<JobRunPage> {
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
}
