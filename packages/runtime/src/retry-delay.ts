import type { ApiError } from "./errors/api-error.js";
import { isApiError } from "./errors/is-api-error.js";
import type { TimeoutError } from "./errors/timeout-error.js";
import type { Exchange } from "./exchange.js";
import { isTransient } from "./is-transient.js";

/** How many milliseconds to wait before the next attempt; `Infinity` where there is none. */
export function retryDelayMs(error: unknown, exchange: Exchange): number {
  const { call, retry, isOnce, timeoutMs } = exchange;
  const { maxRetries = 2, initialDelayMs = 500, maxDelayMs = 8_000, maxRetryAfterMs = 60_000 } = retry;
  if (isOnce || call.attempts > maxRetries || (call.mayHaveStarted && !retry.evenIfStarted)) return Infinity;
  // The key can have been replaced since the caller's function provided it.
  if (exchange.canRenewKey && isApiError(error, 401)) {
    exchange.canRenewKey = false;
    return 0;
  }
  if (!isTransient(error)) return Infinity;
  const { timeoutMs: limitMs, retriable, retryAfterMs = 0 } = error as Partial<ApiError & TimeoutError>;
  // The call's time is up, or the server's own word, which wins over its status.
  if (limitMs === timeoutMs || retriable === false || retryAfterMs > maxRetryAfterMs) return Infinity;
  // Full jitter: clients that failed together do not come back together.
  const backoffMs = Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (call.attempts - 1));
  return Math.max(retryAfterMs, backoffMs);
}
