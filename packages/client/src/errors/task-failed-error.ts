import { ClientError } from "@intuned/runtime";
import { readErrorObject, type Secrets } from "@intuned/runtime/support";
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

/** The task has ended without a result: its outcome is `failed`. `error` says why. */
export class TaskFailedError extends ClientError {
  static override readonly kind = "TaskFailedError";
  static override readonly code = "task-failed";
  declare readonly name: typeof TaskFailedError.kind;
  declare readonly code: typeof TaskFailedError.code;
  /** Why. All three properties are `undefined` when the response has no `error`. */
  declare readonly error: TaskError;
  /** The whole response: cost, times, reuse. Not shown when the error is printed. */
  declare readonly result: Extract<WebTaskResult, { readonly status: "completed" }>;

  /** @param secrets what `error` and the message are shown without. */
  constructor(result: Extract<WebTaskResult, { readonly status: "completed" }>, secrets: Secrets) {
    const { error: reported = {} } = result as { readonly error?: unknown };
    const { code, message, details } = readErrorObject(secrets.parse(JSON.stringify(reported)));
    super(`failed: ${code ?? `its outcome is ${result.outcome}`}${message ? `: ${message}` : ""}`, {
      subject: `the web task ${result.webTaskId}`,
    });
    this.error = { code, message, details };
    Object.defineProperty(this, "result", { value: result });
  }
}
