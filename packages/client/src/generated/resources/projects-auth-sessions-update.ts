// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { type ApiPromise, type Client, Resource } from "@intuned/runtime";
import type {
  AuthSessionOperationResult,
  AuthSessionOperationStarted,
  AuthSessionUpdateInput,
} from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";

/**
 * Start updating an auth session
 *
 * `client.projects.authSessions.update.start` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @throws {ApiError} with status 400, 401, 402, 403, 404, 422, 429, 500, 503.
 */
export function updateAuthSessionStart(
  client: Client,
  projectName: string,
  authSessionId: string,
  body: AuthSessionUpdateInput,
  options?: IntunedRequestOptions,
): ApiPromise<AuthSessionOperationStarted> {
  return client.request(
    {
      operationId: "UpdateAuthSessionStart",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/update",
      accept: "application/json",
      secrets: ["parameters", "proxy"],
    },
    { path: { projectName, authSessionId }, body },
    options,
  );
}

/**
 * Get the state of updating an auth session
 *
 * `client.projects.authSessions.update.result` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function updateAuthSessionResult(
  client: Client,
  projectName: string,
  authSessionId: string,
  operationId: string,
  options?: IntunedRequestOptions,
): ApiPromise<AuthSessionOperationResult> {
  return client.request(
    {
      operationId: "updateAuthSessionResult",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/update/{operationId}/result",
      accept: "application/json",
    },
    { path: { projectName, authSessionId, operationId } },
    options,
  );
}

/** Recreate an auth session: start the operation, then poll for its result. */
export class ProjectsAuthSessionsUpdate extends Resource {
  /**
   * Start updating an auth session
   *
   * Recreates the auth session by running the project's code, and returns at once. Poll `updateAuthSessionResult` with the
   * returned `operationId`.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @throws {ApiError} with status 400, 401, 402, 403, 404, 422, 429, 500, 503.
   */
  start(
    projectName: string,
    authSessionId: string,
    body: AuthSessionUpdateInput,
    options?: IntunedRequestOptions,
  ): ApiPromise<AuthSessionOperationStarted> {
    return updateAuthSessionStart(this.client, projectName, authSessionId, body, options);
  }

  /**
   * Get the state of updating an auth session
   *
   * Returns the state of updating the session. Poll every few seconds until `status` is `done`, `failed` or
   * `canceled`. A failed operation is a 200 response too.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @param operationId Id that the start operation returned as `operationId`.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  result(
    projectName: string,
    authSessionId: string,
    operationId: string,
    options?: IntunedRequestOptions,
  ): ApiPromise<AuthSessionOperationResult> {
    return updateAuthSessionResult(this.client, projectName, authSessionId, operationId, options);
  }
}
