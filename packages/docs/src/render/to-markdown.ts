import type { BlockContent, Link, Paragraph, PhrasingContent, Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";
import { inlineCode, paragraph, text } from "../page/blocks.js";
import type { Block, Disclosure, Endpoint, Field, FieldList, Tab, Tabs } from "../page/nodes.js";
import type { Page } from "../page/page.js";
import { relativeLink } from "./links.js";

/**
 * A page as Markdown: what its HTML says, for programs and for people who read it in an editor.
 *
 * @param from path of the page that links are relative to, when it is not the page itself.
 */
export function markdownOf(page: Page, from: string = page.path): string {
  const plain: Root = {
    type: "root",
    children: plainBlocks(structuredClone(page.tree).children as Block[], 1),
  };
  visit(plain, (node) => {
    if (node.type === "link" || node.type === "image" || node.type === "definition")
      node.url = relativeLink(node.url, from, ".md");
  });
  return toMarkdown(plain, {
    extensions: [gfmToMarkdown()],
    bullet: "-",
    emphasis: "_",
    listItemIndent: "one",
    rule: "-",
  });
}

/** The nodes of a page's own kinds in the words of Markdown. @param depth of the heading that the blocks stand under. */
function plainBlocks(blocks: readonly Block[], depth: number): BlockContent[] {
  let under = depth;
  return blocks.flatMap((block): BlockContent[] => {
    if (block.type === "heading") under = block.depth;
    switch (block.type) {
      case "fieldList":
        return fieldItems(block, under);
      case "tabs":
        return block.children.flatMap((tab) => tabBlocks(tab, block, under));
      case "disclosure":
        return disclosed(block, under);
      case "callout":
        return [{ type: "blockquote", children: plainBlocks(block.children, under) }];
      case "endpoint":
        return [endpointLine(block)];
      case "consolePlace":
        return [];
      case "blockquote":
        return [{ ...block, children: plainBlocks(block.children, under) }];
      case "list":
        return [
          {
            ...block,
            children: block.children.map((item) => ({
              ...item,
              children: plainBlocks(item.children, under),
            })),
          },
        ];
      default:
        return [block as BlockContent];
    }
  });
}

const endpointLine = ({ method, path }: Endpoint): Paragraph => paragraph(inlineCode(`${method} ${path}`));

const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });

function tabBlocks({ title, children }: Tab, { group }: Tabs, under: number): BlockContent[] {
  // Code in one language after the other says itself which it is.
  const isCode = group === "language" && children.length === 1 && children[0]?.type === "code";
  return isCode
    ? (children as BlockContent[])
    : [paragraph(strong(`${title}:`)), ...plainBlocks(children, under)];
}

function disclosed({ title, children }: Disclosure, under: number): BlockContent[] {
  return [
    paragraph([{ type: "strong", children: title as Link["children"] }]),
    ...plainBlocks(children, under),
  ];
}

function fieldItems({ children }: FieldList, under: number): BlockContent[] {
  return [
    {
      type: "list",
      ordered: false,
      spread: false,
      children: children.map((field) => ({
        type: "listItem" as const,
        spread: false,
        children: [fieldLine(field), ...plainBlocks(field.children, under)],
      })),
    },
  ];
}

/** `name` (type, marks): facts. */
function fieldLine({ name, typeName, marks, facts }: Field): Paragraph {
  const after = marks.length === 0 ? [] : [text(`, ${marks.join(", ")}`)];
  const told = facts.flatMap((fact, index) => [text(index === 0 ? ": " : "; "), ...fact]);
  return paragraph([inlineCode(name), text(" ("), ...typeName, ...after, text(")"), ...told]);
}
