import { type Client, waitUntilFinal, watchUntilFinal } from "@intuned/runtime";
import type { WebTaskResult } from "@intuned/types";
import type { OutputOf, OutputSchema } from "./output-schema/output-schema.js";
import type { ResultOptions, WaitOptions } from "./wait-options.js";
import { type SucceededWebTask, webTaskWaiter } from "./web-task-waiter.js";

/** What waiting for the result of a task takes that was started elsewhere. */
export interface WaitForResultOptions<Schema extends OutputSchema | undefined> extends ResultOptions {
  /** The schema that the task was started with: types the result, and checks it where the schema can. */
  outputSchema?: Schema;
}

/**
 * Waits for the end of a task and resolves to its success. `client.webTasks.waitForResult` as a function.
 *
 * @throws {TaskFailedError} when the task failed, {TaskCanceledError} when it was canceled, {UnreadableResultError} when its
 *   result is a file that can't be read, {ResultMismatchError} when the result doesn't fit the schema, and what `webTaskWatch`
 *   throws. Each carries the task (`carriesWebTask`).
 */
export function webTaskWaitForResult<const Schema extends OutputSchema | undefined = undefined>(
  client: Client,
  webTaskId: string,
  { outputSchema, ...options }: WaitForResultOptions<Schema> = {},
): Promise<SucceededWebTask<OutputOf<Schema>>> {
  return waitUntilFinal(client, webTaskWaiter(outputSchema as Schema), [webTaskId], options);
}

/**
 * The responses about a task, the first and then each with another status, until the final one: `completed` or `canceled`.
 * `client.webTasks.watch` as a function.
 *
 * @throws {AbortError} when the signal is aborted, {TimeoutError} after `timeoutMs`, {ApiError} for a status that another
 *   request won't change, {ConnectionError}, {ApiError} and {MalformedResponseError} when polls have failed for
 *   `maxOutageMs`. Each carries the task (`carriesWebTask`).
 */
export function webTaskWatch(
  client: Client,
  webTaskId: string,
  options?: WaitOptions,
): AsyncGenerator<WebTaskResult, void, undefined> {
  return watchUntilFinal(client, webTaskWaiter(), [webTaskId], options);
}
