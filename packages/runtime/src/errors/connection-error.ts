import { type CallDescription, ClientError } from "./client-error.js";

/** No complete answer arrived: refused, reset, DNS failure. The server may or may not have acted on the request. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";

  constructor(call: CallDescription, cause: unknown) {
    super(`got no answer: ${reason(cause)}`, { call, cause });
  }
}

/** `fetch` hides the reason in `cause`: `TypeError: fetch failed` with `cause.code === "ECONNREFUSED"`. */
function reason(error: unknown): string {
  const { cause, message } = Object(error) as Partial<Error>;
  const inner = Object(cause) as { code?: unknown; message?: unknown };
  return String([inner.code, inner.message, message].find((it) => typeof it === "string" && it) ?? error);
}
