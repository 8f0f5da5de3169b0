import { DocumentError, type Position } from "./document-error.js";

/** A parsed file of the document. */
export interface SourceFile {
  /** Absolute path, or URL after redirects: what relative references start from. */
  readonly id: string;
  /** The name for messages: relative to the working folder, or the URL. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  /** Offset in `text` of the member or item at a pointer, or of its nearest parent that exists. */
  readonly offsetOf: (pointer: string) => number;
}

/** What a parser makes of a text. */
export type Parsed = Pick<SourceFile, "value" | "offsetOf">;

export function positionOf({ text, offsetOf }: SourceFile, pointer: string): Position {
  return positionAt(text, offsetOf(pointer));
}

/** A refusal at an offset of a text, with the line that is meant. */
export function faultAt(
  file: { readonly name: string; readonly text: string },
  offset: number,
  fault: { what: string; remedy: string; pointer?: string; cause?: unknown },
): DocumentError {
  const { name, text } = file;
  return new DocumentError({
    ...fault,
    file: name,
    position: positionAt(text, offset),
    excerpt: excerptAt(text, offset),
  });
}

/** The refusal of a document that nests deeper than the limit. */
export function tooDeep(
  file: { name: string; text: string },
  offset: number,
  maxDepth: number,
): DocumentError {
  return faultAt(file, offset, {
    what: `objects and arrays are nested deeper than ${maxDepth} levels`,
    remedy: "No API document needs that. Check that the file was not made by a faulty tool.",
  });
}

/** Line and column of an offset. */
function positionAt(text: string, offset: number): Position {
  const before = text.lastIndexOf("\n", offset - 1);
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return { line, column: offset - (offset === 0 ? -1 : before) };
}

const LONGEST = 120;

/** The line at an offset, cut around the offset when it is long: a minified document is one line. */
function excerptAt(text: string, offset: number): string {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end === -1 ? undefined : end);
  if (line.length <= LONGEST) return line.trimEnd();
  const from = Math.max(0, Math.min(offset - start - LONGEST / 2, line.length - LONGEST));
  return `${from > 0 ? "…" : ""}${line.slice(from, from + LONGEST)}${from + LONGEST < line.length ? "…" : ""}`;
}
