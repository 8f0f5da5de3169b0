import type { Nodes, PhrasingContent, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { inlineCode, link, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import { describe, parseMarkdown } from "../../page/parse-markdown.js";
import { resolveReferences } from "./resolve-references.js";

/** How a description is to fit where it stands. */
export interface DescribeOptions {
  /** Headings in it stand below one of this depth; without it they become bold lines, as in a field. */
  readonly depth?: number;
  /** Page that a name in code means: an operation or a schema of the document. */
  readonly pageOf: (name: string) => string | undefined;
}

/**
 * A description of any document as blocks: HTML in it is text, so that `<your-key>` is not lost; links lead to other sites
 * or to pages that exist, for nobody knows what a relative address was relative to; pictures are links.
 */
export function describeSafely(markdown: unknown, { depth, pageOf }: DescribeOptions): Block[] {
  if (typeof markdown === "string" && isPlain(markdown)) return [paragraph(markdown.trim())];
  const tree = { type: "root", children: describe(markdown, depth ?? 2) } as Root;
  resolveReferences(tree);
  visit(tree, (node: Nodes, index, parent) => {
    // Where it stood in its description helps nobody, and is half of a page's memory.
    delete (node as { position?: unknown }).position;
    if (parent === undefined || index === undefined) return;
    const replacement = replace(node, parent.type === "link", pageOf);
    if (replacement === undefined) return;
    (parent.children as Nodes[]).splice(index, 1, ...replacement.map((each) => inBlock(each, parent)));
    return index + (replacement.length === 0 || node.type === "link" ? 0 : replacement.length);
  });
  if (depth === undefined) boldHeadings(tree);
  return tree.children as Block[];
}

/** Most descriptions are a sentence in which nothing can be Markdown; parsing them was half of a large document's time. */
const isPlain = (markdown: string): boolean =>
  /^\p{L}[\p{L}\p{N} ,;.'"()?%/–—-]*$/u.test(markdown.trim()) && !/www\.| {2}|\/\//i.test(markdown);

/** Text where blocks are wanted needs a paragraph. */
const inBlock = (node: PhrasingContent, parent: Nodes): Nodes =>
  ["root", "blockquote", "listItem"].includes(parent.type) ? { type: "paragraph", children: [node] } : node;

function replace(
  node: Nodes,
  isInLink: boolean,
  pageOf: DescribeOptions["pageOf"],
): PhrasingContent[] | undefined {
  if (node.type === "html") return htmlAsText(node.value);
  if (node.type === "link" && !leadsSomewhere(node.url)) return node.children;
  if (node.type === "image") {
    const name = text(node.alt || node.url);
    return isInLink || !/^https?:/i.test(node.url) ? [name] : [link(node.url, [name])];
  }
  if (node.type !== "inlineCode" || isInLink) return undefined;
  const page = pageOf(node.value);
  return page === undefined ? undefined : [link(`/${page}`, [inlineCode(node.value)])];
}

const leadsSomewhere = (url: string): boolean => /^(https?:\/\/|mailto:)/i.test(url);

function htmlAsText(html: string): PhrasingContent[] {
  if (/^<br\s*\/?>$/i.test(html.trim())) return [{ type: "break" }];
  const shown = html.replaceAll(/<!--[\s\S]*?-->/g, "");
  return shown.trim() === "" ? [] : [text(shown)];
}

function boldHeadings(tree: Root): void {
  tree.children = tree.children.map((node) =>
    node.type === "heading"
      ? { type: "paragraph", children: [{ type: "strong", children: node.children }] }
      : node,
  );
}

/** The first paragraph of a description as plain text. */
export function firstWords(markdown: unknown): string {
  if (typeof markdown !== "string") return "";
  if (isPlain(markdown)) return markdown.trim();
  const first = parseMarkdown(markdown).children.find(({ type }) => type === "paragraph");
  return first === undefined ? "" : textOf(first).replaceAll(/\s+/g, " ").trim();
}

/** Blocks as phrases of one line: paragraphs with a space between, of other blocks their words. */
export function phrasesOf(blocks: readonly Block[]): PhrasingContent[] {
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : [text(" ")]),
    ...(block.type === "paragraph" ? block.children : [text(textOf(block).replaceAll(/\s+/g, " "))]),
  ]);
}

/** A whole description as plain text. */
export function plainText(markdown: unknown): string {
  if (typeof markdown !== "string") return "";
  if (isPlain(markdown)) return markdown.trim();
  return parseMarkdown(markdown)
    .children.map((block) => textOf(block).replaceAll(/\s+/g, " ").trim())
    .filter((words) => words !== "")
    .join("\n");
}
