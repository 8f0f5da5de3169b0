import { pointerTokens } from "@intuned/document";
import type { Operation } from "../read/read-operations.js";
import type { PageStyleName, PagesModel } from "../read/read-pages.js";
import { preferredAnswer } from "./answers.js";
import { literal } from "./source-text.js";
import type { TypeReferences } from "./type-references.js";

/** By style, the runtime's function. */
const STYLES: Readonly<Record<PageStyleName, string>> = {
  page: "byPageNumber",
  offset: "byOffset",
  cursor: "byCursor",
  link: "byLink",
};

/** What is printed of a list in its operation. */
export interface PrintedPages {
  /** What its method returns. */
  readonly result: string;
  /** The runtime's `PageFacts`. */
  readonly facts: string;
  /** The runtime's functions and types that the text uses. */
  readonly runtimeNames: readonly string[];
}

/** @param page the type of a page. */
export function printPages(
  operation: Operation,
  pages: PagesModel,
  page: string,
  types: TypeReferences,
): PrintedPages {
  const tokens = pointerTokens(pages.items);
  const named = types.item(operation, preferredAnswer(operation)?.mediaType, tokens);
  const path = tokens.length === 0 ? "" : `, [${tokens.map(literal).join(", ")}]`;
  const item = named ?? `PageItem<${page}${path}>`;
  const style = STYLES[pages.style];
  const options = Object.entries(pages.options).map(([name, value]) => `${name}: ${literal(value)}`);
  const facts = [
    `items: ${literal(pages.items)}`,
    ...(pages.mayLackItems ? ["mayLackItems: true"] : []),
    ...(pages.total === undefined ? [] : [`total: ${literal(pages.total)}`]),
    ...(pages.more === undefined ? [] : [`more: ${literal(pages.more)}`]),
    `style: ${style}(${options.length === 0 ? "" : `{ ${options.join(", ")} }`})`,
  ];
  return {
    result: `PagePromise<${page}, ${item}>`,
    facts: `{ ${facts.join(", ")} }`,
    runtimeNames: [
      "requestPages",
      style,
      "type PagePromise",
      ...(named === undefined ? ["type PageItem"] : []),
    ],
  };
}
