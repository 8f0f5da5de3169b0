import { layerOf, unescapeOnce } from "./unescape.js";

/** How many layers of escapes are removed: JSON in JSON in a URL in a page, and two more. */
const MOST_LAYERS = 6;

/** How many forms of a text are looked for: a few have escapes in them themselves. */
const MOST_FORMS = 12;

/** A single word, with which many others share a part. */
export const WORD = /^[a-z]{1,12}$/i;

/** Sentences and URLs, of which others share a part too. */
const SHARED = /\s|:\/\//;

/** The pieces of some texts, by which they are found in others. */
export interface Pieces {
  readonly pieces: ReadonlySet<string>;
  /** The lengths of the pieces, in characters. */
  readonly lengths: ReadonlySet<number>;
}

/**
 * Cuts texts into all their pieces of eight characters: a shorter one tells nothing. Those of a sentence or URL have 20. A
 * shorter text and a single word are left whole.
 */
export function piecesOf(texts: Iterable<string>): Pieces {
  const pieces = new Set<string>();
  const lengths = new Set<number>();
  for (const form of [...texts].flatMap(formsOf)) {
    const { length: whole } = form;
    const length = Math.min(WORD.test(form) || SHARED.test(form) ? 20 : 8, whole);
    lengths.add(length);
    const folded = fold(form);
    for (let from = 0; from + length <= whole; from++) pieces.add(folded.slice(from, from + length));
  }
  return { pieces, lengths };
}

/**
 * Replaces each of the pieces in a text, however they are escaped in it for JSON, URLs, headers or HTML, in upper and lower
 * case. The pieces are looked up in the text, in the text without one layer of escapes, and so on: as many look-ups for each
 * character as there are lengths, whatever both texts are.
 */
export function replacePieces({ pieces, lengths }: Pieces, text: string, replacement: string): string {
  const ends: number[] = [];
  let layer = layerOf(text);
  for (let layers = 0, left = Infinity; layers <= MOST_LAYERS && layer.text.length < left; layers++) {
    const { at } = layer;
    const folded = fold(layer.text);
    left = folded.length;
    for (let from = 0; from < left; from++) {
      for (const length of lengths) {
        const end = from + length;
        if (end > left || !pieces.has(folded.slice(from, end))) continue;
        const place = at[from] as number;
        ends[place] = Math.max(ends[place] ?? 0, at[end] as number);
      }
    }
    layer = unescapeOnce(layer);
  }
  let replaced = "";
  let done = 0;
  ends.forEach((end, from) => {
    if (from >= done) replaced += text.slice(done, from) + replacement;
    done = Math.max(done, end);
  });
  return replaced + text.slice(done);
}

/** In lower case, as long as before; what a form writes as a plus and HTML as an entity is the same as what is written so. */
function fold(text: string): string {
  return text
    .replace(/\u0130/g, "i")
    .toLowerCase()
    .replace(/\u03c2/g, "\u03c3")
    .replace(/\+/g, " ")
    .replace(/[<>"']/g, "&");
}

/**
 * What a text can look like once escapes are removed: as it is, in UTF-8 byte by byte, and both of these without what looks
 * like an escape in them, after they were written in JSON too. Headers are sent without the spaces around them.
 */
function formsOf(text: string): string[] {
  const plain = (it: string) => unescapeOnce(layerOf(it)).text;
  const trimmed = text.trim();
  const forms = new Set([trimmed, plain(String(new URLSearchParams({ "": trimmed })).slice(1))]);
  for (const form of forms) {
    for (const it of [form, JSON.stringify(form).slice(1, -1)]) {
      if (forms.size < MOST_FORMS) forms.add(plain(it));
    }
  }
  return [...forms].filter(({ length }) => length > 3);
}
