import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureSite } from "./support/fixture-site.js";
import { executablePath, openBrowser, openPage, serveSite } from "./support/open-browser.js";
import type { Served } from "./support/serve.js";

describe.skipIf(executablePath === undefined)("the search", { timeout: 60_000 }, () => {
  let browser: Browser;
  let site: Served;
  let files: Map<string, string>;
  let url: string;
  beforeAll(async () => {
    files = await fixtureSite({});
    site = await serveSite(files);
    url = `${site.url}/docs/reference/web-task-result.html`;
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(["/", "Control+k"])("leads by the keyboard alone, from %s to the field", async (key) => {
    const { page, complaints, asked } = await openPage(browser, url);
    await page.keyboard.press(key);
    await page.keyboard.type("reuse key");
    const first = page.getByRole("option").first();
    await first.waitFor();
    expect(await first.locator(".search-title").textContent()).toBe("reuseKey");
    expect(await first.locator("mark").allTextContents()).toContain("reuseKey");
    expect(await first.locator("img").count()).toBe(0);
    expect(await page.getByRole("status").filter({ hasText: "1 result" }).isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/reference/web-task-start.html#body.reuseKey");
    expect(await page.locator("[id='body.reuseKey']").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    expect(asked.filter((each) => !each.startsWith(site.url))).toEqual([]);
  });

  it("is gone through by the arrow keys, and left by Escape", async () => {
    const { page } = await openPage(browser, url);
    const input = page.getByRole("combobox", { name: "Search" });
    await input.fill("task");
    const options = page.getByRole("option");
    await options.first().waitFor();
    const active = async () =>
      (await page.getByRole("option", { selected: true }).getAttribute("id")) ===
      (await input.getAttribute("aria-activedescendant"));
    const titleOfActive = () => page.locator("[aria-selected=true] .search-title").textContent();
    const [first, second] = await options.locator(".search-title").allTextContents();
    expect([await titleOfActive(), await active()]).toEqual([first, true]);
    await input.press("ArrowDown");
    expect([await titleOfActive(), await active()]).toEqual([second, true]);
    await input.press("ArrowUp");
    expect(await titleOfActive()).toBe(first);
    await input.press("Escape");
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    expect(await input.getAttribute("aria-expanded")).toBe("false");
    await input.press("Escape");
    expect(await input.inputValue()).toBe("");
    await input.press("Escape");
    expect(await page.evaluate("document.activeElement === document.body")).toBe(true);
  });

  it("says when nothing is found, and takes a slash in other fields for a slash", async () => {
    const { page } = await openPage(browser, url);
    const input = page.getByRole("combobox", { name: "Search" });
    await input.fill("zzzz/");
    await page.getByText("Nothing found.").waitFor();
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    await input.press("/");
    expect(await input.inputValue()).toBe("zzzz//");
  });

  it("says when its index is not there, and tries again", async () => {
    const { page } = await openPage(browser, url);
    await page.route("**/search.js", (route) => route.abort());
    const input = page.getByRole("combobox", { name: "Search" });
    await input.focus();
    await page.getByText("search.js could not be loaded.").waitFor();
    await page.unroute("**/search.js");
    await input.blur();
    await input.fill("bucket");
    await page.getByRole("option").first().waitFor();
  });

  it("from a file says that it needs http, as the console does; links and anchors work", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "docs-"));
    try {
      for (const [name, content] of files) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
      const file = pathToFileURL(path.join(folder, "reference/web-task-start.html")).href;
      const { page, complaints, asked } = await openPage(browser, `${file}#body.sink.s3.bucket`);
      expect(await page.getByText("What body.sink.s3.bucket means.").isVisible()).toBe(true);
      await page.keyboard.press("/");
      await page.getByText("The search needs the pages to come over http.").waitFor();
      await page.getByRole("button", { name: "Try it" }).click();
      await page.getByText("The console needs the pages to come over http.").waitFor();
      expect(complaints).toEqual([]);
      expect(asked.filter((each) => /search|console/.test(each.replace(folder, "")))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
