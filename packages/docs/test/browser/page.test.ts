import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureSite } from "./support/fixture-site.js";
import { executablePath, openBrowser, openPage, serveSite } from "./support/open-browser.js";
import type { Served } from "./support/serve.js";

describe.skipIf(executablePath === undefined)("a page", { timeout: 60_000 }, () => {
  let browser: Browser;
  let site: Served;
  let url: string;
  beforeAll(async () => {
    site = await serveSite(await fixtureSite({}));
    url = `${site.url}/docs/reference/web-task-start.html`;
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it("loads one script, and says nothing", async () => {
    const { page, complaints, asked } = await openPage(browser, url);
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    expect(asked.filter((each) => each.endsWith(".js"))).toEqual([`${site.url}/docs/assets/site.js`]);
    expect(asked.filter((each) => !each.startsWith(site.url))).toEqual([]);
  });

  it("has tabs for the arrow keys, which change together and are remembered", async () => {
    const { page } = await openPage(browser, url);
    const first = page.getByRole("tablist", { name: "Language of first" });
    await first.getByRole("tab", { name: "TypeScript" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(":focus").textContent()).toBe("curl");
    await page.keyboard.press("End");
    expect(await page.getByText("first = 1", { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText("const first").isVisible()).toBe(false);
    expect(await page.getByText("second = 1", { exact: true }).isVisible()).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    expect(await first.getByRole("tab", { selected: true }).textContent()).toBe("Python");
    await page.reload();
    expect(await first.getByRole("tab", { selected: true }).textContent()).toBe("Python");
    expect(await page.evaluate("Object.keys(localStorage)")).toEqual(["tabs:language"]);
  });

  it.each([
    { title: "as it is loaded", go: (hash: string) => `${hash}` },
    { title: "later", go: undefined },
  ])("opens what is around the target of its address, $title", async ({ go }) => {
    const { page } = await openPage(browser, go ? url + go("#body.sink.s3.bucket") : url);
    if (!go) await page.evaluate("location.hash = 'body.sink.s3.bucket'");
    const field = page.locator("[id='body.sink.s3.bucket']");
    await field.getByText("What body.sink.s3.bucket means.").waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("body.sink.s3.bucket");
    expect(await page.locator("[id='body.sink.webhook.url']").isVisible()).toBe(false);
    const isInSight = async () => {
      const { y } = (await field.boundingBox()) ?? { y: -1 };
      return y > 0 && y < 700;
    };
    await expect.poll(isInSight).toBe(true);
  });

  it("copies a sample, and says so", async () => {
    const { page } = await openPage(browser, url, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy" }).first().click();
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe("const first = 1;\n");
  });

  it("takes the theme that was chosen, before it is painted", async () => {
    const { page } = await openPage(browser, url, { colorScheme: "light" });
    const background = () => page.evaluate("getComputedStyle(document.body.parentElement).backgroundColor");
    const light = await background();
    const toggle = page.getByRole("button", { name: "Theme" });
    await toggle.click();
    expect(await background()).toBe(light);
    await toggle.click();
    expect(await toggle.textContent()).toBe("Theme: dark");
    expect(await background()).not.toBe(light);
    await page.route("**/site.js", (route) => route.abort());
    await page.reload();
    expect(await background()).not.toBe(light);
    await page.unroute("**/site.js");
    await page.reload();
    await toggle.click();
    expect(await background()).toBe(light);
    expect(await page.evaluate("Object.keys(localStorage)")).toEqual([]);
  });

  it("has its navigation in a drawer on a phone, and open on a desk", async () => {
    const { page } = await openPage(browser, url, { viewport: { width: 360, height: 640 } });
    const nav = page.getByRole("navigation", { name: "Pages" });
    expect(await nav.isVisible()).toBe(false);
    await page.getByText("Menu", { exact: true }).click();
    expect(await nav.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await nav.isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => nav.isVisible()).toBe(true);
  });

  it("keeps its navigation in sight", async () => {
    const { page } = await openPage(browser, url, { viewport: { width: 1280, height: 300 } });
    await page.evaluate("document.querySelector('article').style.minHeight = '3000px'");
    await page.evaluate("scrollTo({ top: 2000, behavior: 'instant' })");
    const nav = page.getByRole("navigation", { name: "Pages" });
    await expect.poll(async () => (await nav.boundingBox())?.y).toBeGreaterThan(0);
  });

  it("shows all without scripts", async () => {
    const { page, complaints } = await openPage(browser, url, { javaScriptEnabled: false });
    expect(complaints).toEqual([]);
    for (const text of ["const first", "second = 1"])
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    expect(await page.locator("button:visible").count()).toBe(0);
  });
});
