import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What arrived at the server. */
export interface Sent {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What the server answers: JSON of status 200 unless it says otherwise. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly text?: string;
}

export interface EchoServer extends AsyncDisposable {
  readonly url: string;
  /** All that arrived since the last call of `answerWith`. */
  readonly sent: Sent[];
  /** Sets what the next requests get; their own body without one. */
  answerWith(answer: Answer | undefined): void;
}

/** A real HTTP server on a free loopback port, which answers what it is told to. */
export async function startEchoServer(): Promise<EchoServer> {
  const sent: Sent[] = [];
  let answer: Answer | undefined;
  const server = createServer(async (request, response) => {
    const text = await readText(request);
    sent.push({ method: request.method, url: request.url, headers: request.headers, text });
    const { status = 200, type = "application/json", text: body = text } = answer ?? {};
    response.writeHead(status, { "content-type": type }).end(status === 204 ? undefined : body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    answerWith(next) {
      sent.length = 0;
      answer = next;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
