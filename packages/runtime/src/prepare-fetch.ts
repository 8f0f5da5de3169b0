import type { ClientOptions } from "./options.js";

/** undici's own limits on headers and between two pieces of a body, in milliseconds. */
const UNDICI_LIMIT_MS = 300_000;

/** Where Node keeps the dispatcher of its global `fetch`. */
const NODE_DISPATCHER = Symbol.for("undici.globalDispatcher.1");

interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean;
}

/**
 * What sends a request: the caller's `fetch`, or the global one. That one Node ends after five minutes without headers
 * whatever the caller allows: where more than that is allowed, its own limits are switched off for this request.
 *
 * No `Request` is created: the `fetch` of another implementation doesn't accept the global class, and for the global one it
 * costs as much as all else here, since `fetch` creates another from it and pipes the body from one to the other.
 */
export function prepareFetch(
  send: ClientOptions["fetch"],
  url: string,
  init: RequestInit,
  limitMs: number,
): () => Promise<Response> {
  if (send) return () => send(url, init);
  const dispatcher = (globalThis as { [NODE_DISPATCHER]?: Dispatcher })[NODE_DISPATCHER];
  const patient = dispatcher &&
    limitMs > UNDICI_LIMIT_MS && {
      dispatcher: {
        dispatch: (options: object, handler: unknown) =>
          dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler),
      },
    };
  return () => fetch(url, { ...init, ...patient } as RequestInit);
}
