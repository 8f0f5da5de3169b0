import type { WithResponse } from "./api-promise.js";
import { callSignal } from "./call-signal.js";
import { AbortError } from "./errors/abort-error.js";
import type { ApiError } from "./errors/api-error.js";
import { ClientError } from "./errors/client-error.js";
import { ConnectionError } from "./errors/connection-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import type { Exchange } from "./exchange.js";
import { emit } from "./hooks.js";
import { neverConnected } from "./never-connected.js";
import { prepareFetch } from "./prepare-fetch.js";
import { readAnswerError } from "./read-answer-error.js";
import { readBody } from "./read-body.js";
import { shapeOf } from "./shape-of.js";

/**
 * Sends one request and reads its answer, within the attempt's and the call's limits. Keeps the call's account: how many
 * attempts there were, and whether the operation may have started.
 *
 * @param deadline of the call, by `performance.now()`, which no change of the clock moves.
 * @throws {ClientError}
 */
export async function attempt(exchange: Exchange, deadline: number): Promise<WithResponse<unknown>> {
  const { call, hooks, secrets, signal: caller } = exchange;
  const { mayHaveStarted: startedBefore } = call;
  const leftMs = deadline - performance.now();
  const limitMs = Math.min(leftMs, exchange.attemptTimeoutMs || Infinity);
  const limit = callSignal(caller, limitMs);
  let isSent = false;
  let response: Response | undefined;
  let isStream = false;
  call.attempts++;
  try {
    const prepared = await limit.within(exchange.prepare());
    if (hooks.length > 0) {
      const { headers, body } = prepared;
      await limit.within(emit(exchange, "onRequest", { call, headers, body: shapeOf(body) }));
    }
    const send = prepareFetch(
      exchange.fetch,
      prepared.url,
      { ...prepared.init(), signal: limit.signal },
      limitMs,
    );
    isSent = true;
    call.mayHaveStarted ||= !exchange.isIdempotent;
    const sentAt = performance.now();
    const sending = send();
    // A `fetch` that does not heed its signal answers when nobody waits any more.
    sending.then((late) => (limit.signal.aborted ? late.body?.cancel() : undefined)).catch(() => {});
    response = await limit.within(sending);
    const { ok, status, headers } = response;
    const data = await limit.within<unknown>(
      ok
        ? readBody(exchange, response, limit.signal)
        : readAnswerError(exchange, response, limit.signal, startedBefore),
    );
    isStream = ok && data instanceof ReadableStream;
    if (hooks.length > 0) {
      const body = isStream ? "stream" : shapeOf(ok ? data : (data as ApiError).body);
      void emit(exchange, "onResponse", {
        call,
        status,
        headers: secrets.hideIn(headers),
        body: secrets.hide(body),
        durationMs: performance.now() - sentAt,
      });
    }
    if (!ok) throw data;
    return { data, response };
  } catch (cause) {
    if (cause instanceof ClientError) throw cause;
    const details = { call, status: response?.status };
    if (caller?.aborted) throw new AbortError({ ...details, cause: caller.reason });
    if (limit.signal.aborted)
      throw new TimeoutError(limitMs < leftMs ? limitMs : exchange.timeoutMs, details);
    Object.assign(details, { cause: secrets.safeCause(cause) });
    if (!isSent) throw new ClientError("was not sent: its request could not be made", details);
    if (response === undefined && neverConnected(cause)) call.mayHaveStarted = startedBefore;
    throw new ConnectionError(details);
  } finally {
    limit.clear(isStream);
  }
}
