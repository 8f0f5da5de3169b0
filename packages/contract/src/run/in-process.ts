import type { HttpRequest, HttpResponse, Send } from "@intuned/document/serialize";
import { TransportError } from "../http/transport-error.js";

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
