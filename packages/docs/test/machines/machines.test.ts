import { describe, expect, it } from "vitest";
import { jsonLd, jsonLdText } from "../../src/machines/json-ld.js";
import { llmsFullTxt, llmsTxt } from "../../src/machines/llms-txt.js";
import { openGraph } from "../../src/machines/open-graph.js";
import { canonicalUrl } from "../../src/machines/site-facts.js";
import { robotsTxt, sitemapXml } from "../../src/machines/sitemap.js";
import type { Page, PageKind } from "../../src/page/page.js";

const page = (path: string, kind: PageKind, more: Partial<Page> = {}): Page => ({
  path,
  kind,
  title: `Title of ${path}`,
  description: "What it\nis.",
  tree: { type: "root", children: [] },
  ...more,
});
const start = page("index", "start");
const guide = page("guides/quick-start", "guide", { section: "Guides" });
const operation = page("reference/get-a&b", "operation", {
  section: "things",
  title: "Get [one] </script>",
  isDeprecated: true,
});
const pages = [
  start,
  page("reference/schemas/thing", "schema", { section: "Schemas" }),
  guide,
  operation,
  page("404", "not-found"),
];
const site = { title: "Things API", description: "Things, by\nHTTP." };
const siteUrl = "https://docs.example/api";

describe("llms.txt", () => {
  it("is a title, a summary, and lists of Markdown pages, what is optional last", () => {
    expect(llmsTxt(site, pages)).toBe(`# Things API

> Things, by HTTP.

The API's document is [openapi.json](openapi.json), the text of all pages in one file is [llms-full.txt](llms-full.txt).

## Guides

- [Title of guides/quick-start](guides/quick-start.md): What it is.

## things

- [Get \\[one\\] </script>](reference/get-a%26b.md): Deprecated. What it is.

## Optional

- [Title of reference/schemas/thing](reference/schemas/thing.md): What it is.
`);
  });

  it("names absolute URLs where the site's is known", () => {
    const text = llmsTxt({ ...site, siteUrl }, pages);
    expect(text).toContain("(https://docs.example/api/guides/quick-start.md)");
    expect([...text.matchAll(/\]\((?!https:\/\/docs\.example\/api\/)/g)]).toEqual([]);
  });

  it("has a full form, with the Markdown of every page but the one for what is not found", () => {
    const text = llmsFullTxt(site, pages, ({ path }) => `# Text of ${path}\n`);
    expect(text.match(/^# Text of .*/gm)).toEqual(
      pages.filter(({ kind }) => kind !== "not-found").map(({ path }) => `# Text of ${path}`),
    );
    expect(text).toContain("---\n\nSource: <guides/quick-start.md>\n\n# Text of guides/quick-start\n");
  });
});

describe("where the site is published", () => {
  it.each(["https://docs.example/api", "https://docs.example/api/"])("%s keeps its folder", (url) => {
    expect(canonicalUrl(start, url)).toBe("https://docs.example/api/");
    expect(canonicalUrl(guide, url)).toBe("https://docs.example/api/guides/quick-start.html");
  });

  it("the sitemap lists every page but the one for what is not found, robots.txt lists the sitemap", () => {
    const xml = sitemapXml([...pages, page("it's", "guide")], siteUrl);
    expect([...xml.matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url)).toEqual([
      "https://docs.example/api/",
      "https://docs.example/api/reference/schemas/thing.html",
      "https://docs.example/api/guides/quick-start.html",
      "https://docs.example/api/reference/get-a%26b.html",
      "https://docs.example/api/it&apos;s.html",
    ]);
    expect(robotsTxt(siteUrl)).toContain("\nSitemap: https://docs.example/api/sitemap.xml\n");
  });
});

describe("previews", () => {
  it("name the page, and its URL only where the site's is known", () => {
    const properties = (given: object) =>
      Object.fromEntries(openGraph(guide, { ...site, ...given }).map((it) => [it.property, it.content]));
    expect(properties({})).toEqual({
      "og:type": "article",
      "og:title": guide.title,
      "og:description": guide.description,
      "og:site_name": "Things API",
    });
    expect(properties({ siteUrl })["og:url"]).toBe("https://docs.example/api/guides/quick-start.html");
  });
});

describe("JSON-LD", () => {
  it("tells the site, its guides and its reference apart", () => {
    expect(jsonLd(start, site)).toMatchObject({ "@type": "WebSite", name: "Things API" });
    expect(jsonLd(guide, site)).toMatchObject({ "@type": "TechArticle", headline: guide.title });
    expect(jsonLd(operation, site)).toMatchObject({ "@type": "APIReference", headline: operation.title });
    expect(JSON.stringify(pages.map((it) => jsonLd(it, site)))).not.toMatch(/"(url|item)"/);
  });

  it("has the way to a page where the site's URL is known", () => {
    const [self, way] = jsonLd(guide, { ...site, siteUrl })["@graph"] as Record<string, unknown>[];
    expect(self).toMatchObject({ "@type": "TechArticle", url: canonicalUrl(guide, siteUrl) });
    expect(way).toMatchObject({
      "@type": "BreadcrumbList",
      itemListElement: [
        { position: 1, name: "Things API", item: "https://docs.example/api/" },
        { position: 2, name: guide.title, item: canonicalUrl(guide, siteUrl) },
      ],
    });
  });

  it("ends no script element by a text of the document", () => {
    const text = jsonLdText(jsonLd(operation, site));
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual(jsonLd(operation, site));
  });
});
