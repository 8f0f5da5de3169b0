import type { ApiPromise } from "@intuned/runtime";
import type { WebTaskResult, WebTaskStarted } from "@intuned/types";
import { type IntunedRequestOptions, WebTasksBase } from "../generated/index.js";
import type { OutputOf, OutputSchema } from "./output-schema/output-schema.js";
import { type RunOptions, startWebTask, type WebTaskInputWith, webTaskRun } from "./run-web-task.js";
import { type WaitForResultOptions, webTaskWaitForResult, webTaskWatch } from "./wait-for-web-task.js";
import type { WaitOptions } from "./wait-options.js";
import type { SucceededWebTask } from "./web-task-waiter.js";

/** Tasks that an agent does in a browser: the API's operations, and waiting for their results. */
export class WebTasks extends WebTasksBase {
  /**
   * Starts a task and returns at once, without waiting for it to run. Two calls start two tasks, and both are billed.
   *
   * @throws {ApiError} with the statuses that `webTaskStart` lists.
   */
  override start(
    body: WebTaskInputWith<OutputSchema | undefined>,
    options?: IntunedRequestOptions,
  ): ApiPromise<WebTaskStarted> {
    return startWebTask(this.client, body, options);
  }

  /**
   * Starts a task, waits for its end, and resolves to its success. `result` is the data itself, typed by `outputSchema`; a
   * file is downloaded, and is a `Blob` unless it is JSON.
   *
   * @throws {TaskFailedError} when the task failed, {TaskCanceledError} when it was canceled, {UnreadableResultError} when
   *   its result is a file that can't be read, {ResultMismatchError} when the result doesn't fit the schema, {TimeoutError}
   *   and {AbortError} when the wait was ended, and what `start` and `result` throw. Once the task is started each carries
   *   it (`carriesWebTask`).
   */
  run<const Schema extends OutputSchema | undefined = undefined>(
    input: WebTaskInputWith<Schema>,
    options?: RunOptions,
  ): Promise<SucceededWebTask<OutputOf<Schema>>> {
    return webTaskRun(this.client, input, options);
  }

  /** Waits for a task that was started before, like `run`: after a restart, after an abort, in another program. */
  waitForResult<const Schema extends OutputSchema | undefined = undefined>(
    webTaskId: string,
    options?: WaitForResultOptions<Schema>,
  ): Promise<SucceededWebTask<OutputOf<Schema>>> {
    return webTaskWaitForResult(this.client, webTaskId, options);
  }

  /**
   * The responses about a task, the first and then each with another status, until it has ended. A result stays wrapped.
   *
   * @throws what `result` throws, {TimeoutError} and {AbortError}. Each carries the task (`carriesWebTask`).
   */
  override watch(webTaskId: string, options?: WaitOptions): AsyncGenerator<WebTaskResult, void, undefined> {
    return webTaskWatch(this.client, webTaskId, options);
  }
}
