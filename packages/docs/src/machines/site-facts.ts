import type { Page } from "../page/page.js";

/** What machines are told of the whole site. */
export interface SiteFacts {
  /** The document's title. */
  readonly title: string;
  /** One or two sentences of plain text. */
  readonly description: string;
  /** Where the site is published, `https://docs.example/api/`; without it nothing names an absolute URL. */
  readonly siteUrl?: string;
}

/** The one URL that a page is known by; of the start page it is the site's own, without a file name. */
export function canonicalUrl({ path }: Pick<Page, "path">, siteUrl: string): string {
  return atSite(path === "index" ? "" : `${path}.html`, siteUrl);
}

/** A file of the site by its absolute URL, or relative to the site's root where that is not known. */
export function fileUrl(file: string, siteUrl: string | undefined): string {
  return siteUrl === undefined ? encodePath(file) : atSite(file, siteUrl);
}

function atSite(file: string, siteUrl: string): string {
  return new URL(encodePath(file), siteUrl.endsWith("/") ? siteUrl : `${siteUrl}/`).href;
}

const encodePath = (file: string): string => file.split("/").map(encodeURIComponent).join("/");
