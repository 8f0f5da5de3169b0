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

/** The final response of a auth session creation that succeeded. */
export type CreateAuthSessionResultSuccess = InCase<AuthSessionOperationResult, { status: "done" }>;

/** How the end of a auth session creation is waited for: `projects.authSessions.create.result` is polled. */
export const createAuthSessionResultWaiter: Waiter<
  AuthSessionOperationResult,
  [projectName: string, operationId: string],
  CreateAuthSessionResultSuccess
> = {
  subject: "auth session creation",
  poll: createAuthSessionResult,
  pending: ["pending", "in_progress"],
  success: ["done"],
  failure: ["failed"],
  canceled: ["canceled"],
};

/**
 * Wait for the end of the auth session creation
 *
 * `client.projects.authSessions.create.waitForResult` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `result` throws. Each tells what is waited for (`carriesWait`).
 */
export function createAuthSessionWaitForResult(
  client: Client,
  projectName: string,
  operationId: string,
  options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
): Promise<CreateAuthSessionResultSuccess> {
  return waitUntilFinal(client, createAuthSessionResultWaiter, [projectName, operationId], options);
}

/**
 * Watch the auth session creation
 *
 * `client.projects.authSessions.create.watch` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param operationId Id that the start operation returned as `operationId`.
 * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
 */
export function createAuthSessionWatch(
  client: Client,
  projectName: string,
  operationId: string,
  options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
): AsyncGenerator<AuthSessionOperationResult, void, undefined> {
  return watchUntilFinal(client, createAuthSessionResultWaiter, [projectName, operationId], options);
}

/**
 * Start creating an auth session, and wait for the end
 *
 * `client.projects.authSessions.create.run` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
 *   is waited for (`carriesWait`).
 */
export function createOrUpdateAuthSessionRun(
  client: Client,
  projectName: string,
  body: AuthSessionCreateInput,
  options?: StartAndWaitOptions<
    AuthSessionOperationResult,
    [projectName: string, operationId: string],
    IntunedRequestOptions
  >,
): Promise<CreateAuthSessionResultSuccess> {
  return startAndWait(
    client,
    createAuthSessionResultWaiter,
    createOrUpdateAuthSessionStart,
    [projectName, body],
    ["/0", "/data/operationId"],
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

  /**
   * Wait for the end of the auth session creation
   *
   * Polls `projects.authSessions.create.result` until the auth session creation has ended, after a restart or in
   * another program too. Resolves to the final response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @param operationId Id that the start operation returned as `operationId`.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `result` throws. Each tells what is waited for (`carriesWait`).
   */
  waitForResult(
    projectName: string,
    operationId: string,
    options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
  ): Promise<CreateAuthSessionResultSuccess> {
    return waitUntilFinal(this.client, createAuthSessionResultWaiter, [projectName, operationId], options);
  }

  /**
   * Watch the auth session creation
   *
   * The responses of `projects.authSessions.create.result`: the first, and then each with another status, until the
   * final one.
   * @param projectName Name that the project was created with, not its id.
   * @param operationId Id that the start operation returned as `operationId`.
   * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
   */
  watch(
    projectName: string,
    operationId: string,
    options?: WaitOptions<AuthSessionOperationResult, IntunedRequestOptions>,
  ): AsyncGenerator<AuthSessionOperationResult, void, undefined> {
    return watchUntilFinal(this.client, createAuthSessionResultWaiter, [projectName, operationId], options);
  }

  /**
   * Start creating an auth session, and wait for the end
   *
   * Calls `projects.authSessions.create.start`, then polls `projects.authSessions.create.result` until the auth session
   * creation has ended. Resolves to the final response of a success.
   * @param projectName Name that the project was created with, not its id.
   * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
   *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
   *   is waited for (`carriesWait`).
   */
  run(
    projectName: string,
    body: AuthSessionCreateInput,
    options?: StartAndWaitOptions<
      AuthSessionOperationResult,
      [projectName: string, operationId: string],
      IntunedRequestOptions
    >,
  ): Promise<CreateAuthSessionResultSuccess> {
    return startAndWait(
      this.client,
      createAuthSessionResultWaiter,
      createOrUpdateAuthSessionStart,
      [projectName, body],
      ["/0", "/data/operationId"],
      options,
    );
  }
}
