import type { ClientOptions } from "./options.js";
import { neverConnected } from "./retry.js";

/** undici's own limits on headers and between two pieces of a body, in milliseconds. */
const UNDICI_LIMIT_MS = 300_000;

/** What undici calls when it hands a request to a connection: `onConnect` up to version 7, then `onRequestStart`. */
type Handler = { [Name in "onConnect" | "onRequestStart"]?: (...args: unknown[]) => unknown };

interface Dispatcher {
  readonly isMockActive?: boolean | undefined;
  dispatch(options: object, handler: Handler): boolean;
}

/** The dispatchers of undici that hand a request to one connection, and say so. */
const PLAIN = /^((EnvHttp)?Proxy)?Agent$/;

/** One request on its way. */
export interface Sending {
  readonly response: Promise<Response>;
  /** Whether surely nothing was sent, by the rejection of `response` and what was seen of the connection. */
  sentNothing(cause: unknown): boolean;
}

/**
 * Sends a request, by the caller's `fetch` or the global one.
 *
 * No `Request` is created: the `fetch` of another implementation doesn't accept the global class, and for the global one it
 * costs as much as all else here, since `fetch` creates another from it and pipes the body from one to the other.
 *
 * @param limitMs what the caller allows, in milliseconds.
 * @param isOnce whether it may be sent only once.
 */
export function send(
  custom: ClientOptions["fetch"],
  url: string,
  init: RequestInit & { readonly signal: AbortSignal },
  limitMs: number,
  isOnce: boolean,
): Sending {
  const uncached = { ...init, ...noStore() };
  // What a caller's `fetch` throws can be of another request.
  if (custom) return { response: settle(() => custom(url, uncached), init.signal), sentNothing: () => false };
  const { dispatcher, sentNothing } = watchDispatcher(limitMs, isOnce);
  return {
    response: settle(() => fetch(url, { ...uncached, dispatcher } as RequestInit), init.signal),
    sentNothing: (cause) => sentNothing() ?? neverConnected(cause),
  };
}

/**
 * Watches undici's dispatcher, by which Node's `fetch` sends (there is none elsewhere):
 *
 * - Whether the request was handed to a connection. If not, nothing was sent, whatever the error is: DNS, a refused connection
 *   or certificate, a proxy that refuses. Believed only of undici's own agents, since others tell of no connection.
 * - Whether it is handed to a second one: `fetch` does so by itself after a 421 (Fetch §4.5), and a dispatcher that retries
 *   after anything. It isn't written if its handler throws.
 * - `fetch`'s limit of five minutes on headers and pauses is switched off where the caller allows more.
 */
function watchDispatcher(limitMs: number, isOnce: boolean) {
  // undici 8 keeps one more for the newer kind of handlers.
  const [usual, recent] = [1, 2].map(
    (version) =>
      (globalThis as { [key: symbol]: Dispatcher | undefined })[
        Symbol.for(`undici.globalDispatcher.${version}`)
      ],
  );
  if (!usual) return { sentNothing: () => undefined };
  let isPlain = false;
  let isConnected = false;
  const dispatcher: Dispatcher = {
    // A mock compares the body as it is.
    isMockActive: usual.isMockActive || recent?.isMockActive,
    dispatch(options, handler) {
      const event = handler.onRequestStart ? "onRequestStart" : "onConnect";
      const told = handler[event];
      handler[event] = (...args) => {
        // No dispatcher takes this code for a reason to try again.
        if (isConnected && isOnce)
          throw Object.assign(Error("refused a second send"), { code: "SENT_TWICE" });
        isConnected = true;
        return told?.apply(handler, args);
      };
      const chosen = (handler.onRequestStart && recent) || usual;
      const { name, prototype } = chosen.constructor;
      isPlain = PLAIN.test(name) && chosen.dispatch === prototype.dispatch;
      const patient = { ...options, headersTimeout: 0, bodyTimeout: 0 };
      return chosen.dispatch(limitMs > UNDICI_LIMIT_MS ? patient : options, handler);
    },
  };
  return { dispatcher, sentNothing: () => (isPlain || isConnected ? !isConnected : undefined) };
}

/** A `fetch` that doesn't heed its signal answers when nobody waits any more: then its response is let go. */
async function settle(fetching: () => Promise<Response>, signal: AbortSignal): Promise<Response> {
  const response = await fetching();
  if (signal.aborted) void response.body?.cancel?.().catch(() => {});
  return response;
}

/**
 * A body that the runtime does not send twice by itself. Deno does so with text and bytes when a kept connection is lost
 * after the server has read the request, and reports only how the second try ended; with a `Blob` it does not. Chromium
 * does it with every body, and a page can neither see nor prevent it.
 */
export function sentOnce(body: RequestInit["body"]): RequestInit["body"] {
  return "Deno" in globalThis && typeof body === "string" ? new Blob([body]) : body;
}

/**
 * The option of `fetch` that keeps a response out of every cache: without it Next.js 14 serves starts and polls from its own.
 * Left out where a `Request` has no such property: there workerd (before its compatibility date 2024-11-11) throws on it, and
 * React Native changes the URL.
 */
function noStore(): object {
  return "cache" in Object(globalThis.Request?.prototype) ? { cache: "no-store" } : {};
}
