import { childPointer, isObject } from "@intuned/document";
import type { PhrasingContent } from "mdast";
import { inlineCode, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { SchemaContext } from "./schema-context.js";
import { keysOf } from "./schema-shape.js";
import type { SchemaView } from "./schema-view.js";

/** What is shown of a schema at a place. */
type ContentOf = (view: SchemaView, context: SchemaContext) => Block[];

/**
 * What holds only under a condition and says more than a line of facts can: descriptions and fields. The condition itself
 * is among the facts.
 */
export function conditionBlocks(view: SchemaView, context: SchemaContext, contentOf: ContentOf): Block[] {
  return view.parts.flatMap(({ pointer, schema }) => [
    ...["contains", "if", "then", "else", "not", "propertyNames", "contentSchema"].flatMap((keyword) =>
      disclosed(
        schema[keyword],
        childPointer(pointer, keyword),
        [text(TITLES[keyword] ?? keyword)],
        context,
        contentOf,
      ),
    ),
    ...keysOf(schema["dependentSchemas"]).flatMap((name) =>
      disclosed(
        (schema["dependentSchemas"] as Record<string, unknown>)[name],
        childPointer(pointer, "dependentSchemas", name),
        [text("With "), inlineCode(name)],
        context,
        contentOf,
      ),
    ),
  ]);
}

const TITLES: Readonly<Record<string, string>> = {
  contains: "Items that have to be there",
  if: "The condition",
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
  then: "When the condition holds",
  else: "When the condition does not hold",
  not: "What must not hold",
  propertyNames: "Names",
  contentSchema: "What it holds",
};

function disclosed(
  schema: unknown,
  pointer: string,
  title: PhrasingContent[],
  context: SchemaContext,
  contentOf: ContentOf,
): Block[] {
  if (!isObject(schema) || !JSON.stringify(schema).includes('"description":')) return [];
  const anchor = context.anchors.take(context.anchor, pointer.slice(pointer.lastIndexOf("/") + 1));
  return [
    {
      type: "disclosure",
      anchor,
      title,
      isOpen: false,
      children: contentOf(context.reference.view([pointer]), { ...context, anchor }),
    },
  ];
}
