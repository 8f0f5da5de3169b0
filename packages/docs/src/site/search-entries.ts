import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { SearchEntry } from "../browser/search-options.js";
import type { Block, Field } from "../page/nodes.js";
import type { Page } from "../page/page.js";
import { headingAnchors } from "../render/heading-anchors.js";

/** What the search finds: every page, every heading and every field, each with the text that belongs to it alone. */
export function searchEntries(pages: readonly Page[]): SearchEntry[] {
  return pages.filter(({ kind }) => kind !== "not-found").flatMap(entriesOf);
}

interface Draft {
  readonly anchor: string | undefined;
  readonly title: string;
  readonly texts: string[];
}

function entriesOf(page: Page): SearchEntry[] {
  const anchors = headingAnchors(page.tree);
  const first: Draft = { anchor: undefined, title: page.title, texts: [] };
  const drafts = [first];
  let current = first;
  const fields = (block: Nodes): void => {
    if (block.type === "field") drafts.push(fieldDraft(block));
    else if (block.type === "text" || block.type === "inlineCode") return;
    if ("children" in block) for (const child of block.children) fields(child as Nodes);
  };
  for (const block of page.tree.children) {
    if (block.type === "heading" && block.depth > 1) {
      current = { anchor: anchors.get(block), title: textOf(block), texts: [] };
      drafts.push(current);
    } else if (block.type !== "heading") {
      current.texts.push(proseOf(block as Block));
      fields(block);
    }
  }
  return unlike(drafts).map(({ anchor, title, texts }) => ({
    path: `${page.path}.html${anchor === undefined ? "" : `#${anchor}`}`,
    title,
    section: anchor === undefined ? (page.section ?? "") : page.title,
    text: texts.join(" ").trim(),
  }));
}

/** A field that stands in several branches of a union is found once, where it lies least deep. */
function unlike(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.title, draft.texts]);
    const known = kept.get(key);
    if (known === undefined || depthOf(draft) < depthOf(known)) kept.set(key, draft);
  }
  return drafts.filter((draft) => kept.get(JSON.stringify([draft.title, draft.texts])) === draft);
}

const depthOf = ({ anchor = "" }: Draft): number => anchor.split(".").length;

/** Texts and facts of the field, without those of the fields in it: they are found by themselves. */
function fieldDraft(field: Field): Draft {
  const facts = field.facts.map((fact) => fact.map((each) => textOf(each)).join(""));
  return { anchor: field.anchor, title: field.name, texts: [...field.children.map(proseOf), ...facts] };
}

/** The text of a block without its fields. Code is left out: it repeats what the fields say, or is found nowhere in the text. */
function proseOf(block: Block): string {
  if (block.type === "fieldList" || block.type === "code") return "";
  if (block.type === "tabs") return block.children.flatMap((tab) => tab.children.map(proseOf)).join(" ");
  if (block.type === "disclosure" || block.type === "callout") return block.children.map(proseOf).join(" ");
  // Cells and items are words beside each other, not one.
  if (block.type === "table")
    return block.children
      .flatMap(({ children }) => children.map((cell) => (isPageTitle(cell.children) ? "" : textOf(cell))))
      .join(" ");
  if (block.type === "list")
    return block.children.flatMap((item) => item.children.map((each) => proseOf(each))).join(" ");
  return block.type === "paragraph" && isPageTitle(block.children) ? "" : textOf(block);
}

/** Nothing but a link to a page, as in the list of all schemas: the page is found by its own title. */
function isPageTitle([only, ...others]: readonly Nodes[]): boolean {
  return only?.type === "link" && only.url.startsWith("/") && others.length === 0;
}
