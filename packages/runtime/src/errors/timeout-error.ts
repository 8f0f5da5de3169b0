import { ClientError, type ErrorDetails } from "./client-error.js";

/** The call, or one attempt, took longer than its limit, reading the body included. */
export class TimeoutError extends ClientError {
  static override readonly kind = "TimeoutError";
  static override readonly code = "timeout";
  declare readonly name: typeof TimeoutError.kind;
  declare readonly code: typeof TimeoutError.code;
  /** The limit that was exceeded, in milliseconds: `timeoutMs`, or `attemptTimeoutMs` where that came first. */
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number, details: ErrorDetails) {
    super(`took longer than ${timeoutMs} ms`, details);
    this.timeoutMs = timeoutMs;
  }
}
