import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Block } from "./nodes.js";

/** Made once: a large document has thousands of descriptions. */
const GITHUB = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Markdown as GitHub reads it. HTML in it is shown as nothing: no text of a document becomes markup. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, GITHUB);
}

/**
 * A description of the document, as blocks of a page.
 *
 * @param depth headings in it stand below one of this depth; none goes deeper than 6.
 */
export function describe(markdown: unknown, depth = 2): Block[] {
  if (typeof markdown !== "string" || markdown.trim() === "") return [];
  return parseMarkdown(markdown).children.map((each) =>
    each.type === "heading" ? { ...each, depth: Math.min(6, depth + each.depth) as typeof each.depth } : each,
  ) as Block[];
}
