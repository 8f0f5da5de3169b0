import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/** The content, the outline and the search of a page ask for the same. */
const known = new WeakMap<Root, ReadonlyMap<Heading, string>>();

/** The anchors of all headings of a page: their own, else made of their text as GitHub does; each once on the page. */
export function headingAnchors(tree: Root): ReadonlyMap<Heading, string> {
  const anchors = known.get(tree) ?? findAnchors(tree);
  known.set(tree, anchors);
  return anchors;
}

function findAnchors(tree: Root): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<Heading, string>();
  const headings: Heading[] = [];
  visit(tree, (node) => {
    const own = "anchor" in node ? node.anchor : undefined;
    if (typeof own === "string") slugger.occurrences[own] = 0;
    if (node.type === "heading") headings.push(node);
  });
  for (const heading of headings)
    if (heading.data?.anchor !== undefined) anchors.set(heading, heading.data.anchor);
  for (const anchor of anchors.values()) slugger.occurrences[anchor] = 0;
  for (const heading of headings)
    if (!anchors.has(heading)) anchors.set(heading, slugger.slug(textOf(heading)) || slugger.slug("section"));
  return anchors;
}
