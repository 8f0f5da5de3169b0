import type { Options, SearchOptions } from "minisearch";

/** What a search finds: a page, a heading or a field of one. */
export interface SearchEntry {
  /** From the root of the site, with its ending: `reference/web-task-start.html#body.task`. */
  readonly path: string;
  /** The heading, or the name of the field. */
  readonly title: string;
  /** What it belongs to: the page's title, or the section of the navigation. */
  readonly section: string;
  /** Plain text below it. */
  readonly text: string;
}

/** A word, or a single sign of a script that writes no spaces between words. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** Between the parts of `reuseKey`, `HTTPServer` and `s3Bucket`. */
const JOINT = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words of a text. A name is found by its whole and by its parts: `reuseKey` is `reuseKey`, `reuse` and `key`; `web-task`
 * and `web_task` are `web` and `task`.
 */
export function tokenize(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const parts = word.split(JOINT);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** How the index is made and read; the two must agree. */
export const searchOptions: Options<SearchEntry & { id: number }> = {
  fields: ["title", "section", "text"],
  storeFields: ["title", "section", "path", "text"],
  tokenize,
  processTerm: (term) => term.toLowerCase(),
};

/** How the index is asked: every word, also one not yet written to its end or written a little wrong. */
export const queryOptions: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  combineWith: "AND",
  boost: { title: 4, section: 1.5 },
  weights: { prefix: 0.5, fuzzy: 0.2 },
  boostDocument: (_, __, stored) => nearness(String(stored?.["path"])),
};

/**
 * How near a place is to what a caller writes: a field of a request before the same field in an answer or a callback, in an
 * operation before its schema's page, and what lies deep after what does not.
 */
export function nearness(path: string): number {
  const [page = "", anchor = ""] = path.split("#", 2);
  const depth = anchor.split(".").length - 1;
  const isEcho = /^(response|callbacks)\b/.test(anchor);
  return (page.startsWith("reference/schemas/") ? 0.5 : 1) * (isEcho ? 0.6 : 1) * 0.95 ** depth;
}
