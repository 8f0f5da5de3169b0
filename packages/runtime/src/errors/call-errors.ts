import { ClientError, type ErrorDetails } from "./client-error.js";

/** The caller's `signal` was aborted; `cause` is the signal's reason. */
export class AbortError extends ClientError {
  static override readonly kind = "AbortError";
  static override readonly code = "aborted";
  declare readonly name: typeof AbortError.kind;
  declare readonly code: typeof AbortError.code;

  constructor(details: ErrorDetails) {
    super("was aborted by the caller", details);
  }
}

/** The call, or one attempt, took longer than its limit, reading the body included. */
export class TimeoutError extends ClientError {
  static override readonly kind = "TimeoutError";
  static override readonly code = "timeout";
  declare readonly name: typeof TimeoutError.kind;
  declare readonly code: typeof TimeoutError.code;
  /** The limit that was exceeded, in milliseconds: `timeoutMs`, or `attemptTimeoutMs` where that came first. */
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number, details: ErrorDetails) {
    super(`took longer than ${timeoutMs} ms`, details);
    this.timeoutMs = timeoutMs;
  }
}

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

/** A URL, with or without JSON's escapes: its origin, and what comes after it. */
const URL_PATH = /(:(?:\\?\/){2}[^\s"'<>/\\?#]*)[/\\?#][^\s"'<>]*/g;

/** A success status whose body is not what the operation promises: HTML, half a JSON document, nothing at all, too much. */
export class MalformedResponseError extends ClientError {
  static override readonly kind = "MalformedResponseError";
  static override readonly code = "malformed-response";
  declare readonly name: typeof MalformedResponseError.kind;
  declare readonly code: typeof MalformedResponseError.code;
  /** The first 200 characters of the body, without secrets; of a URL only its origin, since it can grant access. */
  declare readonly excerpt: string;
  /** The limit that the body exceeds, in bytes; `undefined` when something else is wrong with it. */
  declare readonly maxResponseBytes: number | undefined;

  constructor(problem: string, text: string, details: ErrorDetails) {
    const excerpt = text.slice(0, 2_000).replace(URL_PATH, "$1…").slice(0, 200);
    super(
      `was answered ${details.status} with ${problem}${excerpt && `; it begins ${JSON.stringify(excerpt)}`}`,
      details,
    );
    this.excerpt = excerpt;
  }
}

/** An option of the client or of a call is missing or malformed. Thrown before anything is sent. */
export class OptionsError extends ClientError {
  static override readonly kind = "OptionsError";
  static override readonly code = "bad-options";
  declare readonly name: typeof OptionsError.kind;
  declare readonly code: typeof OptionsError.code;
  /** The option's name, as the constructor takes it: `"apiKey"`. */
  declare readonly option: string;

  constructor(option: string, message: string, details: { readonly cause?: unknown } = {}) {
    super(message, details);
    this.option = option;
  }
}
