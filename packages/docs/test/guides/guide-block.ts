import type { Code } from "mdast";
import { visit } from "unist-util-visit";
import { type Fence, parseFence } from "../../src/guides/parse-fence.js";
import { parseMarkdown } from "../../src/page/parse-markdown.js";
import type { GuideSource } from "../../src/site/site.js";

/** A code block of a guide. */
export interface GuideBlock extends Fence {
  /** `quick-start:12`, for messages. */
  readonly at: string;
  readonly lang: string;
  /** Ends with a line break. */
  readonly text: string;
}

/** All code blocks of a guide, in lists and quotations too, in order. */
export function blocksOf({ name, markdown }: GuideSource): GuideBlock[] {
  const blocks: GuideBlock[] = [];
  visit(parseMarkdown(markdown), "code", (node: Code) => {
    blocks.push({
      at: `${name}:${node.position?.start.line}`,
      lang: node.lang ?? "",
      text: `${node.value}\n`,
      ...parseFence(node.meta),
    });
  });
  return blocks;
}

/** The value of a word of the fence; `undefined` where it is not there or has none. */
export function wordOf({ words }: Fence, name: string): string | undefined {
  const value = words.get(name);
  return typeof value === "string" ? value : undefined;
}
