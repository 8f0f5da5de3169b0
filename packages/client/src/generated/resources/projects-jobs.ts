// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import {
  type ApiPromise,
  type Client,
  Resource,
  startAndWait,
  type StartAndWaitOptions,
} from "@intuned/runtime";
import type {
  Job,
  JobCreated,
  JobInput,
  JobPaused,
  JobResumed,
  JobRunDetails,
  JobTriggered,
  JobUpdateInput,
  JobUpdated,
  operations,
} from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";
import { getJobRunWaiter, ProjectsJobsRuns } from "./projects-jobs-runs.js";

/**
 * List the jobs of a project
 *
 * `client.projects.jobs.list` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function getJobs(
  client: Client,
  projectName: string,
  options?: IntunedRequestOptions,
): ApiPromise<operations["getJobs"]["responses"][200]["content"]["application/json"]> {
  return client.request(
    {
      operationId: "getJobs",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs",
      accept: "application/json",
      promises: ["array"],
    },
    { path: { projectName } },
    options,
  );
}

/**
 * Create a job
 *
 * `client.projects.jobs.create` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @throws {ApiError} with status 400, 401, 403, 404, 409, 422, 429, 500, 503.
 */
export function createJob(
  client: Client,
  projectName: string,
  body: JobInput,
  options?: IntunedRequestOptions,
): ApiPromise<JobCreated> {
  return client.request(
    {
      operationId: "createJob",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs",
      accept: "application/json",
      secrets: ["proxy", "headers", "accessKeyId", "secretAccessKey"],
    },
    { path: { projectName }, body },
    options,
  );
}

/**
 * Get a job
 *
 * `client.projects.jobs.get` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function getJob(
  client: Client,
  projectName: string,
  jobId: string,
  options?: IntunedRequestOptions,
): ApiPromise<Job> {
  return client.request(
    {
      operationId: "getJob",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}",
      accept: "application/json",
    },
    { path: { projectName, jobId } },
    options,
  );
}

/**
 * Replace a job
 *
 * `client.projects.jobs.update` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @throws {ApiError} with status 400, 401, 403, 404, 422, 429, 500, 503.
 */
export function updateJob(
  client: Client,
  projectName: string,
  jobId: string,
  body: JobUpdateInput,
  options?: IntunedRequestOptions,
): ApiPromise<JobUpdated> {
  return client.request(
    {
      operationId: "updateJob",
      method: "PUT",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}",
      accept: "application/json",
      secrets: ["proxy", "headers", "accessKeyId", "secretAccessKey"],
    },
    { path: { projectName, jobId }, body },
    options,
  );
}

/**
 * Delete a job
 *
 * `client.projects.jobs.delete` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function deleteJob(
  client: Client,
  projectName: string,
  jobId: string,
  options?: IntunedRequestOptions,
): ApiPromise<undefined> {
  return client.request(
    {
      operationId: "deleteJob",
      method: "DELETE",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}",
    },
    { path: { projectName, jobId } },
    options,
  );
}

/**
 * Pause a job
 *
 * `client.projects.jobs.pause` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function pauseJob(
  client: Client,
  projectName: string,
  jobId: string,
  options?: IntunedRequestOptions,
): ApiPromise<JobPaused> {
  return client.request(
    {
      operationId: "pauseJob",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/pause",
      accept: "application/json",
    },
    { path: { projectName, jobId } },
    options,
  );
}

/**
 * Resume a job
 *
 * `client.projects.jobs.resume` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function resumeJob(
  client: Client,
  projectName: string,
  jobId: string,
  options?: IntunedRequestOptions,
): ApiPromise<JobResumed> {
  return client.request(
    {
      operationId: "resumeJob",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/resume",
      accept: "application/json",
    },
    { path: { projectName, jobId } },
    options,
  );
}

/**
 * Start a run of a job
 *
 * `client.projects.jobs.trigger` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @throws {ApiError} with status 400, 401, 402, 403, 404, 429, 500, 503.
 */
export function triggerJob(
  client: Client,
  projectName: string,
  jobId: string,
  options?: IntunedRequestOptions,
): ApiPromise<JobTriggered> {
  return client.request(
    {
      operationId: "triggerJob",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/trigger",
      accept: "application/json",
    },
    { path: { projectName, jobId } },
    options,
  );
}

/**
 * Start a run of a job, and wait for the end
 *
 * `client.projects.jobs.triggerAndWait` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param jobId Id that the job was created with.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `trigger` and `get` throw. Each but those of the start tells what
 *   is waited for (`carriesWait`).
 */
export function jobTriggerAndWait(
  client: Client,
  projectName: string,
  jobId: string,
  options?: StartAndWaitOptions<
    JobRunDetails,
    [projectName: string, jobId: string, jobRunId: string],
    IntunedRequestOptions
  >,
): Promise<JobRunDetails> {
  return startAndWait(
    client,
    getJobRunWaiter,
    triggerJob,
    [projectName, jobId],
    ["/0", "/1", "/data/jobRunId"],
    options,
  );
}

/** Jobs of a project: sets of API runs that a schedule or a trigger starts together. */
export class ProjectsJobs extends Resource {
  readonly runs: ProjectsJobsRuns = new ProjectsJobsRuns(this.client);

  /**
   * List the jobs of a project
   *
   * Returns all jobs of the project, without paging. The items differ from what `getJob` returns; for example, `project_id`
   * is `projectId` there.
   * @param projectName Name that the project was created with, not its id.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  list(
    projectName: string,
    options?: IntunedRequestOptions,
  ): ApiPromise<operations["getJobs"]["responses"][200]["content"]["application/json"]> {
    return getJobs(this.client, projectName, options);
  }

  /**
   * Create a job
   *
   * Creates the job. Its schedule, if it has one, starts runs from then on; each run is billed.
   * @param projectName Name that the project was created with, not its id.
   * @throws {ApiError} with status 400, 401, 403, 404, 409, 422, 429, 500, 503.
   */
  create(projectName: string, body: JobInput, options?: IntunedRequestOptions): ApiPromise<JobCreated> {
    return createJob(this.client, projectName, body, options);
  }

  /**
   * Get a job
   *
   * Returns the current definition and state of the job.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  get(projectName: string, jobId: string, options?: IntunedRequestOptions): ApiPromise<Job> {
    return getJob(this.client, projectName, jobId, options);
  }

  /**
   * Replace a job
   *
   * Replaces the whole definition of the job: a property that you omit is removed. Runs in progress keep the old
   * definition.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @throws {ApiError} with status 400, 401, 403, 404, 422, 429, 500, 503.
   */
  update(
    projectName: string,
    jobId: string,
    body: JobUpdateInput,
    options?: IntunedRequestOptions,
  ): ApiPromise<JobUpdated> {
    return updateJob(this.client, projectName, jobId, body, options);
  }

  /**
   * Delete a job
   *
   * Deletes the job and its schedule. It cannot be restored.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  delete(projectName: string, jobId: string, options?: IntunedRequestOptions): ApiPromise<undefined> {
    return deleteJob(this.client, projectName, jobId, options);
  }

  /**
   * Pause a job
   *
   * Pauses the job and its runs in progress. Until the job is resumed, its schedule starts no runs and a trigger fails.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  pause(projectName: string, jobId: string, options?: IntunedRequestOptions): ApiPromise<JobPaused> {
    return pauseJob(this.client, projectName, jobId, options);
  }

  /**
   * Resume a job
   *
   * Resumes the job and its paused runs. Its schedule starts runs again.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  resume(projectName: string, jobId: string, options?: IntunedRequestOptions): ApiPromise<JobResumed> {
    return resumeJob(this.client, projectName, jobId, options);
  }

  /**
   * Start a run of a job
   *
   * Starts a run of the job now, independent of its schedule. Fails if the job is paused. Two requests start two runs,
   * and both are billed. Poll `getJobRun` with the returned `jobRunId` to follow the run.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @throws {ApiError} with status 400, 401, 402, 403, 404, 429, 500, 503.
   */
  trigger(projectName: string, jobId: string, options?: IntunedRequestOptions): ApiPromise<JobTriggered> {
    return triggerJob(this.client, projectName, jobId, options);
  }

  /**
   * Start a run of a job, and wait for the end
   *
   * Calls `projects.jobs.trigger`, then polls `projects.jobs.runs.get` until the job run has ended. Resolves to the
   * final response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @param jobId Id that the job was created with.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `trigger` and `get` throw. Each but those of the start tells what
   *   is waited for (`carriesWait`).
   */
  triggerAndWait(
    projectName: string,
    jobId: string,
    options?: StartAndWaitOptions<
      JobRunDetails,
      [projectName: string, jobId: string, jobRunId: string],
      IntunedRequestOptions
    >,
  ): Promise<JobRunDetails> {
    return startAndWait(
      this.client,
      getJobRunWaiter,
      triggerJob,
      [projectName, jobId],
      ["/0", "/1", "/data/jobRunId"],
      options,
    );
  }
}
