export type { ConsoleOperation } from "./page/console-operation.js";
export type { Page, PageKind } from "./page/page.js";
export type * from "./site/site.js";
