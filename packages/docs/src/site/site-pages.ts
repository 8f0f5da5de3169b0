import type { Api } from "@intuned/document";
import { changelogPage } from "../changelog/index.js";
import { guidePages } from "../guides/index.js";
import type { Page } from "../page/page.js";
import { referencePages } from "../reference/index.js";
import { sampleSource } from "../samples/index.js";
import { notFoundPage } from "./not-found-page.js";
import type { SiteOptions } from "./site.js";
import { startPage } from "./start-page.js";

/** All pages of a site, in the order of the navigation. */
export function sitePages(api: Api, options: SiteOptions): Page[] {
  const { guides = [], changelog = [], samplesOf = sampleSource(api) } = options;
  const { info = {} } = api.document as { readonly info?: { readonly description?: unknown } };
  const pages = [
    ...guidePages(guides),
    ...referencePages(api, { samplesOf }),
    ...(changelog.length === 0 ? [] : [changelogPage(changelog)]),
  ];
  return [startPage({ title: api.title, description: info.description }, pages), ...pages, notFoundPage];
}
