import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** How guides name a port: in a URL, to a server, to a command. */
const NAMED = /(127\.0\.0\.1:|\.listen\(|--port )(\d+)/g;

/** The ports that a guide names, and the free ones that stand for them while it is followed. */
export class Ports {
  readonly #real: Map<string, string>;

  constructor(known: Readonly<Record<string, number>>) {
    this.#real = new Map(Object.entries(known).map(([named, real]) => [named, String(real)]));
  }

  /** The text with real ports; one that is named for the first time gets a free one. */
  async fill(text: string): Promise<string> {
    for (const [, , named = ""] of text.matchAll(NAMED))
      if (!this.#real.has(named)) this.#real.set(named, String(await freePort()));
    return text.replaceAll(NAMED, (_, before: string, named: string) => before + this.#real.get(named));
  }

  /** Whether the output has this text, ports apart. One that the guide has not named before is learned from the output. */
  isIn(output: string, text: string): boolean {
    const named = [...text.matchAll(NAMED)].map(([, , port = ""]) => port);
    const pattern = text.trim().split(NAMED_WHOLE).map(escapeRegExp).join(String.raw`127\.0\.0\.1:(\d+)`);
    const found = new RegExp(pattern).exec(output);
    for (const [index, port] of named.entries()) {
      const real = found?.[index + 1];
      if (real !== undefined && !this.#real.has(port)) this.#real.set(port, real);
    }
    return found !== null;
  }
}

const NAMED_WHOLE = /127\.0\.0\.1:\d+/;

const escapeRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
