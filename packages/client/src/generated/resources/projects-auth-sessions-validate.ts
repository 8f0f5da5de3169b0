// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import {
  type ApiPromise,
  type Client,
  type InCase,
  Resource,
  startAndWait,
  type StartAndWaitOptions,
  type Waiter,
  type WaitOptions,
  waitUntilFinal,
  watchUntilFinal,
} from "@intuned/runtime";
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

/** The final response of a auth session validation that succeeded. */
export type ValidateAuthSessionResultSuccess = InCase<AuthSessionOperationResult, { status: "done" }>;

/** How the end of a auth session validation is waited for: `projects.authSessions.validate.result` is polled. */
export const validateAuthSessionResultWaiter: Waiter<
  AuthSessionOperationResult,
  [projectName: string, authSessionId: string, operationId: string],
  ValidateAuthSessionResultSuccess
> = {
  subject: "auth session validation",
  poll: validateAuthSessionResult,
  pending: ["pending", "in_progress"],
  success: ["done"],
  failure: ["failed"],
  canceled: ["canceled"],
};

/**
 * Wait for the end of the auth session validation
 *
 * `client.projects.authSessions.validate.waitForResult` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `result` throws. Each tells what is waited for (`carriesWait`).
 */
export function validateAuthSessionWaitForResult(
  client: Client,
  projectName: string,
  authSessionId: string,
  operationId: string,
  options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
): Promise<ValidateAuthSessionResultSuccess> {
  return waitUntilFinal(
    client,
    validateAuthSessionResultWaiter,
    [projectName, authSessionId, operationId],
    options,
  );
}

/**
 * Watch the auth session validation
 *
 * `client.projects.authSessions.validate.watch` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
 */
export function validateAuthSessionWatch(
  client: Client,
  projectName: string,
  authSessionId: string,
  operationId: string,
  options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
): AsyncGenerator<AuthSessionOperationResult, void, undefined> {
  return watchUntilFinal(
    client,
    validateAuthSessionResultWaiter,
    [projectName, authSessionId, operationId],
    options,
  );
}

/**
 * Start validating an auth session, and wait for the end
 *
 * `client.projects.authSessions.validate.run` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
 *   is waited for (`carriesWait`).
 */
export function validateAuthSessionRun(
  client: Client,
  projectName: string,
  authSessionId: string,
  body: AuthSessionValidateInput,
  options?: StartAndWaitOptions<
    AuthSessionOperationResult,
    [projectName: string, authSessionId: string, operationId: string],
    IntunedRequestOptions
  >,
): Promise<ValidateAuthSessionResultSuccess> {
  return startAndWait(
    client,
    validateAuthSessionResultWaiter,
    validateAuthSessionStart,
    [projectName, authSessionId, body],
    ["/0", "/1", "/data/operationId"],
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

  /**
   * Wait for the end of the auth session validation
   *
   * Polls `projects.authSessions.validate.result` until the auth session validation has ended, after a restart or in
   * another program too. Resolves to the final response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @param operationId Id that the start operation returned as `operationId`.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `result` throws. Each tells what is waited for (`carriesWait`).
   */
  waitForResult(
    projectName: string,
    authSessionId: string,
    operationId: string,
    options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
  ): Promise<ValidateAuthSessionResultSuccess> {
    return waitUntilFinal(
      this.client,
      validateAuthSessionResultWaiter,
      [projectName, authSessionId, operationId],
      options,
    );
  }

  /**
   * Watch the auth session validation
   *
   * The responses of `projects.authSessions.validate.result`: the first, and then each with another status, until the
   * final one.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @param operationId Id that the start operation returned as `operationId`.
   * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
   */
  watch(
    projectName: string,
    authSessionId: string,
    operationId: string,
    options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
  ): AsyncGenerator<AuthSessionOperationResult, void, undefined> {
    return watchUntilFinal(
      this.client,
      validateAuthSessionResultWaiter,
      [projectName, authSessionId, operationId],
      options,
    );
  }

  /**
   * Start validating an auth session, and wait for the end
   *
   * Calls `projects.authSessions.validate.start`, then polls `projects.authSessions.validate.result` until the auth
   * session validation has ended. Resolves to the final response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
   *   is waited for (`carriesWait`).
   */
  run(
    projectName: string,
    authSessionId: string,
    body: AuthSessionValidateInput,
    options?: StartAndWaitOptions<
      AuthSessionOperationResult,
      [projectName: string, authSessionId: string, operationId: string],
      IntunedRequestOptions
    >,
  ): Promise<ValidateAuthSessionResultSuccess> {
    return startAndWait(
      this.client,
      validateAuthSessionResultWaiter,
      validateAuthSessionStart,
      [projectName, authSessionId, body],
      ["/0", "/1", "/data/operationId"],
      options,
    );
  }
}
