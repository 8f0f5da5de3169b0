import type { CallDescription, ClientError } from "./errors/client-error.js";
import type { Exchange } from "./exchange.js";
import { notify } from "./notify.js";

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

/**
 * Tells every hook; resolves when all are done. Never rejects: the client's logger does not throw.
 *
 * @param event what is told beside the call; not made where no hook wants it.
 */
export async function emit<Name extends keyof Hooks>(
  { hooks, logger, call }: Pick<Exchange, "hooks" | "logger" | "call">,
  name: Name,
  event: () => Omit<Parameters<NonNullable<Hooks[Name]>>[0], "call">,
): Promise<void> {
  await Promise.all(
    hooks.map((hook) =>
      notify(logger, `The hook ${name}`, () => hook[name]?.({ call, ...event() } as never)),
    ),
  );
}
