import { once } from "node:events";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { bundleProgram } from "./bundle-program.js";
import { runtimeModules } from "./install-runtimes.js";
import type { Runtime } from "./runtime.js";

/** What of playwright-core is used: it is no dependency of the workspace, so its types are not there to import. */
interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate(program: string): Promise<unknown>;
}

/** Only the page and the mock are reached for, whatever the browser has in mind to look up. */
const LOOPBACK_ONLY = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

/** A page of this machine that calls the mock on another port, so across origins: Prism answers the preflight. */
export const chromiumRuntime: Runtime = {
  name: "Chromium",
  obstacle: async () =>
    (await findChromium()) === undefined
      ? "no chromium in the PATH (Debian: apt-get install chromium)"
      : undefined,
  quickStart: async (project, baseUrl) => {
    await using page = await servePage(await bundleProgram(project, "page.js"));
    const { chromium } = (await import(playwrightUrl)) as Playwright;
    const executablePath = await findChromium();
    const browser = await chromium.launch({ executablePath, args: LOOPBACK_ONLY });
    try {
      const tab = await browser.newPage();
      await tab.goto(page.url);
      return await tab.evaluate(`import("/page.js").then(({ run }) => run(${JSON.stringify(baseUrl)}))`);
    } finally {
      await browser.close();
    }
  },
};

const playwrightUrl = pathToFileURL(path.join(runtimeModules, "playwright-core/index.mjs")).href;

async function findChromium(): Promise<string | undefined> {
  const folders = process.env["PATH"]?.split(path.delimiter) ?? [];
  const files = ["chromium", "chromium-browser"].flatMap((it) => folders.map((to) => path.join(to, it)));
  for (const file of files)
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  return undefined;
}

/** Serves an empty page, and a script that it can import. */
async function servePage(script: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : "<!doctype html><title>Quick start</title>");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
