/** System calls before the first byte of a request: the look-up of the host, and the connection's hand-shake. */
const BEFORE_CONNECTING = ["getaddrinfo", "connect"];

/** Codes that only a connection that was never made has, whatever the system call. */
const CODES = ["UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"];

/**
 * Whether `fetch` failed before there was a connection, so that surely nothing was sent. What cannot be told apart is not:
 * a reset can come before the request was read as well as after the operation began.
 *
 * | runtime | evidence |
 * | --- | --- |
 * | Node | `cause.syscall` is `getaddrinfo` or `connect`, of every address that was tried; undici's `UND_ERR_CONNECT_TIMEOUT` |
 * | Bun | `code` is `ConnectionRefused` |
 * | Deno | the message says `client error (Connect)` |
 * | workerd, browsers | none: they say the same of every failure |
 */
export function neverConnected(error: unknown): boolean {
  const { code, syscall, message, cause, errors } = Object(error) as Record<string, unknown>;
  if (Array.isArray(errors) && errors.length > 0) return errors.every(neverConnected);
  return (
    BEFORE_CONNECTING.includes(syscall as string) ||
    CODES.includes(code as string) ||
    /^error sending request.*: client error \(Connect\)/.test(String(message)) ||
    (cause !== undefined && neverConnected(cause))
  );
}
