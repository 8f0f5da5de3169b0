import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** A real HTTP server on a free port of loopback. */
export function serve(listener: RequestListener): Promise<Running> {
  return listen(createServer(listener));
}

/** A server on a free port of loopback that speaks whatever it likes. */
export function serveTcp(listener: (socket: Socket) => void): Promise<Running> {
  return listen(createTcpServer(listener));
}

async function listen(server: Server): Promise<Running> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
