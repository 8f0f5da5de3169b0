import type { Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";

type AnyEvent = RequestEvent & ResponseEvent & RetryEvent;

/** Headers that can hold no secret. The values of all others stay out of the log. */
const PLAIN = /^(accept|content-.*|date|retry-after|user-agent|.*request-id)$/;

/** One debug line for each event of a call: no credentials, bodies by their shape alone. */
export function logHooks(logger: Logger): Hooks {
  const log =
    (name: string) =>
    ({ call, headers, error, ...rest }: Partial<AnyEvent>) => {
      const shown = [...(headers ?? [])].map(([key, value]) => [key, PLAIN.test(key) ? value : "[redacted]"]);
      const facts = { ...call, ...rest, headers: shown, error: error?.message };
      logger.debug(`${name} ${call?.method} ${call?.url} ${JSON.stringify(facts)}`);
    };
  return {
    onRequest: log("request"),
    onResponse: log("response"),
    onRetry: log("retry"),
    onError: log("error"),
  };
}
