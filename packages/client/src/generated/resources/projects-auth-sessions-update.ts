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

/** The final response of a auth session update that succeeded. */
export type UpdateAuthSessionResultSuccess = InCase<AuthSessionOperationResult, { status: "done" }>;

/** How the end of a auth session update is waited for: `projects.authSessions.update.result` is polled. */
export const updateAuthSessionResultWaiter: Waiter<
  AuthSessionOperationResult,
  [projectName: string, authSessionId: string, operationId: string],
  UpdateAuthSessionResultSuccess
> = {
  subject: "auth session update",
  poll: updateAuthSessionResult,
  pending: ["pending", "in_progress"],
  success: ["done"],
  failure: ["failed"],
  canceled: ["canceled"],
};

/**
 * Wait for the end of the auth session update
 *
 * `client.projects.authSessions.update.waitForResult` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `result` throws. Each tells what is waited for (`carriesWait`).
 */
export function updateAuthSessionWaitForResult(
  client: Client,
  projectName: string,
  authSessionId: string,
  operationId: string,
  options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
): Promise<UpdateAuthSessionResultSuccess> {
  return waitUntilFinal(
    client,
    updateAuthSessionResultWaiter,
    [projectName, authSessionId, operationId],
    options,
  );
}

/**
 * Watch the auth session update
 *
 * `client.projects.authSessions.update.watch` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
 */
export function updateAuthSessionWatch(
  client: Client,
  projectName: string,
  authSessionId: string,
  operationId: string,
  options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
): AsyncGenerator<AuthSessionOperationResult, void, undefined> {
  return watchUntilFinal(
    client,
    updateAuthSessionResultWaiter,
    [projectName, authSessionId, operationId],
    options,
  );
}

/**
 * Start updating an auth session, and wait for the end
 *
 * `client.projects.authSessions.update.run` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
 *   is waited for (`carriesWait`).
 */
export function updateAuthSessionRun(
  client: Client,
  projectName: string,
  authSessionId: string,
  body: AuthSessionUpdateInput,
  options?: StartAndWaitOptions<
    AuthSessionOperationResult,
    [projectName: string, authSessionId: string, operationId: string],
    IntunedRequestOptions
  >,
): Promise<UpdateAuthSessionResultSuccess> {
  return startAndWait(
    client,
    updateAuthSessionResultWaiter,
    updateAuthSessionStart,
    [projectName, authSessionId, body],
    ["/0", "/1", "/data/operationId"],
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

  /**
   * Wait for the end of the auth session update
   *
   * Polls `projects.authSessions.update.result` until the auth session update has ended, after a restart or in another
   * program too. Resolves to the final response of a success.
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
  ): Promise<UpdateAuthSessionResultSuccess> {
    return waitUntilFinal(
      this.client,
      updateAuthSessionResultWaiter,
      [projectName, authSessionId, operationId],
      options,
    );
  }

  /**
   * Watch the auth session update
   *
   * The responses of `projects.authSessions.update.result`: the first, and then each with another status, until the
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
      updateAuthSessionResultWaiter,
      [projectName, authSessionId, operationId],
      options,
    );
  }

  /**
   * Start updating an auth session, and wait for the end
   *
   * Calls `projects.authSessions.update.start`, then polls `projects.authSessions.update.result` until the auth session
   * update has ended. Resolves to the final response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
   *   is waited for (`carriesWait`).
   */
  run(
    projectName: string,
    authSessionId: string,
    body: AuthSessionUpdateInput,
    options?: StartAndWaitOptions<
      AuthSessionOperationResult,
      [projectName: string, authSessionId: string, operationId: string],
      IntunedRequestOptions
    >,
  ): Promise<UpdateAuthSessionResultSuccess> {
    return startAndWait(
      this.client,
      updateAuthSessionResultWaiter,
      updateAuthSessionStart,
      [projectName, authSessionId, body],
      ["/0", "/1", "/data/operationId"],
      options,
    );
  }
}
