/** Where a call was made: stack frames that are formatted only when they are read. */
export interface CallerStack {
  readonly stack?: string;
}

/**
 * Captures the stack of a call. An error of the call is created many turns later, when its caller's frames are gone.
 *
 * @param below the function whose callers are captured.
 */
export function captureCaller(below: (...args: never[]) => unknown): CallerStack {
  const caller: CallerStack = {};
  // Not every runtime has it. A capture costs 5 µs; its text, which an error alone needs, another 80.
  Error.captureStackTrace?.(caller, below);
  return caller;
}

/** Appends the caller's frames to the stack of an error. */
export function addCaller<Failure extends Error>(error: Failure, { stack = "" }: CallerStack): Failure {
  error.stack += stack.replace(/.*/, "");
  return error;
}
