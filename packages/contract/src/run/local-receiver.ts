import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { HttpRequest } from "@intuned/document/serialize";

/** Takes what a server on this machine sends to callbacks, so that nothing else has to. */
export interface LocalReceiver {
  /** How many requests came. */
  readonly received: () => number;
  /** A request whose `PLANNED_CALLBACK_URL`s lead here. */
  readonly redirect: (request: HttpRequest) => HttpRequest;
  readonly close: () => Promise<void>;
}

const PLANNED_HOST = "127.0.0.1:65535";

/** What plans say for a receiver whose port is not known yet: the plan is the same in every run, and as long as sent. */
export const PLANNED_CALLBACK_URL = `http://${PLANNED_HOST}/contract-callback`;

/** Listens on a free port of loopback and answers everything with 204. */
export async function localReceiver(): Promise<LocalReceiver> {
  let received = 0;
  const server = createServer((request, response) => {
    received += 1;
    request.resume();
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${String(port).padStart(5, "0")}`;
  return {
    received: () => received,
    redirect: (request) => redirected(request, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function redirected(request: HttpRequest, host: string): HttpRequest {
  const replace = (text: string) =>
    text
      .replaceAll(PLANNED_HOST, host)
      .replaceAll(encodeURIComponent(PLANNED_HOST), encodeURIComponent(host));
  const body = request.body && Buffer.from(request.body);
  const headers = request.headers.map(([name, value]): [string, string] => [name, replace(value)]);
  return {
    ...request,
    target: replace(request.target),
    headers,
    // Bytes, not text: a body may be no UTF-8.
    ...(body && {
      body: body.includes(PLANNED_HOST) ? Buffer.from(replace(body.toString("latin1")), "latin1") : body,
    }),
  };
}
