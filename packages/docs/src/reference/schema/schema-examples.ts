import { code, paragraph } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import { valueText } from "../text/value-text.js";
import type { SchemaView } from "./schema-view.js";

/** Longer ones, and all with a structure, are shown as blocks. */
const LONGEST_IN_LINE = 80;

/** Whether an example is short enough to be a fact. */
export const isPlainExample = (value: unknown): boolean => {
  if (typeof value === "object" && value !== null) return false;
  const words = valueText(value);
  return words.length <= LONGEST_IN_LINE && !/[\r\n]/.test(words);
};

/** The examples of a schema that are no facts, each as a block; each once. */
export function exampleBlocks({ parts }: SchemaView): Block[] {
  const values = parts.flatMap(({ schema }) => {
    const list = Array.isArray(schema["examples"]) ? schema["examples"] : [];
    return [...("example" in schema ? [schema["example"]] : []), ...list];
  });
  const blocks = values.filter((value) => !isPlainExample(value)).map(valueBlock);
  const different = [...new Map(blocks.map((each) => [each.value, each])).values()];
  return different.length === 0
    ? []
    : [paragraph(different.length > 1 ? "Examples" : "Example"), ...different];
}

/** A value as code: a text as it is, everything else as JSON. */
export const valueBlock = (value: unknown) =>
  typeof value === "string" ? code("text", value) : code("json", JSON.stringify(value, null, 2) ?? "");
