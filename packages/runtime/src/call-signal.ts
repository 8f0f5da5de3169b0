/** One call's clock and the caller's signal, joined. */
export interface CallSignal {
  readonly signal: AbortSignal;
  /**
   * Stops the clock and lets go of the caller's signal, once the body is read.
   *
   * @param streaming keeps the caller's signal, for a body that the caller is yet to read.
   */
  clear(streaming: boolean): void;
}

/**
 * A signal that aborts when the caller's does, or after `timeoutMs` milliseconds (0: never).
 * Made by hand, since `AbortSignal.timeout` cannot be cleared and keeps a timer per call.
 */
export function callSignal(caller: AbortSignal | undefined, timeoutMs: number): CallSignal {
  const controller = new AbortController();
  const abort = () => controller.abort(caller?.reason);
  const timer = timeoutMs > 0 ? setTimeout(abort, timeoutMs) : undefined;
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    clear: (streaming) => {
      clearTimeout(timer);
      if (!streaming) caller?.removeEventListener("abort", abort);
    },
  };
}
