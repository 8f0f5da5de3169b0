import type { Position } from "./document-error.js";

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.lastIndexOf("\n", offset - 1);
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return { line, column: offset - (offset === 0 ? -1 : before) };
}

const LONGEST = 120;

/** The line at an offset, cut around the offset when it is long: a minified document is one line. */
export function excerptAt(text: string, offset: number): string {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end === -1 ? undefined : end);
  if (line.length <= LONGEST) return line.trimEnd();
  const from = Math.max(0, Math.min(offset - start - LONGEST / 2, line.length - LONGEST));
  return `${from > 0 ? "…" : ""}${line.slice(from, from + LONGEST)}${from + LONGEST < line.length ? "…" : ""}`;
}
