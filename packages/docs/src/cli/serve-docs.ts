import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import { buildSite } from "../site/build-site.js";
import { SITE_FOLDER } from "./folders.js";
import { siteOptions } from "./site-options.js";
import { writeSite } from "./write-site.js";

export interface ServeDocsOptions {
  readonly document: object;
  /** What the console offers first. */
  readonly mockUrl: string;
  /** Where the site is served; the next free port where it is taken. 0 takes any. */
  readonly port: number;
}

/** The site of a checkout, on this machine. */
export interface ServedDocs {
  readonly url: string;
  /** Makes the site anew; a page that is open shows it when it is loaded again. */
  rebuild(document: object): Promise<void>;
  close(): Promise<void>;
}

/** Builds the site of the checkout at `root` and serves it on loopback. */
export async function serveDocs(
  root: string,
  { document, mockUrl, port }: ServeDocsOptions,
): Promise<ServedDocs> {
  const folder = path.join(root, SITE_FOLDER);
  let last: Promise<void> = Promise.resolve();
  /** One after the other: an edit of the document and one of a guide may come at once. */
  const rebuild = (current: object): Promise<void> => {
    const write = async () =>
      writeSite(folder, await buildSite({ ...(await siteOptions(root, current)), mockUrl }));
    last = last.then(write, write);
    return last;
  };
  await rebuild(document);
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, async () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(await readFile(path.join(folder, "404.html")));
    }),
  );
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    rebuild,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** At most so many ports are tried after one that is taken. */
const PORTS = 20;

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  for (let next = port; ; next += 1)
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(next, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || next >= port + PORTS) throw error;
    }
}
