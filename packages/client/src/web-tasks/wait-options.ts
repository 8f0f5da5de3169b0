import type { WebTaskResult } from "@intuned/types";
import type { IntunedRequestOptions } from "../generated/options.js";

/** How the end of a web task is waited for. */
export interface WaitOptions
  extends Omit<IntunedRequestOptions, "timeoutMs" | "attemptTimeoutMs" | "accept" | "contentType"> {
  /**
   * Limit of the whole wait in milliseconds, the start included where there is one; each single request has the client's
   * `timeoutMs`. 3,600,000 (an hour) when omitted; 0 switches it off. The task itself goes on.
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds before the second poll. Each further pause is half as long again, up to `maxPollIntervalMs`, and drawn at
   * random a quarter below or above; a longer `Retry-After` of the server wins, up to `retry.maxRetryAfterMs`. 2,000 when
   * omitted.
   */
  pollIntervalMs?: number | undefined;
  /** The longest pause between two polls in milliseconds, unless `pollIntervalMs` is longer; 30,000 when omitted. */
  maxPollIntervalMs?: number | undefined;
  /**
   * For how many milliseconds polls may fail in a row (no connection, 408, 429, 5xx, a malformed response or one that
   * `checkAnswers` refuses) before the wait ends with the last error, counted from the first that fails; 300,000 (five
   * minutes) when omitted. Any other error ends it at once.
   */
  maxOutageMs?: number | undefined;
  /**
   * Told of the first answer, and of each with another status; not waited for. An error that it throws goes to the client's
   * logger.
   */
  onStatus?: ((answer: WebTaskResult) => unknown) | undefined;
}

/** How the result of a web task is waited for. */
export interface ResultOptions extends WaitOptions {
  /**
   * The largest file that a result may be, in bytes after decompression; a larger one isn't downloaded.
   * 100,000,000 (100 MB) when omitted; `Infinity`: no limit.
   */
  maxFileBytes?: number | undefined;
}
