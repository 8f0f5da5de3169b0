import { fileURLToPath } from "node:url";
import { readApi } from "@intuned/document";
import { type MockServer, startMock } from "@intuned/mock";
import openapi from "@intuned/openapi" with { type: "json" };
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGuides } from "../../src/guides/index.js";
import { sampleSource } from "../../src/samples/index.js";
import { buildSite } from "../../src/site/build-site.js";
import type { SiteFiles, SiteOptions } from "../../src/site/site.js";
import { sitePages } from "../../src/site/site-pages.js";
import { executablePath, openBrowser, openPage, serveSite } from "../browser/support/open-browser.js";
import { seriousViolations } from "../browser/support/serious-violations.js";
import type { Served } from "../browser/support/serve.js";
import { pageText, squeeze } from "../reference/page-text.js";

const guidesFolder = fileURLToPath(new URL("../../guides", import.meta.url));

/** Everything that a reader can see a page in. */
const VIEWS = (["light", "dark"] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width, viewport: { width, height: 800 } })),
);

describe.skipIf(executablePath === undefined)("the site of our document", { timeout: 120_000 }, () => {
  let browser: Browser;
  let mock: MockServer;
  let options: SiteOptions;
  let files: SiteFiles;
  let site: Served;
  beforeAll(async () => {
    mock = await startMock({ document: openapi });
    options = {
      document: openapi,
      mockUrl: mock.baseUrl,
      guides: await readGuides(guidesFolder),
      changelog: [{ version: "0.1.0", markdown: "The first." }],
      samplesOf: sampleSource(openapi, { client: { package: "@intuned/client" } }),
    };
    files = await buildSite(options);
    site = await serveSite(files);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([mock?.close(), site?.close()]);
  });
  const open = (path: string, options?: BrowserContextOptions) =>
    openPage(browser, `${site.url}/docs/${path}`, options);

  it.each(VIEWS)("a reader's way: $colorScheme, $width wide", async ({ colorScheme, viewport }) => {
    const { page, complaints, asked } = await open("index.html", {
      colorScheme,
      viewport,
      permissions: ["clipboard-read", "clipboard-write"],
    });

    await page.keyboard.press("/");
    await page.keyboard.type("reuse key");
    const found = page.getByRole("option", { name: /^reuseKey/ }).first();
    await found.waitFor();
    await found.click();
    await page.waitForURL(/web-task-start\.html#body\.reuseKey$/);
    expect(await page.locator("#body\\.reuseKey").isVisible()).toBe(true);

    const curl = page.getByRole("tab", { name: "curl" }).first();
    await curl.click();
    const sample = page.locator('[data-lang="sh"]').first();
    expect(await sample.isVisible()).toBe(true);
    await sample.getByRole("button", { name: "Copy" }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await sample.locator("code").textContent());

    await page.getByRole("button", { name: "Try it" }).click();
    const send = page.getByRole("button", { name: "Send", exact: true });
    const status = page.locator(".console-status");
    await page.getByLabel("ApiKey").fill("any-key-of-a-reader");
    await send.click();
    await status.filter({ hasText: /^200 OK .* The answer is as the document says\.$/ }).waitFor();

    await page.getByLabel("ApiKey").fill("");
    await send.click();
    await status.filter({ hasText: /^401 Unauthorized/ }).waitFor();
    expect(await page.locator(".console").textContent()).toContain(descriptionOf401());

    // The console's own requests are the one thing that leaves the origin; that the 401 is told to the console is Chromium's.
    const elsewhere = asked.filter((url) => !url.startsWith(site.url));
    expect(elsewhere.every((url) => url.startsWith(`${mock.baseUrl}/`))).toBe(true);
    expect(complaints.filter((text) => !text.includes("status of 401"))).toEqual([]);
    await page.context().close();
  });

  it.each(VIEWS)("every kind of page is accessible and fits: $colorScheme, $width wide", async (view) => {
    const paths = ["index", "404", "changelog", "guides/quick-start", "guides/errors-and-retries"];
    for (const path of [...paths, ...referencePaths()]) {
      const { page, complaints } = await open(`${path}.html`, { ...view, bypassCSP: true });
      expect(await seriousViolations(page, view.colorScheme), path).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(
        view.width,
      );
      expect(complaints, path).toEqual([]);
      await page.context().close();
    }
  });

  const referencePaths = () =>
    ["index", "authentication", "errors", "web-task-start", "schemas/web-task-result"].map(
      (name) => `reference/${name}`,
    );

  it("without scripts everything can be read, and no page asks for anything elsewhere", async () => {
    const { page, asked } = await open("reference/web-task-start.html", { javaScriptEnabled: false });
    for (const shown of ["curl", "Python", "secretAccessKey", "POST"])
      expect(await page.getByText(shown).first().isVisible(), shown).toBe(true);
    expect(await page.getByRole("navigation", { name: "Pages" }).isVisible()).toBe(true);
    expect(asked.filter((url) => !url.startsWith(`${site.url}/docs/`))).toEqual([]);
  });

  it("on paper there is what is to be read, and every tab of it", async () => {
    const { page } = await open("reference/web-task-start.html");
    await page.emulateMedia({ media: "print" });
    for (const tool of [".site-header", ".nav-drawer", ".outline", ".console"])
      expect(await page.locator(tool).first().isVisible(), tool).toBe(false);
    for (const lang of ["ts", "sh", "python", "go"])
      expect(await page.locator(`[data-lang="${lang}"]`).first().isVisible(), lang).toBe(true);
  });

  // That the trees say all that the document says is shown in `test/reference/completeness.test.ts`.
  it("the HTML, as a browser reads it, says all that the pages' trees say", async () => {
    const { page } = await open("index.html");
    for (const each of sitePages(readApi(openapi), options)) {
      // Parsed as a browser parses it, but not loaded: a document of many schemas has hundreds of pages.
      const html = String(files.get(`${each.path}.html`));
      const shown = (await page.evaluate(textOfMain, html)) ?? "";
      const words = pageText(each.tree)
        .split(" ")
        .filter((word) => !/^(\/|#|https?:)/.test(word));
      const text = squeeze(shown);
      expect(
        [...new Set(words)].filter((word) => !text.includes(word)),
        each.path,
      ).toEqual([]);
    }
  });

  it("no page has a style attribute, an inline handler, or a source elsewhere", () => {
    for (const [name, content] of files)
      if (name.endsWith(".html")) {
        expect(String(content), name).not.toMatch(/ style=| on[a-z]+="|src="https?:|<link[^>]+href="https?:/);
        expect(String(content), name).not.toMatch(/unsafe-/);
      }
  });
});

/** Runs in the browser. */
const textOfMain = (html: string): string | null | undefined =>
  new DOMParser().parseFromString(html, "text/html").querySelector("main")?.textContent;

function descriptionOf401(): string {
  const { responses } = openapi.components as { responses: Record<string, { description: string }> };
  return responses["Unauthorized"]?.description.trim() ?? "no description";
}
