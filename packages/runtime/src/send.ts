import type { ClientOptions } from "./options.js";

/** undici's own limits on headers and between two pieces of a body, in milliseconds. */
const UNDICI_LIMIT_MS = 300_000;

/** Where Node keeps the dispatcher of its global `fetch`. */
const NODE_DISPATCHER = Symbol.for("undici.globalDispatcher.1");

interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean;
}

/**
 * Sends a request, by the caller's `fetch` or the global one. That one Node ends after five minutes without headers whatever
 * the caller allows: where more than that is allowed, its own limits are switched off for this request.
 *
 * No `Request` is created: the `fetch` of another implementation doesn't accept the global class, and for the global one it
 * costs as much as all else here, since `fetch` creates another from it and pipes the body from one to the other.
 *
 * @param limitMs what the caller allows, in milliseconds.
 */
export async function send(
  custom: ClientOptions["fetch"],
  url: string,
  init: RequestInit & { readonly signal: AbortSignal },
  limitMs: number,
): Promise<Response> {
  const uncached = { ...init, ...noStore() };
  const response = await (custom
    ? custom(url, uncached)
    : fetch(url, { ...uncached, ...patience(limitMs) } as RequestInit));
  // A `fetch` that does not heed its signal answers when nobody waits any more.
  if (init.signal.aborted) void response.body?.cancel?.().catch(() => {});
  return response;
}

/**
 * The option of `fetch` that keeps a response out of every cache: without it Next.js 14 serves starts and polls from its own.
 * Left out where a `Request` has no such property: there workerd (before its compatibility date 2024-11-11) throws on it, and
 * React Native changes the URL.
 */
function noStore(): RequestInit {
  return "cache" in Object(globalThis.Request?.prototype) ? { cache: "no-store" } : {};
}

function patience(limitMs: number): object | undefined {
  const dispatcher = (globalThis as { [NODE_DISPATCHER]?: Dispatcher })[NODE_DISPATCHER];
  if (!dispatcher || limitMs <= UNDICI_LIMIT_MS) return undefined;
  return {
    dispatcher: {
      dispatch: (options: object, handler: unknown) =>
        dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler),
    },
  };
}

/**
 * A body that the runtime does not send twice by itself. Deno does so with text and bytes when a kept connection is lost
 * after the server has read the request, and reports only how the second try ended; with a `Blob` it does not. Chromium
 * does it with every body, and a page can neither see nor prevent it.
 */
export function sentOnce(body: RequestInit["body"]): RequestInit["body"] {
  return "Deno" in globalThis && typeof body === "string" ? new Blob([body]) : body;
}
