import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSite } from "@intuned/docs";
import sirv from "sirv";
import type { Repository } from "../repository.js";
import { SITE_FOLDER } from "./site-folder.js";
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

/** Builds the site of a checkout and serves it on loopback. */
export async function serveDocs(
  repository: Repository,
  { document, mockUrl, port }: ServeDocsOptions,
): Promise<ServedDocs> {
  const folder = `${repository.root}/${SITE_FOLDER}`;
  const rebuild = async (current: object) =>
    writeSite(folder, await buildSite({ ...(await siteOptions(repository, current)), mockUrl }));
  await rebuild(document);
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      request.url = "/404.html";
      files(request, response, () => void response.end());
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
