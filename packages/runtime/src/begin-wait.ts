import { callSignal } from "./call-signal.js";
import { AbortError, TimeoutError } from "./errors/call-errors.js";
import {
  addCaller,
  type CallDescription,
  ClientError,
  captureCaller,
  isFrameworkError,
} from "./errors/client-error.js";
import { type CallContext, CONTEXT, type ContextOption } from "./exchange.js";
import type { RequestOptions, RetryOptions } from "./options.js";
import { ANY_OPTIONS, type OptionKinds, readOptions } from "./read-options.js";
import { Secrets } from "./secrets.js";

const DEFAULTS = {
  timeoutMs: 3_600_000,
  pollIntervalMs: 2_000,
  maxPollIntervalMs: 30_000,
  maxOutageMs: 300_000,
};

/** The options of a wait, which its requests don't have. */
const WAIT_OPTIONS: OptionKinds = {
  timeoutMs: "number",
  pollIntervalMs: "number",
  maxPollIntervalMs: "number",
  maxOutageMs: "number",
  onStatus: "function",
};

/** How long a wait takes at most, how often it polls, and who is told of changes. */
export interface WaitLimits<Response> {
  /**
   * Limit of the whole wait in milliseconds, the start included where there is one; each single request has the client's
   * `timeoutMs`. 3,600,000 (an hour) when omitted; 0 switches it off. What is waited for goes on.
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds before the second poll. Each further pause is half as long again, up to `maxPollIntervalMs`, and drawn at
   * random a quarter below or above; a longer `Retry-After` of the server wins, up to `retry.maxRetryAfterMs` and to half of
   * the time left. 2,000 when omitted.
   */
  pollIntervalMs?: number | undefined;
  /** The longest pause between two polls in milliseconds, unless `pollIntervalMs` is longer; 30,000 when omitted. */
  maxPollIntervalMs?: number | undefined;
  /**
   * For how many milliseconds polls may fail in a row (no connection, 408, 425, 429, 5xx, a malformed response or one that
   * `checkAnswers` refuses) before the wait ends with the last error, counted from the first that fails; 300,000 (five
   * minutes) when omitted. Any other error ends it at once.
   */
  maxOutageMs?: number | undefined;
  /**
   * Called with the first response, and with each whose status is another; not waited for. An error that it throws goes to
   * the client's logger.
   */
  onStatus?: ((response: Response) => unknown) | undefined;
}

/** Options of a wait of any kind. */
export type AnyWaitOptions = RequestOptions & WaitLimits<never>;

/** One wait, from the moment it begins: its limits, and its clock. */
export interface Wait extends Readonly<typeof DEFAULTS> {
  readonly onStatus: ((response: never) => unknown) | undefined;
  /** What each request of the wait is given: the signal aborts with the caller's, and when the time is up. */
  readonly request: RequestOptions & ContextOption & { readonly signal: AbortSignal };
  /** What its requests share: what is secret in the start is secret in all that follows. */
  readonly context: WaitContext;
  /** Until when a 404 can mean that the start hasn't reached every server yet, by `performance.now()`. */
  readonly visibleBy?: number;
  /** Settles as the promise does, unless the wait is ended first. */
  within<T>(promise: Promise<T>): Promise<T>;
  /**
   * An error as the caller understands it: when the wait was ended, why. Its stack has the caller's frames.
   *
   * @throws the error itself where it belongs to a framework.
   */
  explain(error: unknown, subject: string): ClientError;
  /** How much time is left, in milliseconds. */
  leftMs(): number;
  /** Ends it as if its time were up. */
  abort(): void;
  /** Stops the clock. */
  end(): void;
}

/**
 * @param more options beside those of every wait.
 * @throws {OptionsError} for a limit that is negative or no number.
 */
export function beginWait({ onStatus, signal, ...options }: AnyWaitOptions, more?: OptionKinds): Wait {
  const kinds = { ...WAIT_OPTIONS, ...more };
  const limits = {
    ...DEFAULTS,
    ...(readOptions({ onStatus, ...options }, kinds, ANY_OPTIONS) as typeof DEFAULTS),
  };
  const { timeoutMs } = limits;
  const caller = captureCaller(beginWait);
  const deadline = performance.now() + (timeoutMs || Infinity);
  const limit = callSignal(signal, timeoutMs || Infinity);
  const context = new WaitContext(kinds);
  return {
    ...limits,
    onStatus,
    context,
    // Each request has the client's own limit.
    request: { ...limits, timeoutMs: undefined, signal: limit.signal, [CONTEXT]: context },
    within: limit.within,
    explain: (error, subject) => {
      const isEnded = limit.signal.aborted && (error instanceof AbortError || error === limit.signal.reason);
      if (!isEnded && isFrameworkError(error)) throw error;
      // The last request knows whether it may have started anything.
      const details = { subject, call: context.call };
      const ended = signal?.aborted
        ? new AbortError({ ...details, cause: signal.reason })
        : new TimeoutError(timeoutMs, details);
      const other =
        error instanceof ClientError ? error : new ClientError("failed", { ...details, cause: error });
      return addCaller(isEnded ? ended : other, caller);
    },
    leftMs: () => deadline - performance.now(),
    abort: limit.abort,
    end: () => limit.clear(false),
  };
}

/** What the requests of one wait share, from the start on, and an account of them. */
export class WaitContext implements CallContext {
  readonly secrets: Secrets = new Secrets();
  /** The last call. */
  call: CallDescription | undefined;
  /** The retry options of the last call. */
  retry: RetryOptions | undefined;
  #earlier = 0;

  /** @param options the wait's own. */
  constructor(readonly options: OptionKinds) {}

  begin(call: CallDescription, retry: RetryOptions): void {
    this.#earlier = this.attempts;
    this.call = call;
    this.retry = retry;
  }

  /** How many requests were sent so far, by all calls. */
  get attempts(): number {
    return this.#earlier + (this.call?.attempts ?? 0);
  }
}
