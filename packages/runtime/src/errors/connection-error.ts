import { ClientError, type ErrorDetails } from "./client-error.js";

/** No complete answer arrived: refused, reset, DNS failure. `cause` is what `fetch` threw, without secrets. */
export class ConnectionError extends ClientError {
  static override readonly kind = "ConnectionError";
  static override readonly code = "connection-failed";
  declare readonly name: typeof ConnectionError.kind;
  declare readonly code: typeof ConnectionError.code;

  constructor(details: ErrorDetails) {
    super(`got no ${details.status ? "complete " : ""}answer: ${reason(details.cause)}`, details);
  }
}

/** `fetch` hides the reason in `cause`: `TypeError: fetch failed` with `cause.code === "ECONNREFUSED"`. */
function reason(error: unknown): unknown {
  const { cause, message } = Object(error) as Partial<Error>;
  const { code, message: inner } = Object(cause) as { code?: unknown; message?: unknown };
  return [code, inner, message].find((it) => typeof it === "string" && it) ?? "for an unknown reason";
}
