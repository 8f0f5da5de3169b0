import { ApiError, type ErrorObject, isApiError } from "./errors/api-error.js";
import { ConnectionError, TimeoutError } from "./errors/call-errors.js";
import type { CallDescription } from "./errors/client-error.js";
import type { CalledOperation } from "./exchange.js";
import type { RetryOptions } from "./options.js";

/** Whether the operation is safe to repeat: what the document says, else by its method (RFC 9110 §9.2.2). */
export function isIdempotent({ idempotent, method }: CalledOperation): boolean {
  return idempotent ?? !["POST", "PATCH"].includes(method);
}

/**
 * Whether an answer says by itself that the operation was not begun: 4xx but for 408 (RFC 9110 §15.5.9: a server gave up
 * waiting, maybe not the one that acts), and a 503 whose error object is retriable. A gateway's bare 503 says nothing of the
 * server behind it.
 *
 * @param said the error object, once it is read.
 */
export function saysNotStarted(status: number, said?: ErrorObject): boolean {
  if (status === 503) return said?.code !== undefined && said.retriable === true;
  return status >= 400 && status < 500 && status !== 408;
}

/**
 * Evidence that there was no connection to send on: the system call that failed, or a code or message that only a connection
 * never made has. A certificate's codes are OpenSSL's and Node's; alerts of TLS (`ERR_SSL_`) can come after the request.
 */
const NEVER_CONNECTED =
  /^(getaddrinfo|connect|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|bad port)$|^UNABLE_TO_|^(?!ERR_SSL)[A-Z_]*CERT|^Proxy response|^error sending request.*: client error \(Connect\)/;

/** How deep causes are searched: an error can be its own. */
const DEPTH = 5;

/**
 * Whether `fetch` failed before there was a connection, so that surely nothing was sent, by its error alone (`send` knows more
 * on Node). What cannot be told apart is not: a reset can come before the request was read as well as after the operation
 * began. Holds only where redirects are not followed, since the connection that failed could be the second one. As measured:
 *
 * | runtime | evidence |
 * | --- | --- |
 * | Node 20, 22, 24 | `cause.syscall` is `getaddrinfo` or `connect`, for each address that was tried (`errors`); undici's `UND_ERR_CONNECT_TIMEOUT`; the code of a refused certificate; undici's message about a proxy that refuses CONNECT |
 * | Bun 1.4 | `syscall` is `getaddrinfo`; `code` is `ECONNREFUSED` |
 * | Deno 2.9 | the message says `client error (Connect)`; true because it cannot have sent the body before (`sentOnce`) |
 * | workerd, browsers | none: they say the same of every failure |
 */
export function neverConnected(error: unknown, depth = DEPTH): boolean {
  const { code, syscall, message, cause, errors } = Object(error) as Record<string, unknown>;
  const inner = (it: unknown) => depth > 0 && neverConnected(it, depth - 1);
  if (Array.isArray(errors) && errors.length > 0) return errors.every(inner);
  return [code, syscall, message].some((it) => NEVER_CONNECTED.test(String(it))) || inner(cause);
}

/** Whether the same call can succeed later, by the kind of error and its status alone. */
export function isTransient(error: unknown): error is ApiError | ConnectionError | TimeoutError {
  if (!(error instanceof ApiError)) return error instanceof ConnectionError || error instanceof TimeoutError;
  const { status } = error;
  return status >= 500 || [408, 425, 429].includes(status);
}

/**
 * How many milliseconds to wait before the next attempt; `Infinity` where there is none.
 *
 * @param canRenewKey whether the next attempt would have another credential than one that was refused: the caller's function
 *   provides it, and hasn't been asked again yet.
 */
export function retryDelayMs(
  error: unknown,
  call: CallDescription,
  retry: RetryOptions,
  canRenewKey: boolean,
): number {
  const { maxRetries = 2, initialDelayMs = 500, maxDelayMs = 8_000, maxRetryAfterMs = 60_000 } = retry;
  if (call.attempts > maxRetries || (call.mayHaveStarted && !retry.evenIfStarted)) return Infinity;
  if (canRenewKey && isApiError(error, 401)) return 0;
  if (!isTransient(error)) return Infinity;
  const { retriable, retryAfterMs = 0 } = error as Partial<ApiError>;
  // The server's own word wins over its status.
  if (retriable === false || retryAfterMs > maxRetryAfterMs) return Infinity;
  // Full jitter: clients that failed together do not come back together.
  const backoffMs = Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** (call.attempts - 1));
  return Math.max(retryAfterMs, backoffMs);
}
