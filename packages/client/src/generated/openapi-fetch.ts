// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { writeQuery } from "@intuned/runtime";
import {
  createFetchClient as createClient,
  type FetchClient,
  type FetchOperations,
  type PathsWithOptions,
} from "@intuned/runtime/openapi-fetch";
import type { paths } from "@intuned/types";
import { definition } from "./definition.js";
import type { IntunedClientOptions } from "./options.js";

export type { PlainEnums } from "@intuned/runtime/openapi-fetch";

const operations: FetchOperations = {
  "/{workspaceId}/web-tasks/start": {
    post: {
      operationId: "webTaskStart",
      method: "POST",
      path: "/{workspaceId}/web-tasks/start",
      accept: "application/json",
      secrets: ["proxy", "headers", "accessKeyId", "secretAccessKey"],
    },
  },
  "/{workspaceId}/web-tasks/{webTaskId}/result": {
    get: {
      operationId: "webTaskResult",
      method: "GET",
      path: "/{workspaceId}/web-tasks/{webTaskId}/result",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/run/start": {
    post: {
      operationId: "runApiStart",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/run/start",
      accept: "application/json",
      secrets: ["proxy", "runtimeInput", "headers", "accessKeyId", "secretAccessKey"],
    },
  },
  "/{workspaceId}/projects/{projectName}/run/{runId}/result": {
    get: {
      operationId: "runApiResult",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/run/{runId}/result",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/jobs": {
    get: {
      operationId: "getJobs",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs",
      accept: "application/json",
      promises: ["array"],
    },
    post: {
      operationId: "createJob",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs",
      accept: "application/json",
      secrets: ["proxy", "headers", "accessKeyId", "secretAccessKey"],
    },
  },
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}": {
    get: {
      operationId: "getJob",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}",
      accept: "application/json",
    },
    put: {
      operationId: "updateJob",
      method: "PUT",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}",
      accept: "application/json",
      secrets: ["proxy", "headers", "accessKeyId", "secretAccessKey"],
    },
    delete: {
      operationId: "deleteJob",
      method: "DELETE",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}",
    },
  },
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/pause": {
    post: {
      operationId: "pauseJob",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/pause",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/resume": {
    post: {
      operationId: "resumeJob",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/resume",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/trigger": {
    post: {
      operationId: "triggerJob",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/trigger",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs": {
    get: {
      operationId: "getJobRuns",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs",
      parameters: writeQuery,
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs/{jobRunId}": {
    get: {
      operationId: "getJobRun",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs/{jobRunId}",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs/{jobRunId}/terminate": {
    post: {
      operationId: "terminateJobRun",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs/{jobRunId}/terminate",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/auth-sessions": {
    get: {
      operationId: "getAuthSessions",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions",
      accept: "application/json",
      promises: ["array"],
    },
  },
  "/{workspaceId}/projects/{projectName}/auth-sessions/create": {
    post: {
      operationId: "CreateOrUpdateAuthSessionStart",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/create",
      accept: "application/json",
      secrets: ["parameters", "proxy"],
    },
  },
  "/{workspaceId}/projects/{projectName}/auth-sessions/create/{operationId}/result": {
    get: {
      operationId: "createAuthSessionResult",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/create/{operationId}/result",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}": {
    get: {
      operationId: "getAuthSession",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}",
      accept: "application/json",
    },
    delete: {
      operationId: "deleteAuthSession",
      method: "DELETE",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}",
    },
  },
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/update": {
    post: {
      operationId: "UpdateAuthSessionStart",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/update",
      accept: "application/json",
      secrets: ["parameters", "proxy"],
    },
  },
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/update/{operationId}/result": {
    get: {
      operationId: "updateAuthSessionResult",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/update/{operationId}/result",
      accept: "application/json",
    },
  },
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/validate/start": {
    post: {
      operationId: "ValidateAuthSessionStart",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/validate/start",
      accept: "application/json",
      secrets: ["proxy"],
    },
  },
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/validate/{operationId}/result": {
    get: {
      operationId: "validateAuthSessionResult",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/validate/{operationId}/result",
      accept: "application/json",
    },
  },
};

/**
 * A client of openapi-fetch with the options of `IntunedClient`; parameters that are options are filled in.
 *
 * HTTP errors come back as `{ error, response }`; what has no HTTP response rejects with a `ClientError`.
 * @throws {OptionsError} when an option is missing or malformed.
 */
export function createFetchClient(
  options: IntunedClientOptions = {},
): FetchClient<PathsWithOptions<paths, "workspaceId">> {
  return createClient(definition, operations, options);
}
