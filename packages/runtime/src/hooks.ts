import type { CallDescription, ClientError } from "./errors/client-error.js";

/** A request is about to be sent: the call's `attempts`-th. */
export interface RequestEvent {
  /** The same object in all events of a call, up to date. */
  readonly call: CallDescription;
  /** What is sent, but for credentials. A hook can add to them (`traceparent`). */
  readonly headers: Headers;
  /** The shape of the body, without its values: `{"task":"string(34)"}`. */
  readonly body: string;
}

/** An answer has come and its body is read, whatever its status. */
export interface ResponseEvent {
  readonly call: CallDescription;
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** The shape of the body, without its values. */
  readonly body: string;
  /** Milliseconds since the request was sent. */
  readonly durationMs: number;
}

/** An attempt failed, and another will follow. */
export interface RetryEvent {
  readonly call: CallDescription;
  /** Milliseconds until the next one. */
  readonly delayMs: number;
  readonly error: ClientError;
}

/** A call has failed for good; it rejects with this error. */
export interface ErrorEvent {
  readonly call: CallDescription;
  readonly error: ClientError;
}

/**
 * Functions told of what happens in a call: for traces, metrics, logs. No event holds a credential or a body's values.
 * Only `onRequest` is waited for. One that throws changes nothing: the logger is told.
 */
export interface Hooks {
  onRequest?(event: RequestEvent): unknown;
  onResponse?(event: ResponseEvent): unknown;
  onRetry?(event: RetryEvent): unknown;
  onError?(event: ErrorEvent): unknown;
}

/** Where debug lines and warnings go; `console` fits. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

type AnyEvent = RequestEvent & ResponseEvent & RetryEvent;

/** Headers that can hold no secret. The values of all others stay out of the log. */
const PLAIN = /^(accept|content-.*|date|retry-after|user-agent|.*request-id)$/;

/** One debug line for each event of a call: no credentials, bodies by their shape alone. */
export function logHooks(logger: Logger): Hooks {
  const log =
    (name: string) =>
    ({ call, headers, error, ...rest }: Partial<AnyEvent>) => {
      const shown = [...(headers ?? [])].map(([key, value]) => [key, PLAIN.test(key) ? value : "[redacted]"]);
      const facts = { ...call, ...rest, headers: shown, error: error?.message };
      logger.debug(`${name} ${call?.method} ${call?.url} ${JSON.stringify(facts)}`);
    };
  return {
    onRequest: log("request"),
    onResponse: log("response"),
    onRetry: log("retry"),
    onError: log("error"),
  };
}

/** Longer shapes are cut: enough to see what a body is made of. */
const LONGEST = 500;

/**
 * What a body looks like, with none of its values: `{"task":"string(34)","parameters":{"batch":"string(3)"}}`. A value can be
 * a secret whatever its name is, so none is in a log or a hook's event.
 */
export function shapeOf(body: unknown): string {
  if (body instanceof ReadableStream) return "stream";
  const shape = JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === "string") return `string(${value.length})`;
    return typeof value === "object" ? value : typeof value;
  });
  return shape?.slice(0, LONGEST) ?? "none";
}
