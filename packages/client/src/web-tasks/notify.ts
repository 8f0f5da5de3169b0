import type { Logger } from "@intuned/runtime";

/**
 * Calls a function of the caller's, and waits for it. An error in it must not lose a task that is paid for: the logger is
 * told. Never rejects.
 */
export async function notify(logger: Logger, name: string, call: () => unknown): Promise<void> {
  try {
    await call();
  } catch (error) {
    logger.warn(`${name} failed, and the wait goes on: ${error}`);
  }
}
