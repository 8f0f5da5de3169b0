import { LONGEST_MS } from "./call-signal.js";

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it is aborted. Leaves no timer behind. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const abort = () => end(() => reject(signal?.reason));
    const timer = setTimeout(() => end(resolve), Math.min(ms, LONGEST_MS));
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
  });
}
