import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import type { InProcessServer } from "@intuned/conforming";
import type { HttpRequest } from "@intuned/document/serialize";
import type { Running } from "./faulty-server.js";

export interface MortalServer extends Running {
  /** How often it has died. */
  readonly deaths: () => number;
}

/** Long enough for whatever else is asked meanwhile to find nobody there. */
const COMES_BACK_AFTER_MS = 150;

/**
 * A server that dies of some requests, as a process does: every connection breaks at once and nobody listens, until it is
 * back on the same port. What it remembers outlives it.
 */
export async function serveMortal(
  { handle }: InProcessServer,
  isDeadly: (request: HttpRequest) => boolean,
): Promise<MortalServer> {
  let deaths = 0;
  let isClosed = false;
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    deaths: () => deaths,
    close: async () => {
      isClosed = true;
      end();
    },
  };

  function listen(at: number): Promise<Server> {
    const made = createServer(async (incoming, outgoing) => {
      const body = await buffer(incoming).catch(() => undefined);
      if (body === undefined) return;
      const { method = "GET", url: target = "/", headers } = incoming;
      const request = { method, target, headers: Object.entries(headers) as [string, string][], body };
      if (isDeadly(request)) return void die();
      const response = handle(request);
      outgoing.writeHead(response.status, response.headers.flat()).end(response.body);
    });
    return new Promise((resolve, reject) => {
      made.once("error", reject).listen(at, "127.0.0.1", () => resolve(made));
    });
  }

  function end(): void {
    server.close();
    server.closeAllConnections();
  }

  async function die(): Promise<void> {
    deaths += 1;
    end();
    await setTimeout(COMES_BACK_AFTER_MS);
    if (!isClosed) server = await listen(port);
  }
}
