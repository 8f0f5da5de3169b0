import type { Page, PageKind } from "../page/page.js";
import { canonicalUrl, type SiteFacts } from "./site-facts.js";

/** A node of https://json-ld.org data in the words of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<PageKind, string>> = {
  start: "WebSite",
  guide: "TechArticle",
  operation: "APIReference",
  schema: "APIReference",
  reference: "APIReference",
  changelog: "WebPage",
  "not-found": "WebPage",
};

/** What search engines read of a page: what it is, and, where the site's URL is known, its place in the site. */
export function jsonLd(page: Page, site: SiteFacts): JsonLd {
  const { siteUrl } = site;
  const url = siteUrl === undefined ? {} : { url: canonicalUrl(page, siteUrl) };
  const about = { ...(page.description !== "" && { description: page.description }), ...url };
  if (page.kind === "start") return inContext({ "@type": TYPES.start, name: site.title, ...about });
  const isArticle = TYPES[page.kind] !== "WebPage";
  const self = {
    "@type": TYPES[page.kind],
    ...(isArticle ? { headline: page.title } : { name: page.title }),
    ...about,
    isPartOf: {
      "@type": "WebSite",
      name: site.title,
      ...(siteUrl !== undefined && { url: canonicalUrl({ path: "index" }, siteUrl) }),
    },
  };
  if (siteUrl === undefined || page.kind === "not-found") return inContext(self);
  return inContext({ "@graph": [self, breadcrumbs(page, site, siteUrl)] });
}

/**
 * JSON-LD as the text of a `<script type="application/ld+json">`: no text of the document ends the element. Such a script is
 * data, which no Content-Security-Policy has to allow.
 */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

const inContext = (data: JsonLd): JsonLd => ({ "@context": "https://schema.org", ...data });

/** The start page, and this one: a section has no page of its own. */
function breadcrumbs(page: Page, site: SiteFacts, siteUrl: string): JsonLd {
  const steps = [
    { name: site.title, path: "index" },
    { name: page.title, path: page.path },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: canonicalUrl({ path }, siteUrl),
    })),
  };
}
