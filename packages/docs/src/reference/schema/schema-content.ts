import type { PhrasingContent } from "mdast";
import { inlineCode, link, paragraph, text } from "../../page/blocks.js";
import type { Block, Field, Tab } from "../../page/nodes.js";
import type { Reference } from "../reference.js";
import { type Anchors, anchorPart } from "../text/anchors.js";
import { kebab } from "../text/kebab.js";
import { conditionBlocks } from "./condition-blocks.js";
import type { Fact } from "./fact.js";
import { factsOf } from "./facts.js";
import { levelsWithin } from "./field-budget.js";
import { marksOf } from "./marks.js";
import type { SchemaContent, SchemaContext } from "./schema-context.js";
import { exampleBlocks } from "./schema-examples.js";
import { itemPointers, type Member, membersOf } from "./schema-shape.js";
import type { SchemaView } from "./schema-view.js";
import { componentName, typeWords } from "./type-words.js";
import { type NamedBranch, unionBranches } from "./union-branches.js";

/** Anchor of the heading above the fields of a page's own schema. */
export const ROOT_ANCHOR = "fields";

const shownAt = (view: SchemaView, context: SchemaContext): Block[] =>
  contentBlocks(schemaContent(view, context));

/** Content of what stands where no field says its type: its description, then the facts, then the rest. */
export const contentBlocks = ({ description, facts, blocks }: SchemaContent): Block[] => [
  ...description,
  ...factBlocks(facts),
  ...blocks,
];

/** The place of a whole body, header or component. */
export function rootPlace(
  reference: Reference,
  { anchors, anchor, view, home }: { anchors: Anchors; anchor: string; view: SchemaView; home?: string },
): SchemaContext {
  return {
    reference,
    anchors,
    anchor,
    levels: levelsWithin(reference, view),
    trail: new Map(),
    ...(home !== undefined && { home }),
  };
}

/** The facts of a schema, and its description, examples, fields and branches as blocks. */
export function schemaContent(view: SchemaView, context: SchemaContext): SchemaContent {
  const { reference } = context;
  const inside = insideOf(view, context);
  return {
    description: descriptions(view, reference),
    facts: [...factsOf(reference, view), ...inside.facts],
    blocks: [...exampleBlocks(view), ...inside.blocks],
  };
}

/** The nearest descriptions, and those of parts that have no page of their own to stand on. */
function descriptions({ parts }: SchemaView, reference: Reference): Block[] {
  const shown = parts.filter(({ isOwn, isDescribed }) => isOwn || !isDescribed);
  return [...new Set(shown.map(({ schema }) => schema["description"]))].flatMap((description) =>
    reference.describe(description),
  );
}

/** Fields, items and branches, or where they are to be found instead. */
function insideOf(view: SchemaView, context: SchemaContext): Omit<SchemaContent, "description"> {
  const again = view.parts
    .map(({ pointer }) => context.trail.get(pointer))
    .find((each) => each !== undefined);
  const hasInside = membersOf(view).length > 0 || itemPointers(view).length > 0 || view.unions.length > 0;
  if (!hasInside) return { facts: [], blocks: conditionBlocks(view, context, shownAt) };
  if (again !== undefined)
    return { facts: [[text("the same again as "), link(`#${again}`, [inlineCode(again)])]], blocks: [] };
  const elsewhere = context.levels <= 0 ? pageElsewhere(view, context) : undefined;
  if (elsewhere !== undefined)
    return {
      facts: [[text("its fields are shown at "), link(`/${elsewhere.path}`, elsewhere.name)]],
      blocks: [],
    };
  const inner: SchemaContext = {
    ...context,
    trail: new Map([
      ...context.trail,
      ...view.parts.map(({ pointer }) => [pointer, context.anchor || ROOT_ANCHOR] as const),
    ]),
  };
  const items = itemContent(view, inner);
  return {
    facts: items.facts,
    blocks: [
      ...fieldsOf(view, inner),
      ...items.blocks,
      ...view.unions.flatMap((union) =>
        branchBlocks(view, unionBranches(context.reference, union), union, inner),
      ),
      ...conditionBlocks(view, inner, shownAt),
    ],
  };
}

/** The page that shows the inside of what does not fit here; none for what is written here and nowhere else. */
function pageElsewhere(
  view: SchemaView,
  { reference, home }: SchemaContext,
): { path: string; name: string } | undefined {
  const owner = view.component ?? /^\/components\/schemas\/[^/]+/.exec(view.pointer)?.[0];
  const path = owner === undefined || owner === home ? undefined : reference.names.schemas.get(owner);
  return path === undefined ? undefined : { path, name: componentName(owner ?? "") };
}

function fieldsOf(view: SchemaView, context: SchemaContext): Block[] {
  const members = membersOf(view);
  if (members.length === 0) return [];
  const inner = { ...context, levels: context.levels - 1 };
  return [{ type: "fieldList", children: members.map((member) => memberField(member, inner)) }];
}

function memberField(member: Member, context: SchemaContext): Field {
  const { reference, anchors } = context;
  const view = reference.view(member.pointers);
  const anchor = anchors.take(context.anchor, anchorPart(member.anchor));
  const { description, facts, blocks } = schemaContent(view, { ...context, anchor });
  return {
    type: "field",
    anchor,
    name: member.name,
    typeName: typeWords(reference, view),
    marks: marksOf(view, member),
    facts: [...memberFacts(member), ...facts],
    pointer: view.pointer,
    children: [...description, ...blocks],
  };
}

function memberFacts({ kind, name }: Member): Fact[] {
  if (kind === "additional") return [[text("any other name")]];
  if (kind === "pattern") return [[text("every name that matches "), inlineCode(name)]];
  return kind === "position" ? [[text(`item ${name.slice(1, -1)} of the list`)]] : [];
}

/** What holds for each item, said of the list: lists of lists need no field between them. */
function itemContent(view: SchemaView, context: SchemaContext): Omit<SchemaContent, "description"> {
  const pointers = itemPointers(view);
  if (pointers.length === 0) return { facts: [], blocks: [] };
  const items = context.reference.view(pointers);
  const { description, facts, blocks } = schemaContent(items, context);
  const marks = marksOf(items, { isRequired: false });
  const each = (fact: PhrasingContent[]): Fact => [text("each item: "), ...fact];
  return {
    facts: [...marks.map((mark) => each([text(mark)])), ...facts.map(each)],
    blocks: [...description, ...blocks],
  };
}

function branchBlocks(
  view: SchemaView,
  branches: readonly NamedBranch[],
  { keyword }: { readonly keyword: "oneOf" | "anyOf" },
  context: SchemaContext,
): Block[] {
  const contents = branches.map((branch) => {
    const anchor = context.anchors.take(context.anchor, anchorPart(kebab(branch.title)));
    return { ...branch, anchor, ...schemaContent(branch.view, { ...context, anchor }) };
  });
  // Types alone stand in the words of the type already.
  const isPlain = contents.every((content) => contentBlocks(content).length === 0 && !content.view.component);
  if (isPlain && branches.length <= 6 && !view.parts.some(({ schema }) => "properties" in schema)) return [];
  const children = contents.map(
    ({ title, anchor, view: branch, ...content }): Tab => ({
      type: "tab",
      title,
      anchor,
      children: [
        paragraph([
          ...typeWords(context.reference, branch),
          ...marksOf(branch, { isRequired: false }).map((mark) => text(` · ${mark}`)),
        ]),
        ...contentBlocks(content),
      ],
    }),
  );
  return [{ type: "tabs", label: keyword === "oneOf" ? "One of" : "Any of", children }];
}

/** Facts where there is no field that they could stand below. */
export function factBlocks(facts: readonly Fact[]): Block[] {
  if (facts.length === 0) return [];
  return [
    {
      type: "list",
      ordered: false,
      spread: false,
      children: facts.map((fact) => ({ type: "listItem", spread: false, children: [paragraph(fact)] })),
    },
  ];
}
