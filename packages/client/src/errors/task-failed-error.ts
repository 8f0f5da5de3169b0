import { OperationFailedError } from "@intuned/runtime";
import type { Secrets } from "@intuned/runtime/support";
import type { WebTaskError, WebTaskResult } from "@intuned/types";

/** Why a task failed, as the server reports it; each property is `undefined` where it doesn't. */
export interface TaskError {
  /** Stable name of the error, such as `timeout`. The server may add codes at any time. */
  readonly code: WebTaskError["code"] | undefined;
  /** What happened, in a sentence for people. */
  readonly message: string | undefined;
  /** More about the error, depending on `code`. */
  readonly details: unknown;
}

/** A task that has ended by itself. */
type CompletedWebTask = Extract<WebTaskResult, { readonly status: "completed" }>;

/** The task has ended without a result: its outcome is `failed`. `error` says why. */
export class TaskFailedError extends OperationFailedError {
  static override readonly kind = "TaskFailedError";
  static override readonly code = "task-failed";
  declare readonly name: typeof TaskFailedError.kind;
  declare readonly code: typeof TaskFailedError.code;
  /** Why. All three properties are `undefined` when the response has no `error`. */
  declare readonly error: TaskError;
  declare readonly response: CompletedWebTask;

  /** @param secrets what `error` and the message are shown without. */
  constructor(response: CompletedWebTask, secrets: Secrets) {
    const { error: reason } = response as { readonly error?: unknown };
    const subject = `the web task ${response.webTaskId}`;
    super({ subject, response, reason, otherwise: `its outcome is ${response.outcome}`, secrets });
  }

  /** The whole response: cost, times, reuse. Not shown when the error is printed. */
  get result(): CompletedWebTask {
    return this.response;
  }
}
