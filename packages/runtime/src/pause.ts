import { callSignal } from "./call-signal.js";

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it is aborted. Leaves no timer behind. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  const { within, clear } = callSignal(signal, ms);
  await within(new Promise(() => {})).catch(() => {});
  clear(false);
  signal?.throwIfAborted();
}
