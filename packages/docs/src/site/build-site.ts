import { readApi } from "@intuned/contract";
import { stringify } from "yaml";
import type { Page } from "../page/page.js";
import { htmlOf, type Layout, THEME_SCRIPT } from "../render/layout.js";
import { contentOf } from "../render/to-hast.js";
import { markdownOf } from "../render/to-markdown.js";
import { assets } from "./assets.js";
import { brokenLinks, type RenderedPage } from "./check-links.js";
import { contentSecurityPolicy } from "./content-security-policy.js";
import { navSections } from "./navigation.js";
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
    if (page.console) files.set(`${page.path}.console.json`, JSON.stringify(page.console));
  }
  files.set("llms.txt", "");
  files.set("llms-full.txt", "");
  const rendered: RenderedPage[] = pages.map((page) => ({ page, content: contentOf(page) }));
  const problems = brokenLinks(rendered, new Set(files.keys()));
  if (problems.length > 0) throw new SiteError(problems);
  const layout = layoutOf(api, pages, options);
  for (const { page, content } of rendered) files.set(`${page.path}.html`, htmlOf(page, content, layout));
  return files;
}

function layoutOf(
  { title, version }: { readonly title: string; readonly version: string },
  pages: readonly Page[],
  { mockUrl }: SiteOptions,
): Layout {
  const servers = pages.flatMap((page) => page.console?.servers.map(({ url }) => url) ?? []);
  return {
    siteName: title,
    version,
    sections: navSections(pages),
    pages: pages.length,
    policy: contentSecurityPolicy([THEME_SCRIPT], [...servers, ...(mockUrl === undefined ? [] : [mockUrl])]),
    head: () => [],
  };
}
