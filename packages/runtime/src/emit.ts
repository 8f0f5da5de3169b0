import type { Exchange } from "./exchange.js";
import type { Hooks, Logger } from "./hooks.js";

/**
 * Tells every hook; resolves when all are done. Never rejects: the client's logger does not throw.
 *
 * @param event what is told beside the call; not made where no hook wants it.
 */
export async function emit<Name extends keyof Hooks>(
  { hooks, logger, call }: Pick<Exchange, "hooks" | "logger" | "call">,
  name: Name,
  event: () => Omit<Parameters<NonNullable<Hooks[Name]>>[0], "call">,
): Promise<void> {
  await Promise.all(
    hooks.map((hook) =>
      notify(logger, `The hook ${name}`, () => hook[name]?.({ call, ...event() } as never)),
    ),
  );
}

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
