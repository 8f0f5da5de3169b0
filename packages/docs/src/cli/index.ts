export { checkoutRoot, GUIDES_FOLDER } from "./folders.js";
export { openChromium } from "./open-chromium.js";
export { type ServeDocsOptions, type ServedDocs, serveDocs } from "./serve-docs.js";
export { siteOptions } from "./site-options.js";
export { writeSite } from "./write-site.js";
