import type { Logger } from "./hooks.js";

/**
 * Calls a function of the caller's, and waits for what it gives. An error in it changes nothing, so that no answer and no task
 * that is paid for is lost: the logger is told. Never rejects: the client's logger does not throw.
 */
export async function notify<Given>(
  logger: Logger,
  name: string,
  call: () => Given,
): Promise<Awaited<Given> | undefined> {
  try {
    return await call();
  } catch (error) {
    logger.warn(`${name} failed, and all else goes on: ${Object(error).message ?? typeof error}`);
    return undefined;
  }
}
