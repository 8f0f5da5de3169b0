import type { HttpRequest, HttpResponse, Send, SendOptions } from "@intuned/document/serialize";
import type { ContractCase } from "../model/contract-case.js";
import { type Exchange, TransportError } from "../model/exchange.js";

/** Methods that ask for nothing to be changed. https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 */
const SAFE = new Set(["GET", "HEAD", "OPTIONS", "TRACE"]);

/** Whether a request may do something: spend money, delete. An invalid one may too, when its server is wrong. */
export function isUnsafe({ method }: Pick<HttpRequest, "method">): boolean {
  return !SAFE.has(method);
}

/** Whether a URL leads to this machine: 127.0.0.0/8, `::1`, `localhost` and names below it (RFC 6761 §6.3). */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "[::1]" || /^(127(\.\d{1,3}){3}|(.+\.)?localhost\.?)$/.test(hostname);
}

/** A server in this process: a function, or an object with one. */
export type Handler =
  | ((request: HttpRequest) => HttpResponse | Promise<HttpResponse>)
  | { handle(request: HttpRequest): HttpResponse | Promise<HttpResponse> };

/** A `Send` straight to a server in this process. What the server throws is a connection that breaks. */
export function inProcess(handler: Handler): Send {
  const handle = typeof handler === "function" ? handler : (request: HttpRequest) => handler.handle(request);
  return async (request, { signal } = {}) => {
    if (signal?.aborted) throw new TransportError("aborted", "the run was ended");
    try {
      return await handle(request);
    } catch (cause) {
      throw new TransportError("reset", `the handler threw: ${String(cause)}`, { cause });
    }
  };
}

/**
 * Sends a case's request, or one made of it, and says what became of it; never throws for what a server does. `wire` is
 * what is really sent, where that holds what no report may: the credentials.
 */
export async function exchangeOnce(
  send: Send,
  given: ContractCase,
  options: {
    readonly request?: HttpRequest;
    readonly wire?: HttpRequest;
  } & SendOptions = {},
): Promise<Exchange> {
  const { request = given.request, wire = request, signal, ownConnection } = options;
  const { operationId } = given;
  const about = { case: given, request, ...(operationId !== undefined && { operationId }) };
  const start = performance.now();
  const durationMs = () => performance.now() - start;
  try {
    const response = await send(wire, { signal, ownConnection });
    return { ...about, response, durationMs: durationMs() };
  } catch (error) {
    const kind = error instanceof TransportError ? error.failure : "reset";
    const message = error instanceof Error ? error.message : String(error);
    return { ...about, failure: { kind, message }, durationMs: durationMs() };
  }
}
