import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "./find-chromium.js";
import type { Served } from "./serve.js";
import { serve } from "./serve.js";

export const executablePath = findChromium();

/** A name that stands for a server elsewhere. The browser finds this machine under it, and nothing under any other. */
export const ELSEWHERE = "api.example.test";

export function openBrowser(): Promise<Browser> {
  const rules = `MAP ${ELSEWHERE} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [`--host-resolver-rules=${rules}`, "--no-sandbox"],
  });
}

const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

/** A site under a folder of a server, as on a static host. */
export function serveSite(files: ReadonlyMap<string, string | Uint8Array>): Promise<Served> {
  return serve((request, response) => {
    const path = new URL(request.url ?? "", "http://site.invalid").pathname.replace("/docs/", "");
    const file = files.get(path);
    const type = TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain";
    response.writeHead(file === undefined ? 404 : 200, { "content-type": type }).end(file ?? "");
  });
}

/** A page, and all that it says and asks for. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors, and breaches of the policy. */
  readonly complaints: string[];
  readonly asked: string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const [complaints, asked]: [string[], string[]] = [[], []];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  await page.exposeFunction("policyBroken", (text: string) => complaints.push(text));
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => policyBroken('policy ' + event.violatedDirective))",
  );
  await page.goto(url);
  return { page, complaints, asked };
}
