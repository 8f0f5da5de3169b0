import { constants } from "node:fs";
import { access } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { bundleProgram } from "./bundle-program.js";
import { runtimeModules } from "./install-runtimes.js";
import type { Runtime } from "./runtime.js";
import { type LoopbackServer, serveLoopback } from "./serve-loopback.js";

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
  tellsRefused: false,
  repeats: "the browser sends a request again when a kept connection is lost, and no page can prevent it",
  obstacle: async () =>
    (await findChromium()) === undefined
      ? "no chromium in the PATH (Debian: apt-get install chromium)"
      : undefined,
  run: async (project, ...args) => {
    await using page = await servePage(await bundleProgram(project, "page.js"));
    const { chromium } = (await import(playwrightUrl)) as Playwright;
    const executablePath = await findChromium();
    const browser = await chromium.launch({ executablePath, args: LOOPBACK_ONLY });
    try {
      const tab = await browser.newPage();
      await tab.goto(page.baseUrl);
      return await tab.evaluate(`import("/page.js").then(({ run }) => run(...${JSON.stringify(args)}))`);
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
function servePage(script: string): Promise<LoopbackServer> {
  return serveLoopback((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : "<!doctype html><title>Scenarios</title>");
  });
}
