/** What a guide says of a code block, after the language of its fence. */
export interface Fence {
  /** `file=start.ts`: what the reader saves it as; shown as the block's title. */
  readonly file?: string;
  /** All words, by name; one without a value is `true`: `continue`, `body=webTaskStart`. */
  readonly words: ReadonlyMap<string, string | true>;
}

/** @param meta what follows the language: `file=start.ts background`. */
export function parseFence(meta: string | null | undefined): Fence {
  const words = new Map(
    (meta ?? "")
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word): [string, string | true] => {
        const at = word.indexOf("=");
        return at === -1 ? [word, true] : [word.slice(0, at), word.slice(at + 1)];
      }),
  );
  const file = words.get("file");
  return { words, ...(typeof file === "string" && { file }) };
}
