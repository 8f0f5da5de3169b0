import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that the receiver got. */
export interface Delivery {
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  /** The next delivery after this call. */
  next(): Promise<Delivery>;
  close(): Promise<void>;
}

/** A server on a free port of loopback that takes whatever is delivered to it. */
export async function startReceiver(): Promise<Receiver> {
  const deliveries: Delivery[] = [];
  const waiting: ((delivery: Delivery) => void)[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const delivery = {
      method: request.method,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    deliveries.push(delivery);
    for (const resolve of waiting.splice(0)) resolve(delivery);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/delivery`,
    deliveries,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
