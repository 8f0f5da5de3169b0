import type { Blockquote, Code, Heading, Paragraph, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import type { Callout } from "../page/nodes.js";
import type { Page } from "../page/page.js";
import { parseMarkdown } from "../page/parse-markdown.js";
import type { GuideSource } from "../site/site.js";
import { parseFence } from "./parse-fence.js";

/**
 * A page of each guide, in their order, under the heading "Guides".
 *
 * @throws {Error} a guide does not begin with its title and a paragraph, or has two titles; it says which.
 */
export function guidePages(sources: readonly GuideSource[]): Page[] {
  return sources.map(guidePage);
}

function guidePage({ name, markdown }: GuideSource): Page {
  const tree = parseMarkdown(markdown);
  const [title, description] = tree.children;
  if (title?.type !== "heading" || title.depth !== 1)
    throw new Error(`The guide "${name}" does not begin with its title: "# Title".`);
  if (description?.type !== "paragraph")
    throw new Error(`The guide "${name}" has no paragraph after its title: it is the page's description.`);
  const second = tree.children.slice(1).find((each) => each.type === "heading" && each.depth === 1);
  if (second !== undefined)
    throw new Error(`The guide "${name}" has a second title, "${textOf(second)}": write it as "## …".`);
  showFences(tree);
  showAlerts(tree);
  return {
    path: `guides/${name}`,
    kind: "guide",
    title: lineOf(title),
    description: lineOf(description),
    section: "Guides",
    tree,
  };
}

/** What is left of a fence's words for readers: the file's name. The other words are for the test that runs the block. */
function showFences(tree: Root): void {
  visit(tree, "code", (node: Code) => {
    const { file } = parseFence(node.meta);
    if (file === undefined) delete node.meta;
    else node.meta = file;
  });
}

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

/** GitHub's alerts, `> [!WARNING]`, are callouts. */
function showAlerts(tree: Root): void {
  visit(tree, "blockquote", (node: Blockquote, index, parent) => {
    const [first] = node.children;
    const text = first?.type === "paragraph" ? first.children[0] : undefined;
    const kind = text?.type === "text" ? ALERT.exec(text.value)?.[1] : undefined;
    if (text?.type !== "text" || kind === undefined || parent === undefined || index === undefined)
      return CONTINUE;
    text.value = text.value.replace(ALERT, "");
    const callout: Callout = {
      type: "callout",
      tone: kind === "WARNING" || kind === "CAUTION" ? "warning" : "note",
      children: node.children.filter((each) => textOf(each) !== "") as Callout["children"],
    };
    parent.children[index] = callout;
    return SKIP;
  });
}

const lineOf = (node: Heading | Paragraph): string => textOf(node).replaceAll(/\s+/g, " ").trim();
