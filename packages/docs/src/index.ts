export * from "./changelog/index.js";
export * from "./guides/index.js";
export * from "./machines/index.js";
export type { ConsoleOperation } from "./page/console-operation.js";
export type { Page, PageKind } from "./page/page.js";
export { buildSite } from "./site/build-site.js";
export type * from "./site/site.js";
export { SiteError } from "./site/site-error.js";
