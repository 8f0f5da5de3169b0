import type { Root } from "mdast";
import { heading, inlineCode, link, paragraph, text } from "../page/blocks.js";
import type { Block } from "../page/nodes.js";
import type { Page } from "../page/page.js";
import { describe } from "../page/parse-markdown.js";
import { plainText } from "../page/plain-text.js";

/** The page that a site opens with: what the API is, where to begin, all operations when they are few. */
export function startPage(
  info: { readonly title: string; readonly description?: unknown },
  pages: readonly Page[],
): Page {
  const description = describe(info.description, 2);
  const guides = pages.filter(({ kind }) => kind === "guide");
  const operations = pages.filter(({ kind }) => kind === "operation");
  const blocks: Block[] = [
    heading(1, info.title),
    ...description,
    ...(guides.length === 0 ? [] : [heading(2, "Guides"), pageList(guides)]),
    ...(operations.length === 0 || operations.length > MOST_OPERATIONS
      ? []
      : [heading(2, "Operations"), pageList(operations)]),
    heading(2, "For programs"),
    paragraph([
      "The document itself: ",
      link("/openapi.json", "openapi.json"),
      ", ",
      link("/openapi.yaml", "openapi.yaml"),
      ". For language models: ",
      link("/llms.txt", "llms.txt"),
      ", ",
      link("/llms-full.txt", "llms-full.txt"),
      "; and every page is Markdown too, with ",
      inlineCode(".md"),
      " in the place of ",
      inlineCode(".html"),
      ".",
    ]),
  ];
  return {
    path: "index",
    kind: "start",
    title: info.title,
    label: "Start",
    description: plainText(description).slice(0, 300) || `Documentation of ${info.title}.`,
    tree: { type: "root", children: blocks as Root["children"] },
  };
}

/** More of them are a page of their own. */
const MOST_OPERATIONS = 20;

function pageList(pages: readonly Page[]): Block {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: pages.map(({ path, title, description }) => ({
      type: "listItem" as const,
      spread: false,
      children: [paragraph([link(`/${path}`, title), text(description === "" ? "" : `: ${description}`)])],
    })),
  };
}
