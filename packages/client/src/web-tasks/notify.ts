import type { Logger } from "@intuned/runtime";

/** Calls a function of the caller's. An error in it must not lose a task that is paid for: the logger is told. */
export function notify(logger: Logger, name: string, call: () => void): void {
  try {
    call();
  } catch (error) {
    logger.warn(`${name} failed, and the wait goes on: ${error}`);
  }
}
