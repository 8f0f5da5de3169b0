import { ClientError } from "@intuned/runtime";
import type { WebTaskResult } from "@intuned/types";

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
