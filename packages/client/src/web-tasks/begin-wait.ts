import { AbortError, ClientError, TimeoutError } from "@intuned/runtime";
import { callSignal, givenOptions, Secrets } from "@intuned/runtime/support";
import type { IntunedRequestOptions } from "../generated/options.js";
import type { ResultOptions } from "./wait-options.js";

const DEFAULTS = {
  timeoutMs: 3_600_000,
  pollIntervalMs: 2_000,
  maxPollIntervalMs: 30_000,
  maxOutageMs: 300_000,
  maxFileBytes: 100_000_000,
};

/** One wait, from the moment it begins: its limits, and its clock. */
export interface Wait extends Readonly<typeof DEFAULTS> {
  readonly onStatus: ResultOptions["onStatus"];
  /** What each request of the wait is given: the signal aborts with the caller's, and when the time is up. */
  readonly request: IntunedRequestOptions & { readonly signal: AbortSignal; readonly secrets: Secrets };
  /** Settles as the promise does, unless the wait is ended first. */
  within<T>(promise: Promise<T>): Promise<T>;
  /** An error as the caller understands it: when the wait was ended, why. */
  explain(error: unknown, subject: string): unknown;
  /** Stops the clock. */
  end(): void;
}

/** @throws {OptionsError} for a limit that is negative or no number. */
export function beginWait({ onStatus, signal, ...options }: ResultOptions): Wait {
  const limits = { ...DEFAULTS, ...(givenOptions(options) as typeof DEFAULTS & IntunedRequestOptions) };
  const { timeoutMs } = limits;
  const limit = callSignal(signal, timeoutMs || Infinity);
  return {
    ...limits,
    onStatus,
    // Each request has the client's own limit. What is secret in the start is secret in all that comes after.
    request: { ...limits, timeoutMs: undefined, signal: limit.signal, secrets: new Secrets() },
    within: limit.within,
    explain: (error, subject) => {
      const isOurs = error instanceof ClientError;
      const isEnded = limit.signal.aborted && (error instanceof AbortError || error === limit.signal.reason);
      if (!isEnded) return isOurs ? error : new ClientError("failed", { subject, cause: error });
      // The request that was cut off knows whether it may have started anything.
      const details = { subject, call: isOurs ? error.call : undefined };
      if (signal?.aborted) return new AbortError({ ...details, cause: signal.reason });
      return new TimeoutError(timeoutMs, details);
    },
    end: () => limit.clear(false),
  };
}
