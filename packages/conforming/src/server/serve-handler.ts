import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { HttpRequest, HttpResponse } from "@intuned/document/serialize";

/** A server in this process as one on a port. */
export interface ServedHandler {
  /** `http://127.0.0.1:PORT`. */
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

/** Serves `handle` by node:http on a free port of loopback. What it throws is a 500 without a word of why. */
export async function serveHandler(handler: {
  readonly handle: (request: HttpRequest) => HttpResponse;
}): Promise<ServedHandler> {
  const server = createServer(async (incoming, outgoing) => {
    const response = answer(handler, await readIncoming(incoming));
    outgoing.writeHead(response.status, withTrueLength(response).flat());
    outgoing.end(response.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function answer(
  handler: { readonly handle: (request: HttpRequest) => HttpResponse },
  request: HttpRequest,
): HttpResponse {
  try {
    return handler.handle(request);
  } catch {
    return { status: 500, headers: [], body: new Uint8Array() };
  }
}

/** A document can declare `Content-Length` with an example: the length of another body would break the message. */
function withTrueLength({ headers, body }: HttpResponse): HttpResponse["headers"] {
  return headers.map(([name, value]) =>
    name.toLowerCase() === "content-length" ? [name, String(body.length)] : [name, value],
  );
}

async function readIncoming(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers: [string, string][] = [];
  const { rawHeaders, method = "GET", url = "/" } = incoming;
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.push([(rawHeaders[index] ?? "").toLowerCase(), rawHeaders[index + 1] ?? ""]);
  const body = Buffer.concat(chunks);
  return { method, target: url, headers, ...(body.length > 0 && { body }) };
}
