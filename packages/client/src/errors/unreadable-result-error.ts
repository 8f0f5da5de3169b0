import { ClientError } from "@intuned/runtime";

/**
 * Why a result can't be read:
 *
 * - `expired`: the file's host refuses the URL (4xx), and refused a new one too.
 * - `too-large`: the file is larger than `maxFileBytes`.
 * - `unreadable`: the file's host can't be reached, takes too long or fails (5xx); or the file is truncated, or isn't the
 *   JSON that its type promises.
 */
export type UnreadableReason = "expired" | "too-large" | "unreadable";

/** The task succeeded, but its result can't be read. `lastAnswer` has the response, so the result isn't lost. */
export class UnreadableResultError extends ClientError {
  static override readonly kind = "UnreadableResultError";
  static override readonly code = "unreadable-result";
  declare readonly name: typeof UnreadableResultError.kind;
  declare readonly code: typeof UnreadableResultError.code;
  declare readonly reason: UnreadableReason;

  /** @param cause why the download failed, without the file's URL. */
  constructor(webTaskId: string, reason: UnreadableReason, problem: string, cause?: unknown) {
    super(`can't be read: ${problem}`, { subject: `the result of the web task ${webTaskId}`, cause });
    this.reason = reason;
  }
}
