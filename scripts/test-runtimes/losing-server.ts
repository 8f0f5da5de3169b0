import type { IncomingMessage, ServerResponse } from "node:http";
import { type LoopbackServer, serveLoopback } from "./serve-loopback.js";

/** A server that answers starts, and loses the connection of one of them before it answers. */
export interface LosingServer extends LoopbackServer {
  /** How many starts it has read. */
  readonly starts: number;
}

/**
 * Loses, once, a start that comes on a connection which has carried one before: what a server does that restarts. Some
 * runtimes take that for a connection that had gone stale, and send the request again unasked; it would then be answered.
 */
export async function startLosingServer(): Promise<LosingServer> {
  const used = new WeakSet<object>();
  let starts = 0;
  let lost = false;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    starts++;
    const isKept = used.has(request.socket);
    used.add(request.socket);
    if (isKept && !lost) {
      lost = true;
      return void request.socket.resetAndDestroy();
    }
    response.setHeader("content-type", "application/json");
    response.end('{"webTaskId":"wt_123","status":"pending"}');
  };
  const server = await serveLoopback((request, response) => {
    for (const name of ["origin", "headers"]) response.setHeader(`access-control-allow-${name}`, "*");
    if (request.method === "POST") request.resume().on("end", () => answer(request, response));
    else response.writeHead(204).end();
  });
  return Object.defineProperty(server, "starts", { get: () => starts }) as LosingServer;
}
