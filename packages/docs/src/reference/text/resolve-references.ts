import type { Definition, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { text } from "../../page/blocks.js";

/**
 * Writes `[text][1]` with its address in place. Many descriptions become one page, and each may have a `[1]` of its own.
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node: Nodes, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const children = parent.children as Nodes[];
    if (node.type === "definition") {
      children.splice(index, 1);
      return index;
    }
    if (node.type === "linkReference")
      children[index] = {
        type: "link",
        url: definitions.get(node.identifier)?.url ?? "",
        children: node.children,
      };
    else if (node.type === "imageReference")
      children[index] = {
        type: "image",
        url: definitions.get(node.identifier)?.url ?? "",
        alt: node.alt ?? "",
      };
    else if (node.type === "footnoteReference") children[index] = text(`[${node.identifier}]`);
    else if (node.type === "footnoteDefinition") {
      children.splice(
        index,
        1,
        { type: "paragraph", children: [text(`[${node.identifier}]`)] },
        ...node.children,
      );
      return index + 1;
    }
    return undefined;
  });
}
