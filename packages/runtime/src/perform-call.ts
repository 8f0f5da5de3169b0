import type { WithResponse } from "./api-promise.js";
import { callSignal, pause } from "./call-signal.js";
import { emit } from "./emit.js";
import { ApiError, isApiError } from "./errors/api-error.js";
import { AbortError, OptionsError, TimeoutError } from "./errors/call-errors.js";
import { ClientError, type ErrorDetails, isFrameworkError } from "./errors/client-error.js";
import type { Exchange, RequestPlan } from "./exchange.js";
import { shapeOf } from "./hooks.js";
import { incompleteAnswer, readBody, readErrorAnswer } from "./read-response.js";
import { isIdempotent, retryDelayMs, saysNotStarted } from "./retry.js";
import { send } from "./send.js";

/**
 * Makes a call: plans its request, then prepares, sends and reads it until an attempt succeeds, the policy says no, or the time
 * is up.
 *
 * @throws {ClientError}, or the error of a framework as it is.
 */
export async function performCall(
  exchange: Exchange,
  plan: (exchange: Exchange) => RequestPlan,
): Promise<WithResponse<unknown>> {
  const { call, retry, signal, timeoutMs, attemptTimeoutMs } = exchange;
  // By the clock that nobody sets.
  const deadline = performance.now() + (timeoutMs || Infinity);
  try {
    const request = plan(exchange);
    call.url = request.url;
    let { canRenewKey = false } = request;
    for (;;) {
      if (signal?.aborted) throw new AbortError({ call, cause: signal.reason });
      const leftMs = deadline - performance.now();
      const isCut = (attemptTimeoutMs || Infinity) < leftMs;
      const limit = isCut ? [attemptTimeoutMs as number] : [leftMs, timeoutMs];
      try {
        return await attempt(exchange, request, ...(limit as [number]));
      } catch (error) {
        // A timer can fire a fraction of a millisecond before the deadline: the error knows better than the clock.
        const isOver = request.isOnce || (error instanceof TimeoutError && !isCut);
        const delayMs = isOver ? Infinity : retryDelayMs(error, call, retry, canRenewKey);
        // To wait beyond the deadline would only put off the news.
        if (performance.now() + delayMs >= deadline) throw error;
        if (isApiError(error, 401)) canRenewKey = false;
        void emit(exchange, "onRetry", () => ({ delayMs, error: error as ClientError }));
        await pause(delayMs, signal).catch(() => {});
        if (performance.now() >= deadline) throw error;
      }
    }
  } catch (error) {
    if (error instanceof ClientError) {
      void emit(exchange, "onError", () => ({ error }));
    }
    throw error;
  }
}

/**
 * Prepares and sends one request and reads its answer. Keeps the call's account: how many attempts there were, and whether the
 * operation may have started.
 *
 * @param limitMs how long it may take, in milliseconds.
 * @param statedMs the limit that a `TimeoutError` states.
 * @throws {ClientError}, or the error of a framework as it is.
 */
async function attempt(
  exchange: Exchange,
  plan: RequestPlan,
  limitMs: number,
  statedMs = limitMs,
): Promise<WithResponse<unknown>> {
  const { call, secrets, operation, signal: caller } = exchange;
  const { mayHaveStarted: startedBefore } = call;
  const { signal, within, clear } = callSignal(caller, limitMs);
  let response: Response | undefined;
  let data: unknown;

  /** A step, its failure explained: by the end of the attempt where that came first, else as the step does. */
  const step = <T>(doing: Promise<T>, explain: (cause: unknown, details: ErrorDetails) => unknown) =>
    within(doing).catch((cause) => {
      const details = { call, status: response?.status };
      if (caller?.aborted) throw new AbortError({ ...details, cause: caller.reason });
      if (signal.aborted) throw new TimeoutError(statedMs, details);
      if (isFrameworkError(cause)) throw cause;
      throw explain(cause, { ...details, cause: secrets.safeCause(cause) });
    });

  call.attempts++;
  try {
    const { url, ...init } = await step(plan.prepare(), (cause, details) =>
      cause instanceof OptionsError
        ? cause
        : new ClientError("was not sent: its request could not be made", details),
    );

    call.mayHaveStarted ||= !isIdempotent(operation);
    const sentAt = performance.now();
    const isOnce = call.mayHaveStarted && !exchange.retry.evenIfStarted;
    const sending = send(exchange.fetch, url, { ...init, signal }, limitMs, isOnce);
    response = await step(sending.response, (cause, details) => {
      if (sending.sentNothing(cause)) call.mayHaveStarted = startedBefore;
      return incompleteAnswer(cause, details, init.redirect !== "manual");
    });

    const { ok, status, headers, redirected } = response;
    // A download's: where a redirect leads can be as secret as the URL itself.
    if (redirected) secrets.addUrl(response.url);
    const told = (body: unknown) => {
      const durationMs = performance.now() - sentAt;
      void emit(exchange, "onResponse", () => ({
        status,
        headers: secrets.hideIn(headers),
        body: secrets.hide(shapeOf(body)),
        durationMs,
      }));
    };
    const unread = (cause: unknown, details: ErrorDetails) =>
      cause instanceof ClientError ? cause : incompleteAnswer(cause, details);
    if (ok) {
      data = await step(readBody(exchange, response, signal), unread);
      told(data);
      return { data, response };
    }
    // Before the body: it can stall.
    if (saysNotStarted(status)) call.mayHaveStarted = startedBefore;
    const { said, ...answer } = await step(readErrorAnswer(exchange, response, signal), unread);
    told(answer.body);
    if (saysNotStarted(status, said)) call.mayHaveStarted = startedBefore;
    throw new ApiError(said, { call, status, ...answer });
  } finally {
    clear(data instanceof ReadableStream);
  }
}
