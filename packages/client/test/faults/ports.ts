import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { Worker } from "node:worker_threads";

/** Listens, with room for next to nobody, and never looks up. */
const DEAF = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });`;

/** Two ports of the loopback interface where no connection is made: one that refuses them, one that says nothing. */
export interface Ports extends AsyncDisposable {
  readonly closedPort: number;
  readonly deafPort: number;
}

export async function openPorts(): Promise<Ports> {
  // The near end of a connection: in use, so that nobody else gets it, and not listening.
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const holder = connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(holder, "connect");

  const worker = new Worker(DEAF, { eval: true });
  const [deafPort] = (await once(worker, "message")) as [number];
  // Whoever waits to be accepted fills the queue; the system lets go of all further ones.
  const waiting = Array.from({ length: 4 }, () => connect(deafPort, "127.0.0.1").on("error", () => {}));
  await Promise.all(waiting.slice(0, 2).map((socket) => once(socket, "connect")));

  return {
    closedPort: holder.localPort ?? 0,
    deafPort,
    [Symbol.asyncDispose]: async () => {
      for (const socket of [...waiting, holder]) socket.destroy();
      server.close();
      await worker.terminate();
    },
  };
}
