import type { Root } from "mdast";
import type { ConsoleOperation } from "./console-operation.js";

/** What a page is for; the layout and the search tell them apart. */
export type PageKind = "start" | "guide" | "operation" | "schema" | "reference" | "changelog" | "not-found";

/**
 * One page of the site, before it is HTML or Markdown: both are made from `tree`, so that neither can say what the other does
 * not.
 *
 * Links between pages are written from the root of the site, without an ending: `/reference/web-task-start#body.task`. Each
 * rendering makes them relative and gives them its own ending. The first heading of `tree` has depth 1 and is the title.
 */
export interface Page {
  /** Path in the site without a leading slash and without an ending: `reference/web-task-start`; `index` is the start page. */
  readonly path: string;
  readonly kind: PageKind;
  readonly title: string;
  /** One or two sentences of plain text, for search engines, previews and `llms.txt`. */
  readonly description: string;
  /** Heading of the navigation that the page stands under; absent for pages that stand alone. */
  readonly section?: string;
  /** Shorter than the title, for the navigation. */
  readonly label?: string;
  /** For an operation: its method, shown beside its name. */
  readonly method?: string;
  readonly isDeprecated?: boolean;
  readonly tree: Root;
  /** What the console sends; only on pages of operations. */
  readonly console?: ConsoleOperation;
}
