import { readApi } from "@intuned/document";
import { h } from "hastscript";
import { stringify } from "yaml";
import {
  canonicalUrl,
  jsonLd,
  jsonLdText,
  llmsFullTxt,
  llmsTxt,
  openGraph,
  robotsTxt,
  type SiteFacts,
  sitemapXml,
} from "../machines/index.js";
import type { ConsoleOperation } from "../page/console-operation.js";
import type { Page } from "../page/page.js";
import { htmlOf, type Layout, THEME_SCRIPT } from "../render/layout.js";
import { contentOf } from "../render/to-hast.js";
import { markdownOf } from "../render/to-markdown.js";
import { assets } from "./assets.js";
import { brokenLinks, linksOf } from "./check-links.js";
import { contentSecurityPolicy } from "./content-security-policy.js";
import { navSections } from "./navigation.js";
import { searchEntries } from "./search-entries.js";
import { searchIndex } from "./search-index.js";
import type { SiteFiles, SiteOptions } from "./site.js";
import { SiteError } from "./site-error.js";
import { sitePages } from "./site-pages.js";

/**
 * Makes a whole site in memory: nothing is read but the packages' own assets, nothing is written.
 *
 * @throws {SiteError} a link, an anchor or a picture that leads nowhere.
 */
export async function buildSite(options: SiteOptions): Promise<SiteFiles> {
  const api = readApi(options.document);
  const pages = sitePages(api, options);
  const files = new Map<string, string | Uint8Array>(await assets());
  files.set("openapi.json", `${JSON.stringify(options.document, undefined, 2)}\n`);
  files.set("openapi.yaml", options.yaml ?? stringify(options.document, { aliasDuplicateObjects: false }));
  for (const page of pages) {
    files.set(`${page.path}.md`, markdownOf(page));
    if (page.console) files.set(`${page.path}.console.json`, consoleText(page.console, options.mockUrl));
  }
  const site = siteFacts(api.title, pages, options);
  files.set("search.json", searchIndex(searchEntries(pages)));
  files.set("llms.txt", llmsTxt(site, pages));
  files.set(
    "llms-full.txt",
    llmsFullTxt(site, pages, (page) => markdownOf(page, "index")),
  );
  if (site.siteUrl !== undefined) {
    files.set("sitemap.xml", sitemapXml(pages, site.siteUrl));
    files.set("robots.txt", robotsTxt(site.siteUrl));
  }
  const layout = layoutOf(api, pages, options, site);
  const links = pages.map((page) => {
    const content = contentOf(page);
    files.set(`${page.path}.html`, htmlOf(page, content, layout));
    return linksOf(page.path, content);
  });
  const problems = brokenLinks(links, new Set([...files.keys()].filter((name) => !name.endsWith(".html"))));
  if (problems.length > 0) throw new SiteError(problems);
  return files;
}

function layoutOf(
  { title, version }: { readonly title: string; readonly version: string },
  pages: readonly Page[],
  { mockUrl }: SiteOptions,
  site: SiteFacts,
): Layout {
  const servers = pages.flatMap((page) => page.console?.servers.map(({ url }) => url) ?? []);
  return {
    siteName: title,
    version,
    sections: navSections(pages),
    policy: contentSecurityPolicy([THEME_SCRIPT], [...servers, ...(mockUrl === undefined ? [] : [mockUrl])]),
    head: (page) => [
      ...openGraph(page, site).map(({ property, content }) => h("meta", { property, content })),
      ...(site.siteUrl === undefined
        ? []
        : [h("link", { rel: ["canonical"], href: canonicalUrl(page, site.siteUrl) })]),
      h("script", { type: "application/ld+json" }, jsonLdText(jsonLd(page, site))),
    ],
  };
}

/** The mock is what a console begins with: a first try costs nothing. */
function consoleText(operation: ConsoleOperation, mockUrl: string | undefined): string {
  const mock = mockUrl === undefined ? [] : [{ url: mockUrl, description: "A mock on your machine" }];
  return JSON.stringify({ ...operation, servers: [...mock, ...operation.servers] });
}

function siteFacts(title: string, [start]: readonly Page[], { siteUrl }: SiteOptions): SiteFacts {
  return { title, description: start?.description ?? title, ...(siteUrl !== undefined && { siteUrl }) };
}
