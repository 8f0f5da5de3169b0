import { type CallDescription, ClientError } from "./client-error.js";

/** No complete answer arrived: refused, reset, DNS failure. The server may or may not have acted on the request. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";

  constructor(call: CallDescription, cause: unknown) {
    super(`${call.method} ${call.url} got no answer: ${reason(cause)}`, { call, cause });
  }
}

/** `fetch` hides the reason in `cause`: `TypeError: fetch failed` with `cause.code === "ECONNREFUSED"`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = Object(error.cause) as { code?: unknown; message?: unknown };
  const texts = [inner.code, inner.message, error.message];
  return texts.find((it): it is string => typeof it === "string" && it !== "") ?? error.name;
}
