/**
 * Evidence that there was no connection to send on: the system call that failed, or a code or message that only a connection
 * never made has. A certificate's codes are OpenSSL's and Node's; alerts of TLS (`ERR_SSL_`) can come after the request.
 */
const EVIDENCE =
  /^(getaddrinfo|connect|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$|^UNABLE_TO_|^(?!ERR_SSL)[A-Z_]*CERT|^Proxy response|^error sending request.*: client error \(Connect\)/;

/** How deep causes are searched: an error can be its own. */
const DEPTH = 5;

/**
 * Whether `fetch` failed before there was a connection, so that surely nothing was sent. What cannot be told apart is not:
 * a reset can come before the request was read as well as after the operation began. Holds only where redirects are not
 * followed, since the connection that failed could be the second one. As measured:
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
  return [code, syscall, message].some((it) => EVIDENCE.test(String(it))) || inner(cause);
}
