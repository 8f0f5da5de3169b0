import type { WithResponse } from "./api-promise.js";
import { attempt } from "./attempt.js";
import { addCaller } from "./caller-stack.js";
import { AbortError } from "./errors/abort-error.js";
import { ClientError } from "./errors/client-error.js";
import type { Exchange } from "./exchange.js";
import { emit } from "./hooks.js";
import { pause } from "./pause.js";
import { retryDelayMs } from "./retry-delay.js";

/** Makes a call: attempts and pauses until one succeeds, the policy says no, or the time is up. */
export async function perform(exchange: Exchange): Promise<WithResponse<unknown>> {
  const { call, timeoutMs } = exchange;
  // By the clock that nobody sets.
  const deadline = performance.now() + (timeoutMs || Infinity);
  try {
    for (;;) {
      try {
        return await attempt(exchange, deadline);
      } catch (error) {
        const delayMs = retryDelayMs(error, exchange);
        // To wait beyond the deadline would only put off the news.
        if (performance.now() + delayMs >= deadline) throw error;
        void emit(exchange, "onRetry", () => ({ delayMs, error: error as ClientError }));
        await pause(delayMs, exchange.signal).catch((cause) => {
          throw new AbortError({ call, cause });
        });
        if (performance.now() >= deadline) throw error;
      }
    }
  } catch (error) {
    if (error instanceof ClientError) {
      addCaller(error, exchange.caller);
      void emit(exchange, "onError", () => ({ error }));
    }
    throw error;
  }
}
