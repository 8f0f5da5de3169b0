import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { certificateAuthority } from "../support/certificates.js";
import type { Row } from "./row.js";
import { webTaskStart } from "./start-operations.js";

/** A server that does to a row's requests what the row says, and one of another origin that writes down what reaches it. */
export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  readonly elsewhere: string;
  /** The certificate of the authority that issued its own, as PEM. Empty without TLS. */
  readonly ca: string;
  /** URL of the proxy in front of it. Empty where there is none. */
  readonly proxy: string;
  /** Requests to it as text: line, headers, body. */
  readonly requests: readonly string[];
  /** Requests to the other origin. */
  readonly seenElsewhere: readonly string[];
  /** Tasks it has started. */
  started(): number;
  /** Requests of either server whose answer is not over. */
  open(): number;
  /** Bytes that it has got rid of. */
  sent(): number;
}

/** @param received called for every request that was read. */
export async function scriptedServer(row: Row, received: () => void = () => {}): Promise<ScriptedServer> {
  const { accepted } = row.operation ?? webTaskStart;
  const requests: string[] = [];
  const seenElsewhere: string[] = [];
  let started = 0;
  let open = 0;
  const sockets: Socket[] = [];
  let resetsLeft = row.resetConnections ?? 0;

  const other = createServer(async (request, response) => {
    seenElsewhere.push(asText(request, await bodyOf(request)));
    response.setHeader("content-type", "application/json").end('{"rows":[1]}');
  });
  const listener: RequestListener = async (request, response) => {
    open++;
    response.on("close", () => open--);
    const turn = row.turns[requests.length] ?? row.turns.at(-1);
    const body = turn?.unread ? "" : await bodyOf(request);
    requests.push(asText(request, body));
    if (turn?.starts && request.method === "POST") started++;
    received();
    turn?.answer({ request, response, body, accepted, ...urls() });
  };
  const authority = row.tls && certificateAuthority("Authority of a test");
  const server = authority
    ? createSecureServer(row.tls?.(authority) ?? {}, listener)
    : createServer(listener);
  const proxy = createServer();
  // A client that gives up its tunnel.
  let tunnels = 0;
  proxy.on("connect", ({ url = "" }, socket) =>
    row.proxy?.(
      socket.on("error", () => {}),
      url,
      tunnels++,
    ),
  );
  server.on("connection", (socket) => {
    if (resetsLeft-- > 0) socket.resetAndDestroy();
    sockets.push(socket);
  });
  const tunnelled: Socket[] = [];
  proxy.on("connection", (socket) => void tunnelled.push(socket));
  const all = [server, other, ...(row.proxy ? [proxy] : [])];
  for (const it of all) {
    it.listen(0, "127.0.0.1");
    await once(it, "listening");
  }
  const urls = () => ({
    url: authority ? addressOf(server).replace("http:", "https:") : addressOf(server),
    elsewhere: addressOf(other),
    ca: authority?.cert ?? "",
    proxy: row.proxy ? addressOf(proxy) : "",
  });

  return {
    ...urls(),
    requests,
    seenElsewhere,
    started: () => started,
    open: () => open,
    sent: () => sockets.reduce((sum, it) => sum + it.bytesWritten - it.writableLength, 0),
    [Symbol.asyncDispose]: async () => {
      // A tunnel is no connection of an HTTP server any more.
      for (const socket of tunnelled) socket.destroy();
      for (const it of all) {
        it.closeAllConnections();
        it.close();
        await once(it, "close");
      }
    },
  };
}

function addressOf(server: Pick<ReturnType<typeof createServer>, "address">): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function asText({ method, url, rawHeaders }: IncomingMessage, body: string): string {
  return `${method} ${url}\n${rawHeaders.join("\n")}\n\n${body}`;
}
