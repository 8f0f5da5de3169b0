import type { Page } from "../page/page.js";
import { canonicalUrl, fileUrl } from "./site-facts.js";

/** `sitemap.xml` by https://www.sitemaps.org/protocol.html: the canonical URL of every page. */
export function sitemapXml(pages: readonly Page[], siteUrl: string): string {
  const urls = pages
    .filter(({ kind }) => kind !== "not-found")
    .map((page) => `  <url><loc>${escapeXml(canonicalUrl(page, siteUrl))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

/** `robots.txt` by RFC 9309. Robots read it at the root of a host only: of a site in a folder it tells people. */
export function robotsTxt(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${fileUrl("sitemap.xml", siteUrl)}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escapeXml = (text: string): string => text.replaceAll(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
