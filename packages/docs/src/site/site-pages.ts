import type { Api } from "@intuned/contract";
import type { Page } from "../page/page.js";
import { notFoundPage } from "./not-found-page.js";
import type { SiteOptions } from "./site.js";
import { startPage } from "./start-page.js";

/** All pages of a site, in the order of the navigation. */
export function sitePages(api: Api, _options: SiteOptions): Page[] {
  const { info = {} } = api.document as { readonly info?: { readonly description?: unknown } };
  const pages: Page[] = [];
  return [startPage({ title: api.title, description: info.description }, pages), ...pages, notFoundPage];
}
