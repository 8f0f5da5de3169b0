import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startOperation } from "./support/console-operations.js";
import { fixtureSite } from "./support/fixture-site.js";
import { executablePath, openBrowser, openPage, serveSite } from "./support/open-browser.js";
import { seriousViolations } from "./support/serious-violations.js";
import { allowOrigins, type Served, serve } from "./support/serve.js";

describe.skipIf(executablePath === undefined)("what scripts add to a page", { timeout: 60_000 }, () => {
  let browser: Browser;
  let wrong: Served;
  let site: Served;
  beforeAll(async () => {
    wrong = await serve((request, response) => {
      if (allowOrigins(request, response)) return;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ webTaskId: 5 }));
    });
    const operation = startOperation([{ url: wrong.url }]);
    site = await serveSite(await fixtureSite({ "web-task-start": operation }));
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([wrong?.close(), site?.close()]);
  });

  it.each(
    (["light", "dark"] as const).flatMap((colorScheme) =>
      [360, 1280].map((width) => ({ colorScheme, width, viewport: { width, height: 800 } })),
    ),
  )("is accessible, and fits: $colorScheme, $width wide", async ({ colorScheme, viewport, width }) => {
    const url = `${site.url}/docs/reference/web-task-start.html`;
    const { page } = await openPage(browser, url, { colorScheme, viewport, bypassCSP: true });
    const serious = () => seriousViolations(page, colorScheme);
    const fits = () => page.evaluate("document.documentElement.scrollWidth");

    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("As a curl line", { exact: true }).click();
    await page.getByLabel("application/json").fill("{");
    expect(await serious()).toEqual([]);
    await page.getByLabel("application/json").fill("{}");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.locator(".findings").waitFor();
    await page.getByText("Headers that the server").click();
    expect(await serious()).toEqual([]);
    expect(await fits()).toBeLessThanOrEqual(width);

    await page.getByRole("combobox", { name: "Search" }).fill("key");
    await page.getByRole("option").first().waitFor();
    expect(await serious()).toEqual([]);
    expect(await fits()).toBeLessThanOrEqual(width);
    const box = await page.getByRole("listbox").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
});
