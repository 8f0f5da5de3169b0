import { ApiError } from "./errors/api-error.js";
import type { ClientError } from "./errors/client-error.js";
import { ConnectionError } from "./errors/connection-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import type { Exchange } from "./exchange.js";

/** How many milliseconds to wait before the next attempt; `undefined` where there is none. */
export function retryDelayMs(
  error: ClientError,
  { call, retry, isOnce, timeoutMs }: Pick<Exchange, "call" | "retry" | "isOnce" | "timeoutMs">,
): number | undefined {
  const { maxRetries = 2, initialDelayMs = 500, maxDelayMs = 8_000, maxRetryAfterMs = 60_000 } = retry;
  const isOver = isOnce || call.attempts > maxRetries || (error as TimeoutError).timeoutMs === timeoutMs;
  if (isOver || (call.mayHaveStarted && !retry.evenIfStarted) || !isTransient(error)) return undefined;
  // Full jitter: clients that failed together do not come back together.
  const backoffMs = Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (call.attempts - 1));
  const askedMs = (error as ApiError).retryAfterMs ?? 0;
  return askedMs > maxRetryAfterMs ? undefined : Math.max(askedMs, backoffMs);
}

/** Whether the same call can succeed later. The server's own word wins over its status. */
function isTransient(error: ClientError): boolean {
  if (!(error instanceof ApiError)) return error instanceof ConnectionError || error instanceof TimeoutError;
  const { retriable, status } = error;
  return retriable !== false && (status >= 500 || status === 408 || status === 429);
}
