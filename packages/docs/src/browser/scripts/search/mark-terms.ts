/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How much of a text stands before its first found word. */
const LEAD = 60;
const LENGTH = 160;

/** A text in pieces, those marked that are one of `terms`. */
export function markTerms(text: string, terms: readonly string[]): Piece[] {
  const pattern = patternOf(terms);
  if (!pattern) return [{ text, isMarked: false }];
  return text
    .split(pattern)
    .map((piece, at) => ({ text: piece, isMarked: at % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** The part of a text in which the first of `terms` is. */
export function excerptAround(text: string, terms: readonly string[]): string {
  const found = patternOf(terms)?.exec(text)?.index ?? 0;
  const start = found <= LEAD ? 0 : text.indexOf(" ", found - LEAD) + 1;
  const end = start + LENGTH;
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

/** The longest first, so that `key` does not hide `keys`. */
function patternOf(terms: readonly string[]): RegExp | undefined {
  if (terms.length === 0) return undefined;
  const longestFirst = [...terms].sort((one, other) => other.length - one.length);
  const escaped = longestFirst.map((term) => term.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`(${escaped.join("|")})`, "iu");
}
