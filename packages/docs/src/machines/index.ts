export { type JsonLd, jsonLd, jsonLdText } from "./json-ld.js";
export { llmsFullTxt, llmsTxt } from "./llms-txt.js";
export { type MetaProperty, openGraph } from "./open-graph.js";
export { canonicalUrl, fileUrl, type SiteFacts } from "./site-facts.js";
export { robotsTxt, sitemapXml } from "./sitemap.js";
