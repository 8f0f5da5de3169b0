import type { WithResponse } from "./api-promise.js";
import { callSignal } from "./call-signal.js";
import { AbortError } from "./errors/abort-error.js";
import type { ApiError } from "./errors/api-error.js";
import { ClientError } from "./errors/client-error.js";
import { ConnectionError } from "./errors/connection-error.js";
import { MalformedResponseError } from "./errors/malformed-response-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import type { Exchange } from "./exchange.js";
import { emit } from "./hooks.js";
import { neverConnected } from "./never-connected.js";
import { prepareFetch } from "./prepare-fetch.js";
import { readAnswerError } from "./read-answer-error.js";
import { readBody } from "./read-body.js";
import { shapeOf } from "./shape-of.js";

/** Methods that are safe to repeat (RFC 9110 §9.2.2): all but POST and PATCH. */
const IDEMPOTENT = /^(?!POST|PATCH)/;

/**
 * Sends one request and reads its answer, within the attempt's and the call's limits. Keeps the call's account: how many
 * attempts there were, and whether the operation may have started.
 *
 * @param deadline of the call, by `performance.now()`, which no change of the clock moves.
 * @throws {ClientError}
 */
export async function attempt(exchange: Exchange, deadline: number): Promise<WithResponse<unknown>> {
  const { call, secrets, operation, signal: caller } = exchange;
  const { mayHaveStarted: startedBefore } = call;
  const leftMs = deadline - performance.now();
  const limitMs = Math.min(leftMs, exchange.attemptTimeoutMs || Infinity);
  const { signal, within, clear } = callSignal(caller, limitMs);
  let isSent = false;
  let response: Response | undefined;
  let data: unknown;
  call.attempts++;
  try {
    const { url, ...init } = await within(exchange.prepare(exchange));
    const send = prepareFetch(exchange.fetch, url, { ...init, signal }, limitMs);
    isSent = true;
    call.mayHaveStarted ||= !(operation.idempotent ?? IDEMPOTENT.test(call.method));
    const sentAt = performance.now();
    const sending = send();
    // A `fetch` that does not heed its signal answers when nobody waits any more.
    sending.then((late) => (signal.aborted ? late.body?.cancel() : undefined)).catch(() => {});
    response = await within(sending);
    const { ok, status, headers } = response;
    data = await within<unknown>(
      ok ? readBody(exchange, response, signal) : readAnswerError(exchange, response, signal, startedBefore),
    );
    const durationMs = performance.now() - sentAt;
    void emit(exchange, "onResponse", () => ({
      status,
      headers: secrets.hideIn(headers),
      body: secrets.hide(shapeOf(ok ? data : (data as ApiError).body)),
      durationMs,
    }));
    if (!ok) throw data;
    return { data, response };
  } catch (cause) {
    // Not one of another call, which a function of the caller's can throw.
    if (cause instanceof ClientError && (cause.call === call || !(isSent || cause.call))) throw cause;
    const details = { call, status: response?.status };
    if (caller?.aborted) throw new AbortError({ ...details, cause: caller.reason });
    if (signal.aborted) throw new TimeoutError(limitMs < leftMs ? limitMs : exchange.timeoutMs, details);
    Object.assign(details, { cause: secrets.safeCause(cause) });
    if (!isSent) throw new ClientError("was not sent: its request could not be made", details);
    // The codes of zlib, brotli and zstd: all of it came, but not as `Content-Encoding` says. Or `fetch`, where it follows
    // redirects, says that one leads to another scheme, to no URL or in a circle.
    const { code, message } = Object(Object(cause).cause);
    if (response ? /^(Z|ERR__ERROR|ZSTD)_/.test(code) : /redirect|scheme|Invalid URL/.test(message)) {
      const problem = "unreadable body or redirect";
      throw new MalformedResponseError(problem, "", { ...details, status: response?.status ?? 302 });
    }
    // What a caller's `fetch` throws can be of another request.
    if (!response && !exchange.fetch && neverConnected(cause)) call.mayHaveStarted = startedBefore;
    throw new ConnectionError(details);
  } finally {
    clear(data instanceof ReadableStream);
  }
}
