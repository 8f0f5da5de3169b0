import type { Browser } from "playwright-core";

/** What a browser loads to show a page for the first time, in bytes as they travel (gzip). */
export interface PageWeight {
  readonly all: number;
  readonly script: number;
  readonly requests: number;
}

/** Loads `url` with an empty cache and adds up what came; the server has to send gzip. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  let all = 0;
  let script = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (kinds.get(requestId) === "Script") script += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await context.close();
  return { all, script, requests: kinds.size };
}
