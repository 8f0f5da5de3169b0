// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { type ApiPromise, type Client, Resource } from "@intuned/runtime";
import type {
  AuthSessionCreateInput,
  AuthSessionOperationResult,
  AuthSessionOperationStarted,
} from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";

/**
 * Start creating an auth session
 *
 * `client.projects.authSessions.create.start` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @throws {ApiError} with status 400, 401, 402, 403, 404, 422, 429, 500, 503.
 */
export function createOrUpdateAuthSessionStart(
  client: Client,
  projectName: string,
  body: AuthSessionCreateInput,
  options?: IntunedRequestOptions,
): ApiPromise<AuthSessionOperationStarted> {
  return client.request(
    {
      operationId: "CreateOrUpdateAuthSessionStart",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/create",
      accept: "application/json",
      secrets: ["parameters", "proxy"],
    },
    { path: { projectName }, body },
    options,
  );
}

/**
 * Get the state of creating an auth session
 *
 * `client.projects.authSessions.create.result` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function createAuthSessionResult(
  client: Client,
  projectName: string,
  operationId: string,
  options?: IntunedRequestOptions,
): ApiPromise<AuthSessionOperationResult> {
  return client.request(
    {
      operationId: "createAuthSessionResult",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/create/{operationId}/result",
      accept: "application/json",
    },
    { path: { projectName, operationId } },
    options,
  );
}

/** Create an auth session: start the operation, then poll for its result. */
export class ProjectsAuthSessionsCreate extends Resource {
  /**
   * Start creating an auth session
   *
   * Runs the project's code that creates auth sessions, and returns at once. If a session with this `id` exists, it is
   * recreated. Poll `createAuthSessionResult` with the returned `operationId`.
   * @param projectName Name that the project was created with, not its id.
   * @throws {ApiError} with status 400, 401, 402, 403, 404, 422, 429, 500, 503.
   */
  start(
    projectName: string,
    body: AuthSessionCreateInput,
    options?: IntunedRequestOptions,
  ): ApiPromise<AuthSessionOperationStarted> {
    return createOrUpdateAuthSessionStart(this.client, projectName, body, options);
  }

  /**
   * Get the state of creating an auth session
   *
   * Returns the state of creating the session. Poll every few seconds until `status` is `done`, `failed` or
   * `canceled`. A failed operation is a 200 response too.
   * @param projectName Name that the project was created with, not its id.
   * @param operationId Id that the start operation returned as `operationId`.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  result(
    projectName: string,
    operationId: string,
    options?: IntunedRequestOptions,
  ): ApiPromise<AuthSessionOperationResult> {
    return createAuthSessionResult(this.client, projectName, operationId, options);
  }
}
