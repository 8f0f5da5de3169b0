// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { type ApiPromise, type Client, Resource } from "@intuned/runtime";
import type {
  AuthSessionOperationResult,
  AuthSessionValidateInput,
  AuthSessionValidationStarted,
} from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";

/**
 * Start validating an auth session
 *
 * `client.projects.authSessions.validate.start` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @throws {ApiError} with status 400, 401, 402, 403, 404, 422, 429, 500, 503.
 */
export function validateAuthSessionStart(
  client: Client,
  projectName: string,
  authSessionId: string,
  body: AuthSessionValidateInput,
  options?: IntunedRequestOptions,
): ApiPromise<AuthSessionValidationStarted> {
  return client.request(
    {
      operationId: "ValidateAuthSessionStart",
      method: "POST",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/validate/start",
      accept: "application/json",
      secrets: ["proxy"],
    },
    { path: { projectName, authSessionId }, body },
    options,
  );
}

/**
 * Get the state of validating an auth session
 *
 * `client.projects.authSessions.validate.result` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function validateAuthSessionResult(
  client: Client,
  projectName: string,
  authSessionId: string,
  operationId: string,
  options?: IntunedRequestOptions,
): ApiPromise<AuthSessionOperationResult> {
  return client.request(
    {
      operationId: "validateAuthSessionResult",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/validate/{operationId}/result",
      accept: "application/json",
    },
    { path: { projectName, authSessionId, operationId } },
    options,
  );
}

/** Check an auth session and recreate it if the check fails: start the operation, then poll for its result. */
export class ProjectsAuthSessionsValidate extends Resource {
  /**
   * Start validating an auth session
   *
   * Runs the project's code that checks auth sessions, and returns at once. If the check fails, the session is recreated
   * unless `autoRecreate` is `false`. Poll `validateAuthSessionResult` with the returned `operationId`.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @throws {ApiError} with status 400, 401, 402, 403, 404, 422, 429, 500, 503.
   */
  start(
    projectName: string,
    authSessionId: string,
    body: AuthSessionValidateInput,
    options?: IntunedRequestOptions,
  ): ApiPromise<AuthSessionValidationStarted> {
    return validateAuthSessionStart(this.client, projectName, authSessionId, body, options);
  }

  /**
   * Get the state of validating an auth session
   *
   * Returns the state of validating the session. Poll every few seconds until `status` is `done`, `failed` or
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
    return validateAuthSessionResult(this.client, projectName, authSessionId, operationId, options);
  }
}
