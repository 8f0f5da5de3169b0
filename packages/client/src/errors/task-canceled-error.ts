import { OperationCanceledError } from "@intuned/runtime";
import { Secrets } from "@intuned/runtime/support";
import type { WebTaskResultCanceled } from "@intuned/types";

/** The task was canceled before it ended: there is neither a result nor an error. */
export class TaskCanceledError extends OperationCanceledError {
  static override readonly kind = "TaskCanceledError";
  static override readonly code = "task-canceled";
  declare readonly name: typeof TaskCanceledError.kind;
  declare readonly code: typeof TaskCanceledError.code;
  declare readonly response: WebTaskResultCanceled;

  constructor(response: WebTaskResultCanceled) {
    const subject = `the web task ${response.webTaskId}`;
    super({ subject, response, reason: undefined, secrets: new Secrets() });
  }

  /** The whole response. Not shown when the error is printed. */
  get result(): WebTaskResultCanceled {
    return this.response;
  }
}
