import type { Hooks, Logger } from "./hooks.js";

/** A credential, or a function asked for it before every request, so that keys can rotate. */
export type Credential = string | (() => string | Promise<string>);

/** User name and password of HTTP's `basic` scheme (RFC 7617), or a function asked for them before every request. */
export type BasicCredential = BasicPair | (() => BasicPair | Promise<BasicPair>);

/** A user name, which cannot hold a colon, and a password. */
export interface BasicPair {
  readonly username: string;
  readonly password: string;
}

/**
 * When a failed call is made again. An operation that is not safe to repeat is sent again only where the server surely did
 * not begin it: it answered 429, or 503 with an error object that says `retriable`, or there never was a connection. Any
 * other is also sent again after a network error, a timeout of the attempt, 408, 425 and 5xx. A 401 is sent again once, without
 * a pause, where a function provides the credential.
 */
export interface RetryOptions {
  /** How many attempts may follow the first; 2 when omitted. */
  maxRetries?: number | undefined;
  /** Upper bound of the first pause in milliseconds, doubled by each retry; a pause is drawn at random below it. 500 when omitted. */
  initialDelayMs?: number | undefined;
  /** Upper bound of every pause in milliseconds, but for those that the server asks for; 8,000 when omitted. */
  maxDelayMs?: number | undefined;
  /** The longest `Retry-After` that is respected, in milliseconds; a longer one ends the call at once. 60,000 when omitted. */
  maxRetryAfterMs?: number | undefined;
  /**
   * Whether to send an operation again that may have started, so that it can run twice (and be paid for twice). Off when
   * omitted.
   */
  evenIfStarted?: boolean | undefined;
}

/** Looks at a success body. Gives what is wrong with it, and the call fails; or `undefined`. */
export type AnswerCheck = (answer: CheckedAnswer) => string | undefined;

/** An answer to check. */
export interface CheckedAnswer {
  readonly operationId: string;
  /** HTTP status. */
  readonly status: number;
  /** The parsed body. */
  readonly data: unknown;
  /** The body before it was parsed. */
  readonly text?: string;
  /** Tells the client's logger, for a check that lets the call succeed all the same. */
  readonly warn: (message: string) => void;
}

/** What a client and a single call can both be given. */
export interface CallLimits {
  /**
   * Limit of one call in milliseconds, all attempts, pauses and the reading of the body included; of `text/event-stream`,
   * until the headers have come. 60,000 when omitted; 0 switches it off.
   */
  timeoutMs?: number | undefined;
  /**
   * Limit of one attempt in milliseconds, so that a stalled one leaves time for another. Without it, or at 0, an attempt may
   * take all the time that the call has left.
   */
  attemptTimeoutMs?: number | undefined;
  /** When a failed call is made again; `false`: never. */
  retry?: RetryOptions | false | undefined;
}

/** What every generated client takes, whatever its API. Its own credentials and parameters come on top. */
export interface ClientOptions extends CallLimits {
  /** Where the API is served, without a trailing slash. */
  baseUrl?: string | undefined;
  /** Variables of the document's server URL, by name; each one's default when omitted. */
  serverVariables?: Readonly<Record<string, string>> | undefined;
  /**
   * Used instead of the global `fetch`, with its signature. `init` has the method, `headers` (a `Headers` object, with the
   * credentials), `body`, `signal` and `redirect: "manual"`, which it must respect.
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Sent with every request. The parameters of an operation and a call's own `headers` win, and so does a credential:
   * no header stands in for the one that an operation needs.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /** What your program calls itself, put before the client's own name in `User-Agent`: `"my-app/1.2"`. Browsers send their own. */
  userAgent?: string | undefined;
  /** The largest answer that is read, in bytes after decompression; a larger one is a `MalformedResponseError`. No limit when omitted. */
  maxResponseBytes?: number | undefined;
  /** Told of requests, answers, retries and failures. */
  hooks?: Hooks | readonly Hooks[] | undefined;
  /** Where warnings and debug lines go; `console` when omitted. */
  logger?: Logger | undefined;
  /** Whether every request, answer, retry and failure is a debug line: no credentials, bodies by their shape. Off when omitted. */
  debug?: boolean | undefined;
  /** Checks every success body. Nothing is checked when omitted. */
  checkAnswers?: AnswerCheck | undefined;
}

/** What every call takes as its last argument; what stands here wins over the client's own. */
export interface RequestOptions extends CallLimits {
  /** Aborts the call: it rejects with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Sent with this request only. They win over all but the operation's credential; a `cookie` is sent beside others. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Media type of the body, where the operation takes several or a range (`image/*`); generated code lists them. */
  contentType?: string | undefined;
  /** Media type of the answer, where the operation has several; generated code lists them. */
  accept?: string | undefined;
}
