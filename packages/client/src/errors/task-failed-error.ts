import { ClientError, type ErrorObject } from "@intuned/runtime";
import { readErrorObject, type Secrets } from "@intuned/runtime/support";
import type { WebTaskResult } from "@intuned/types";
import { definition } from "../generated/definition.js";

/** The task has ended without a result: its outcome is a failure. `error` tells why, and whether another try can help. */
export class TaskFailedError extends ClientError {
  static override readonly kind = "TaskFailedError";
  static override readonly code = "task-failed";
  declare readonly name: typeof TaskFailedError.kind;
  declare readonly code: typeof TaskFailedError.code;
  /** Why, as the server says it: `error.code` is an execution code such as `script-timeout`. */
  declare readonly error: ErrorObject;
  /** The whole answer: input, cost, times. Not shown when the error is printed. */
  declare readonly result: Extract<WebTaskResult, { readonly status: "completed" }>;

  /** @param secrets what the server's words are shown without. */
  constructor(result: Extract<WebTaskResult, { readonly status: "completed" }>, secrets: Secrets) {
    const { error: given = {} } = result as { readonly error?: unknown };
    const error = readErrorObject(secrets.parse(JSON.stringify(given)), definition.errorFields);
    const { code = `its outcome is ${result.outcome}`, message } = error;
    super(`failed: ${code}${message ? `: ${message}` : ""}`, {
      subject: `the web task ${result.webTaskId}`,
    });
    this.error = error;
    Object.defineProperty(this, "result", { value: result });
  }
}
