import { onAbort } from "./on-abort.js";

/** The longest that a timer can run, 24.8 days: beyond it they fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** One attempt's clock and the caller's signal, joined. */
export interface CallSignal {
  readonly signal: AbortSignal;
  /** Settles as the promise does, unless the signal is aborted first: then it rejects, whatever the promise is waiting for. */
  within<T>(promise: Promise<T>): Promise<T>;
  /** Aborts it now. */
  abort(): void;
  /**
   * Stops the clock and lets go of the caller's signal, once the body is read.
   *
   * @param streaming keeps the caller's signal, for a body that the caller is yet to read.
   */
  clear(streaming: boolean): void;
}

/**
 * A signal that aborts when the caller's does, or after `limitMs` milliseconds (`Infinity`: never).
 * Made by hand, since `AbortSignal.timeout` cannot be cleared and keeps a timer per call.
 */
export function callSignal(caller: AbortSignal | undefined, limitMs: number): CallSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort(caller?.reason);
  // Not every `fetch` heeds its signal, and a body that stalls does not always: nothing waits for them.
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  aborted.catch(() => {});
  const timer = limitMs < Infinity ? setTimeout(abort, Math.min(limitMs, LONGEST_MS)) : undefined;
  if (caller?.aborted) abort();
  const letGo = caller && onAbort(caller, abort);
  return {
    signal,
    abort,
    within: (promise) => Promise.race([promise, aborted]),
    clear: (streaming) => {
      clearTimeout(timer);
      if (!streaming) letGo?.();
    },
  };
}
