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
import type { WebTaskId, WebTaskInput, WebTaskResult, WebTaskStarted } from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";

/**
 * Start a web task
 *
 * `client.webTasks.start` as a function.
 * @throws {ApiError} with status 400, 401, 402, 403, 404, 409, 422, 429, 500, 503.
 */
export function webTaskStart(
  client: Client,
  body: WebTaskInput,
  options?: IntunedRequestOptions,
): ApiPromise<WebTaskStarted> {
  return client.request(
    {
      operationId: "webTaskStart",
      method: "POST",
      path: "/{workspaceId}/web-tasks/start",
      accept: "application/json",
      secrets: ["proxy", "headers", "accessKeyId", "secretAccessKey"],
    },
    { body },
    options,
  );
}

/**
 * Get the state and the result of a web task
 *
 * `client.webTasks.result` as a function.
 * @param webTaskId Id that the start operation returned as `webTaskId`.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function webTaskResult(
  client: Client,
  webTaskId: WebTaskId,
  options?: IntunedRequestOptions,
): ApiPromise<WebTaskResult> {
  return client.request(
    {
      operationId: "webTaskResult",
      method: "GET",
      path: "/{workspaceId}/web-tasks/{webTaskId}/result",
      accept: "application/json",
    },
    { path: { webTaskId } },
    options,
  );
}

/** The final response of a web task that succeeded. */
export type WebTaskResultSuccess = InCase<WebTaskResult, { status: "completed"; outcome: "success" }>;

/** How the end of a web task is waited for: `webTasks.result` is polled. */
export const webTaskResultWaiter: Waiter<WebTaskResult, [webTaskId: WebTaskId], WebTaskResultSuccess> = {
  subject: "web task",
  poll: webTaskResult,
  pending: ["pending", "started"],
  success: [{ "/status": "completed", "/outcome": "success" }],
  failure: [{ "/status": "completed" }],
  canceled: ["canceled"],
};

/**
 * Wait for the end of the web task
 *
 * `client.webTasks.waitForResult` as a function.
 * @param webTaskId Id that the start operation returned as `webTaskId`.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `result` throws. Each tells what is waited for (`carriesWait`).
 */
export function webTaskWaitForResult(
  client: Client,
  webTaskId: WebTaskId,
  options?: WaitOptions<WebTaskResult, IntunedRequestOptions>,
): Promise<WebTaskResultSuccess> {
  return waitUntilFinal(client, webTaskResultWaiter, [webTaskId], options);
}

/**
 * Watch the web task
 *
 * `client.webTasks.watch` as a function.
 * @param webTaskId Id that the start operation returned as `webTaskId`.
 * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
 */
export function webTaskWatch(
  client: Client,
  webTaskId: WebTaskId,
  options?: WaitOptions<WebTaskResult, IntunedRequestOptions>,
): AsyncGenerator<WebTaskResult, void, undefined> {
  return watchUntilFinal(client, webTaskResultWaiter, [webTaskId], options);
}

/**
 * Start a web task, and wait for the end
 *
 * `client.webTasks.run` as a function.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and
 *   {AbortError} when the wait was ended, and what `start` and `result` throw. Each but those of the start tells what
 *   is waited for (`carriesWait`).
 */
export function webTaskRun(
  client: Client,
  body: WebTaskInput,
  options?: StartAndWaitOptions<WebTaskResult, [webTaskId: WebTaskId], IntunedRequestOptions>,
): Promise<WebTaskResultSuccess> {
  return startAndWait(client, webTaskResultWaiter, webTaskStart, [body], ["/data/webTaskId"], options);
}

/** Tasks that an agent carries out in a browser. A task is queued, run once, and ends completed or canceled. */
export class WebTasksBase extends Resource {
  /**
   * Start a web task
   *
   * Queues the task and returns at once, without waiting for it to run. Poll `webTaskResult` with the returned
   * `webTaskId`, or pass a `sink`. Two requests start two tasks, and both are billed.
   * @throws {ApiError} with status 400, 401, 402, 403, 404, 409, 422, 429, 500, 503.
   */
  start(body: WebTaskInput, options?: IntunedRequestOptions): ApiPromise<WebTaskStarted> {
    return webTaskStart(this.client, body, options);
  }

  /**
   * Get the state and the result of a web task
   *
   * Returns the state of the task, and its result once it has ended. Poll every few seconds until `status` is `completed`
   * or `canceled`; polling is free and changes nothing. A failed task is a 200 response too.
   * @param webTaskId Id that the start operation returned as `webTaskId`.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  result(webTaskId: WebTaskId, options?: IntunedRequestOptions): ApiPromise<WebTaskResult> {
    return webTaskResult(this.client, webTaskId, options);
  }

  /**
   * Watch the web task
   *
   * The responses of `webTasks.result`: the first, and then each with another status, until the final one.
   * @param webTaskId Id that the start operation returned as `webTaskId`.
   * @throws what `result` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (`carriesWait`).
   */
  watch(
    webTaskId: WebTaskId,
    options?: WaitOptions<WebTaskResult, IntunedRequestOptions>,
  ): AsyncGenerator<WebTaskResult, void, undefined> {
    return watchUntilFinal(this.client, webTaskResultWaiter, [webTaskId], options);
  }
}
