import type { Code, Heading, InlineCode, Link, Paragraph, PhrasingContent, Table, Text } from "mdast";

/** Phrases as they may be given: a text stands for itself. */
export type Phrases = string | PhrasingContent | readonly (string | PhrasingContent)[];

const phrases = (given: Phrases): PhrasingContent[] =>
  (Array.isArray(given) ? (given as readonly (string | PhrasingContent)[]) : [given as string]).map((each) =>
    typeof each === "string" ? text(each) : each,
  );

export const text = (value: string): Text => ({ type: "text", value });

export const inlineCode = (value: string): InlineCode => ({ type: "inlineCode", value });

export const paragraph = (given: Phrases): Paragraph => ({ type: "paragraph", children: phrases(given) });

/** @param url from the root of the site, `/reference/sink#s3`, or of another site. */
export const link = (url: string, given: Phrases): Link => ({
  type: "link",
  url,
  children: phrases(given) as Link["children"],
});

export const heading = (depth: Heading["depth"], given: Phrases, anchor?: string): Heading => ({
  type: "heading",
  depth,
  children: phrases(given),
  ...(anchor !== undefined && { data: { anchor } }),
});

/** @param lang as after the fence: `ts`, `json`, `sh`. @param meta what follows it: a title for the block. */
export const code = (lang: string, value: string, meta?: string): Code => ({
  type: "code",
  lang,
  value,
  ...(meta !== undefined && { meta }),
});

/** @param rows of cells. */
export function table(head: PhrasingContent[][], rows: readonly PhrasingContent[][][]): Table {
  return {
    type: "table",
    children: [head, ...rows].map((cells) => ({
      type: "tableRow",
      children: cells.map((children) => ({ type: "tableCell", children })),
    })),
  };
}
