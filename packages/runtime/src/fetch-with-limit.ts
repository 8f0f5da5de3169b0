/** undici's own limits on headers and between two pieces of a body, in milliseconds. */
const UNDICI_LIMIT_MS = 300_000;

/** Where Node keeps the dispatcher of its global `fetch`. */
const NODE_DISPATCHER = Symbol.for("undici.globalDispatcher.1");

interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean;
}

/**
 * The global `fetch`, which Node ends after five minutes without headers whatever the caller allows: where more than that
 * is allowed, its own limits are switched off for this request.
 */
export function fetchWithLimit(request: Request, limitMs: number): Promise<Response> {
  const dispatcher = (globalThis as { [NODE_DISPATCHER]?: Dispatcher })[NODE_DISPATCHER];
  if (limitMs <= UNDICI_LIMIT_MS || dispatcher === undefined) return fetch(request);
  const patient: Dispatcher = {
    dispatch: (options, handler) =>
      dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler),
  };
  return fetch(request, { dispatcher: patient } as RequestInit);
}
