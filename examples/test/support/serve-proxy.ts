import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** A proxy that opens tunnels (`CONNECT`, RFC 9110 §9.3.6), and says to where. */
export async function serveProxy(): Promise<AsyncDisposable & { url: string; targets: string[] }> {
  const targets: string[] = [];
  const server = createServer((_, response) => response.writeHead(501).end());
  server.on("connect", ({ url = "" }, socket, head) => {
    targets.push(url);
    const [host, port] = url.split(":");
    const tunnel = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on("error", () => socket.destroy());
    socket.on("error", () => tunnel.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
