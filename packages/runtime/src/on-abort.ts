const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls a function when the signal is aborted, and gives what lets go of it. However many there are, the signal has one
 * listener, and none when all have let go: Node warns of more than ten, and many calls can share a signal.
 */
export function onAbort(signal: AbortSignal, call: () => void): () => void {
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
