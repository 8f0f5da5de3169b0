import type { Code, Link, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Field } from "../../src/page/nodes.js";

/** All that a reader of a part of a page sees, in one text: words, code, names, types, marks, facts, titles, addresses. */
export function pageText(...nodes: readonly unknown[]): string {
  const words: string[] = [];
  const addresses: string[] = [];
  const see = (node: Nodes): void => {
    const { type } = node;
    if ("value" in node && typeof node.value === "string") words.push(node.value);
    if (type === "link" || type === "image") addresses.push(node.url);
    if (type === "endpoint") words.push(`${node.method} ${node.path}`);
    if (type === "tab") words.push(node.title);
    if (type === "disclosure") for (const each of node.title) see(each);
    if (type === "field") {
      words.push([node.name, ...node.marks].join(" "));
      for (const phrases of [node.typeName, ...node.facts]) {
        words.push(" ");
        for (const each of phrases) see(each);
      }
    }
    const isPhrase = ["text", "inlineCode", "link", "strong", "emphasis", "delete"].includes(type);
    if (!isPhrase) words.push(" ");
    if ("children" in node) for (const child of node.children) see(child as Nodes);
    if (!isPhrase) words.push(" ");
  };
  for (const node of nodes) see(node as Nodes);
  return squeeze([words.join(""), ...addresses].join(" "));
}

export const squeeze = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What a field says itself, without the fields in it. */
export function ownText(field: Field): string {
  const without = (nodes: readonly Nodes[]): Nodes[] =>
    nodes
      .filter(({ type }) => type !== "field")
      .map((node) =>
        "children" in node ? ({ ...node, children: without(node.children as Nodes[]) } as Nodes) : node,
      );
  return pageText({ ...field, children: without(field.children as Nodes[]) });
}

export function fieldsIn(tree: unknown): Field[] {
  const fields: Field[] = [];
  visit(tree as Nodes, "field", (node: Field) => {
    fields.push(node);
  });
  return fields;
}

export function codesIn(tree: unknown): Code[] {
  const found: Code[] = [];
  visit(tree as Nodes, "code", (node: Code) => {
    found.push(node);
  });
  return found;
}

/** The anchors of a page that are not made of a heading's words. */
export function anchorsIn(tree: unknown): string[] {
  const anchors: string[] = [];
  visit(tree as Nodes, (node: Nodes) => {
    if ("anchor" in node && typeof node.anchor === "string") anchors.push(node.anchor);
    if (node.type === "heading" && node.data?.anchor !== undefined) anchors.push(node.data.anchor);
  });
  return anchors;
}

export function linksIn(tree: unknown): string[] {
  const urls: string[] = [];
  visit(tree as Nodes, "link", (node: Link) => {
    urls.push(node.url);
  });
  return urls;
}
