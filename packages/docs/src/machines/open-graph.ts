import type { Page } from "../page/page.js";
import { canonicalUrl, type SiteFacts } from "./site-facts.js";

/** `<meta property content>`. */
export interface MetaProperty {
  readonly property: string;
  readonly content: string;
}

/** What previews of a link show, by https://ogp.me. */
export function openGraph(page: Page, { title, siteUrl }: SiteFacts): MetaProperty[] {
  const isSite = page.kind === "start" || page.kind === "not-found";
  const content: readonly (readonly [string, string | undefined])[] = [
    ["og:type", isSite ? "website" : "article"],
    ["og:title", page.title],
    ["og:description", page.description],
    ["og:site_name", title],
    ["og:url", siteUrl === undefined ? undefined : canonicalUrl(page, siteUrl)],
  ];
  return content.flatMap(([property, value]) =>
    value === undefined || value === "" ? [] : [{ property, content: value }],
  );
}
