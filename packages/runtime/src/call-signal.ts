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

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it is aborted. Leaves no timer behind. */
export async function pause(ms: number, caller: AbortSignal | undefined): Promise<void> {
  const { signal, clear } = callSignal(caller, ms);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
  clear(false);
  caller?.throwIfAborted();
}

const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls a function when the signal is aborted, and gives what lets go of it. However many there are, the signal has one
 * listener, and none when all have let go: Node warns of more than ten, and many calls can share a signal.
 */
function onAbort(signal: AbortSignal, call: () => void): () => void {
  const calls = waiting.get(signal) ?? new Set();
  waiting.set(signal, calls.add(call));
  signal.addEventListener("abort", callAll);
  return () => {
    calls.delete(call);
    if (calls.size === 0) signal.removeEventListener("abort", callAll);
  };
}

/** One function for all signals: to add a listener that is there already adds none (DOM §2.7). */
function callAll({ target }: Event): void {
  for (const call of waiting.get(target as AbortSignal) ?? []) call();
}
