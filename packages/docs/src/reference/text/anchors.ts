/** Hands out the anchors of one page, each once: `body.sink`, and `body.sink-2` for another that wants the same. */
export class Anchors {
  readonly #taken = new Set<string>();

  /** @param parts names from the outside in; what no address can hold is replaced. */
  take(...parts: readonly string[]): string {
    const wanted = parts
      .filter((part) => part !== "")
      .map(anchorPart)
      .join(".");
    let anchor = wanted;
    for (let count = 2; this.#taken.has(anchor); count++) anchor = `${wanted}-${count}`;
    this.#taken.add(anchor);
    return anchor;
  }
}

/** One part of an anchor: letters and digits of any script, `_`, `-` and `.` stay. */
export function anchorPart(name: string): string {
  const part = name.replaceAll(/[^\p{L}\p{N}_.-]+/gu, "-").replaceAll(/^-+|-+$/g, "");
  return part === "" ? "any" : part;
}
