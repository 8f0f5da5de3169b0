import type { Secrets } from "../secrets.js";
import { readErrorObject } from "./api-error.js";
import { ClientError } from "./client-error.js";

/** Why something failed or was canceled, as the server reports it; each property is `undefined` where it doesn't. */
export interface EndReason {
  /** Stable machine-readable name. The server may add codes at any time. */
  readonly code: string | undefined;
  /** What happened, in a sentence for people. */
  readonly message: string | undefined;
  /** More about it, depending on `code`. */
  readonly details: unknown;
}

/** What an error about the end of something that was waited for is made of. */
export interface EndDetails {
  /** What the message begins with: `the run run_123`. */
  readonly subject: string;
  /** The final response. */
  readonly response: unknown;
  /** What the response says of the reason: an error object or a text. */
  readonly reason: unknown;
  /** What the message says where the response has no reason. */
  readonly otherwise?: string;
  /** What the error is shown without. */
  readonly secrets: Secrets;
}

/** What was waited for has ended, and failed: the API call itself succeeded. `error` says why. */
export class OperationFailedError extends ClientError {
  static override readonly kind: string = "OperationFailedError";
  static override readonly code: string = "operation-failed";
  /** Why. All three properties are `undefined` when the response has no error. */
  declare readonly error: EndReason;
  /** The whole final response. Not shown when the error is printed. `carriesWait(error, waiter)` types it as `lastResponse`. */
  declare readonly response: unknown;

  constructor(details: EndDetails) {
    const error = readReason(details);
    const { code = error.message ? undefined : details.otherwise, message } = error;
    super(["failed", code, message].filter(Boolean).join(": "), details);
    this.error = error;
    Object.defineProperty(this, "response", { value: details.response });
  }
}

/** What was waited for was canceled before it ended by itself. `reason` says why, where the server does. */
export class OperationCanceledError extends ClientError {
  static override readonly kind: string = "OperationCanceledError";
  static override readonly code: string = "operation-canceled";
  /** Why. All three properties are `undefined` when the response has no reason. */
  declare readonly reason: EndReason;
  /** The whole final response. Not shown when the error is printed. `carriesWait(error, waiter)` types it as `lastResponse`. */
  declare readonly response: unknown;

  constructor(details: EndDetails) {
    const reason = readReason(details);
    super(["was canceled", reason.code, reason.message].filter(Boolean).join(": "), details);
    this.reason = reason;
    Object.defineProperty(this, "response", { value: details.response });
  }
}

/** An object's own words (a reason is often named by its `type`), or a text that is all there is; without secrets. */
function readReason({ reason, secrets }: EndDetails): EndReason {
  const said = secrets.parse(JSON.stringify(reason ?? null));
  const { code, message, details } = readErrorObject(typeof said === "string" ? { message: said } : said, {
    code: ["code", "type"],
  });
  return { code, message, details };
}
