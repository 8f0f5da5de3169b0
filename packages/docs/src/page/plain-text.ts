import { toString as textOf } from "mdast-util-to-string";
import type { Block } from "./nodes.js";

/** Blocks as one line of text without markup. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => textOf(block))
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
