import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatReport } from "../../src/report/format-report.js";
import { findChromium } from "./find-chromium.js";
import { hostileApi, hostileReport } from "./hostile-report.js";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const executablePath = findChromium();
const folder = mkdtempSync(path.join(tmpdir(), "report-"));
const file = path.join(folder, "report.html");
const url = pathToFileURL(file).href;

describe.skipIf(executablePath === undefined)("the page, in a browser,", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(file, formatReport(hostileReport(), "html", { api: hostileApi }));
    // Nothing but the file is reached for, whatever the browser has in mind to look up.
    const args = ["--host-resolver-rules=MAP * ~NOTFOUND", "--no-sandbox"];
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page with everything unfolded, and takes note of what it says and asks for. */
  async function open(
    options: BrowserContextOptions,
  ): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const [complaints, asked]: [string[], string[]] = [[], []];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(url);
    if (options.javaScriptEnabled !== false)
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    return { page, complaints, asked };
  }

  it.each([
    { colorScheme: "light", viewport: { width: 360, height: 640 } },
    { colorScheme: "dark", viewport: { width: 360, height: 640 } },
    { colorScheme: "light", viewport: { width: 1280, height: 800 } },
  ] as const)(
    "$colorScheme, $viewport.width wide, asks for nothing, fits, and is accessible",
    async (options) => {
      const { page, complaints, asked } = await open({ ...options, bypassCSP: false });
      expect(complaints).toEqual([]);
      expect(asked).toEqual([url]);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect(width).toBeLessThanOrEqual(options.viewport.width);
      const checked = await (await browser.newContext({ ...options, bypassCSP: true })).newPage();
      await checked.goto(url);
      await checked.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await checked.addScriptTag({ path: axe });
      const found = (await checked.evaluate("axe.run()")) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      const serious = found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  it("filters findings, and is worked by the keyboard alone", async () => {
    const { page } = await open({});
    await page.getByLabel("Show findings with").fill("server-error");
    expect(await page.locator("#findings > details:visible").count()).toBe(1);
    expect(await page.locator("#status").textContent()).toBe("1 of 2 shown");
    await page.getByLabel("Show findings with").fill("");
    const summary = page.locator("#findings summary").first();
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#findings > details").first().getAttribute("open")).toBeNull();
  });

  it("copies the command", async () => {
    const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("button[data-copy]").first().click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain("curl -X POST");
  });

  it("shows all without scripts", async () => {
    const { page, complaints } = await open({ javaScriptEnabled: false });
    expect(complaints).toEqual([]);
    await page.locator("#findings summary").first().click();
    expect(await page.locator("#findings pre").first().isVisible()).toBe(true);
    expect(await page.locator("button:visible").count()).toBe(0);
  });
});
