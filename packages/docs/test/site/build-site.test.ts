import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import openapi from "@intuned/openapi" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/site/build-site.js";
import type { SiteFiles } from "../../src/site/site.js";
import { SiteError } from "../../src/site/site-error.js";
import { executablePath, openBrowser, openPage } from "../browser/support/open-browser.js";
import { documentOf } from "../reference/document-of.js";

/** One operation on `/reference/make-thing`: where any spec will do, a small one is built in no time. */
const small = documentOf({ type: "object", properties: { task: { type: "string" } } });
const guide = (markdown: string) => ({
  document: small,
  guides: [{ name: "a", markdown: `# A\n\nOf it.\n\n${markdown}` }],
});

describe("a site", () => {
  let files: SiteFiles;
  beforeAll(async () => {
    files = await buildSite({ document: openapi });
  });

  it("weighs at its first load, gzipped, at most 150 kB a page, of it at most 70 kB script", () => {
    const weight = (name: string) => gzipSync(files.get(name) ?? "", { level: 9 }).length;
    const shared = weight("assets/site.css") + weight("assets/icon.svg");
    expect(weight("assets/site.js")).toBeLessThanOrEqual(70_000);
    for (const name of [...files.keys()].filter((each) => each.endsWith(".html")))
      expect(weight(name) + shared + weight("assets/site.js"), name).toBeLessThanOrEqual(150_000);
  });

  it("is the same bytes each time", async () => {
    expect([...(await buildSite({ document: openapi }))]).toEqual([...files]);
  });

  it("names no address where it is published until it is told one", async () => {
    expect([...files.keys()]).not.toContain("sitemap.xml");
    expect(String(files.get("index.html"))).not.toContain("canonical");
    const told = await buildSite({ document: small, siteUrl: "https://docs.example/api/" });
    expect(String(told.get("sitemap.xml"))).toContain(
      "<loc>https://docs.example/api/reference/make-thing.html</loc>",
    );
    expect(String(told.get("reference/make-thing.html"))).toContain(
      '<link rel="canonical" href="https://docs.example/api/reference/make-thing.html">',
    );
  });

  describe.skipIf(executablePath === undefined)("from a disk", () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), "site-"));
      for (const [name, content] of files) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), content);
      }
    });
    afterAll(() => rm(folder, { recursive: true }));

    it("can be read, its links and anchors work, and search and console say that they need http", async () => {
      const browser = await openBrowser();
      try {
        const start = pathToFileURL(path.join(folder, "index.html")).href;
        const { page, complaints } = await openPage(browser, start);
        await page.getByRole("link", { name: "Start a web task" }).first().click();
        await page.getByRole("link", { name: "Request body" }).click();
        expect(page.url()).toMatch(/reference\/web-task-start\.html#body$/);
        await page.getByRole("tab", { name: "curl" }).first().click();
        expect(await page.locator('[data-lang="sh"]').first().isVisible()).toBe(true);
        await page.getByRole("combobox", { name: "Search" }).fill("reuse");
        await page.getByText(/needs the pages to come over http/i).waitFor();
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Try it" }).click();
        await page.getByText(/console needs the pages/i).waitFor();
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  });
});

it.each([
  {
    markdown: "[x](/reference/nothing)",
    told: "guides/a: ../reference/nothing.html leads to no page and no file",
  },
  {
    markdown: "[x](/reference/make-thing#body.tusk)",
    told: "guides/a: ../reference/make-thing.html#body.tusk leads to no anchor of reference/make-thing.html",
  },
  {
    markdown: "![x](/assets/nothing.png)",
    told: "guides/a: ../assets/nothing.png leads to no page and no file",
  },
])("is not built with $markdown", async ({ markdown, told }) => {
  const built = buildSite(guide(markdown));
  await expect(built).rejects.toBeInstanceOf(SiteError);
  await expect(built).rejects.toThrow(told);
});
