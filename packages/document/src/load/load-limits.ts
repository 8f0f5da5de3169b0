/** What a document may cost. It is untrusted input: each number bounds memory, time or the stack. */
export interface LoadLimits {
  /** Bytes of all files of the document together. */
  readonly maxBytes: number;
  /** Levels of objects and arrays in each other, in one file. */
  readonly maxDepth: number;
  /** Values in the document once every alias and every shared part is written out. */
  readonly maxNodes: number;
  /** Files that the document may consist of. */
  readonly maxFiles: number;
  /** Milliseconds for one URL, redirects included. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
}

/**
 * For scale, GitHub's document: 13 MB, 258,000 values, under 30 levels. The YAML parser and every later walk are recursive;
 * at some 700 levels the former runs out of stack.
 */
export const DEFAULT_LIMITS: LoadLimits = {
  maxBytes: 32 * 1024 * 1024,
  maxDepth: 256,
  maxNodes: 5_000_000,
  maxFiles: 10_000,
  timeoutMs: 30_000,
  maxRedirects: 5,
};

/** `32 MiB`, for messages. */
export function mebibytes(bytes: number): string {
  const size = bytes / (1024 * 1024);
  return size >= 0.1
    ? `${Number(size.toFixed(1)).toLocaleString("en")} MiB`
    : `${bytes.toLocaleString("en")} bytes`;
}
