import { ClientError, OptionsError } from "@intuned/runtime";
import type { WebTaskResult } from "@intuned/types";
import type { WaitContext } from "./wait-context.js";

/** What an error of waiting carries, so that nothing is lost: wait again by `client.webTasks.waitForResult(webTaskId)`. */
export interface WebTaskContext {
  /** The task, which goes on whatever became of the wait. */
  readonly webTaskId: string;
  /** The last answer, where there was one. Not shown when the error is printed. */
  readonly lastAnswer: WebTaskResult | undefined;
}

/** Whether something thrown says which task it is about: by `run` once the task was started, by `waitForResult` and `watch`. */
export function carriesWebTask(error: unknown): error is ClientError & WebTaskContext {
  return error instanceof ClientError && "webTaskId" in error;
}

/**
 * Adds the task to an error, the attempts of the whole wait, and its last request where the error isn't about another. After
 * a start nobody may take it for one that started nothing.
 */
export function addWebTask(
  error: ClientError,
  { webTaskId, lastAnswer }: WebTaskContext,
  { call, attempts }: WaitContext,
): ClientError {
  Object.assign(error, { webTaskId, mayHaveStarted: true });
  // Bad options are about no request.
  if (call && !(error instanceof OptionsError)) Object.assign(error, { attempts, call });
  // Not enumerable: it can be large, and holds whatever the caller sent.
  return Object.defineProperty(error, "lastAnswer", { value: lastAnswer, configurable: true });
}
