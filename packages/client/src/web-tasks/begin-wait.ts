import { AbortError, type ClientError, TimeoutError } from "@intuned/runtime";
import {
  ANY_OPTIONS,
  addCaller,
  CONTEXT,
  type ContextOption,
  callSignal,
  captureCaller,
  type OptionKinds,
  readOptions,
} from "@intuned/runtime/support";
import type { IntunedRequestOptions } from "../generated/options.js";
import { WaitContext } from "./wait-context.js";
import type { ResultOptions } from "./wait-options.js";

const DEFAULTS = {
  timeoutMs: 3_600_000,
  pollIntervalMs: 2_000,
  maxPollIntervalMs: 30_000,
  maxOutageMs: 300_000,
  maxFileBytes: 100_000_000,
};

/** The options of a wait, which its requests don't have. */
const WAIT_OPTIONS: OptionKinds = {
  timeoutMs: "number",
  pollIntervalMs: "number",
  maxPollIntervalMs: "number",
  maxOutageMs: "number",
  maxFileBytes: "number",
  onStatus: "function",
};

/** One wait, from the moment it begins: its limits, and its clock. */
export interface Wait extends Readonly<typeof DEFAULTS> {
  readonly onStatus: ResultOptions["onStatus"];
  /** What each request of the wait is given: the signal aborts with the caller's, and when the time is up. */
  readonly request: IntunedRequestOptions & ContextOption & { readonly signal: AbortSignal };
  /** What its requests share: what is secret in the start is secret in all that follows. */
  readonly context: WaitContext;
  /** Until when a 404 can mean that the start hasn't reached every server yet, by `performance.now()`. */
  readonly visibleBy?: number;
  /** Settles as the promise does, unless the wait is ended first. */
  within<T>(promise: Promise<T>): Promise<T>;
  /** An error as the caller understands it: when the wait was ended, why. Its stack has the caller's frames. */
  explain(error: unknown, subject: string): ClientError;
  /** How much time is left, in milliseconds. */
  leftMs(): number;
  /** Ends it as if its time were up. */
  abort(): void;
  /** Stops the clock. */
  end(): void;
}

/** @throws {OptionsError} for a limit that is negative or no number. */
export function beginWait({ onStatus, signal, ...options }: ResultOptions): Wait {
  const given = readOptions({ onStatus, ...options }, WAIT_OPTIONS, ANY_OPTIONS);
  const limits = { ...DEFAULTS, ...(given as typeof DEFAULTS & IntunedRequestOptions) };
  const { timeoutMs } = limits;
  const caller = captureCaller(beginWait);
  const deadline = performance.now() + (timeoutMs || Infinity);
  const limit = callSignal(signal, timeoutMs || Infinity);
  const context = new WaitContext(WAIT_OPTIONS);
  return {
    ...limits,
    onStatus,
    context,
    // Each request has the client's own limit.
    request: { ...limits, timeoutMs: undefined, signal: limit.signal, [CONTEXT]: context },
    within: limit.within,
    explain: (error, subject) => {
      const isEnded = limit.signal.aborted && (error instanceof AbortError || error === limit.signal.reason);
      // The last request knows whether it may have started anything.
      const details = { subject, call: context.call };
      const ended = signal?.aborted
        ? new AbortError({ ...details, cause: signal.reason })
        : new TimeoutError(timeoutMs, details);
      return addCaller(isEnded ? ended : (error as ClientError), caller);
    },
    leftMs: () => deadline - performance.now(),
    abort: limit.abort,
    end: () => limit.clear(false),
  };
}
