import { ClientError } from "@intuned/runtime";
import type { WebTaskResultCanceled } from "@intuned/types";

/** The task was canceled before it ended: there is neither a result nor an error. */
export class TaskCanceledError extends ClientError {
  static override readonly kind = "TaskCanceledError";
  static override readonly code = "task-canceled";
  declare readonly name: typeof TaskCanceledError.kind;
  declare readonly code: typeof TaskCanceledError.code;
  /** The whole response. Not shown when the error is printed. */
  declare readonly result: WebTaskResultCanceled;

  constructor(result: WebTaskResultCanceled) {
    super("was canceled", { subject: `the web task ${result.webTaskId}` });
    Object.defineProperty(this, "result", { value: result });
  }
}
