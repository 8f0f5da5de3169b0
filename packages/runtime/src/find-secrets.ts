/** How many layers of escapes are removed: JSON in JSON in a URL in a page, and two more. */
const MOST_LAYERS = 6;

/** How many forms of a secret are looked for: a few have escapes in them themselves. */
const MOST_FORMS = 12;

/** A single word, with which many others share a part. */
export const WORD = /^[a-z]{1,12}$/i;

/** Sentences and URLs, of which others share a part too. */
const SHARED = /\s|:\/\//;

/** Escapes of JSON, URLs and HTML. The length of each is bounded, so that finding all is linear in the text. */
const ESCAPE = /\\u([\da-f]{4})|%([\da-f]{2})|&#?\w{1,8};|\\[^%]/gi;

/** The pieces of some secrets, by which they are found in a text. */
export interface Pieces {
  readonly pieces: ReadonlySet<string>;
  /** The lengths of the pieces, in characters. */
  readonly lengths: ReadonlySet<number>;
}

/**
 * Cuts secrets into all their pieces of eight characters: a shorter one tells nothing. Those of a sentence or URL have 20. A
 * shorter secret and a single word are left whole.
 */
export function piecesOf(secrets: Iterable<string>): Pieces {
  const pieces = new Set<string>();
  const lengths = new Set<number>();
  for (const form of [...secrets].flatMap(formsOf)) {
    const { length: whole } = form;
    const length = Math.min(WORD.test(form) || SHARED.test(form) ? 20 : 8, whole);
    lengths.add(length);
    for (let from = 0; from + length <= whole; from++) pieces.add(fold(form).slice(from, from + length));
  }
  return { pieces, lengths };
}

/**
 * Replaces each of the pieces in a text, in upper and lower case. Where one only shows once escapes are removed (of JSON, URLs,
 * headers or HTML, several layers of them), the word that it is in is replaced, or if it is in no single one, the whole text.
 * For each character and layer there are as many look-ups as there are lengths, whatever the text and the secrets are.
 */
export function replacePieces(pieces: Pieces, text: string, replacement: string): string {
  const isTold = (layer: string) => {
    for (let layers = 0, length = Infinity; layers <= MOST_LAYERS && layer.length < length; layers++) {
      if (replaceExact(pieces, layer, "") !== layer) return true;
      ({ length } = layer);
      layer = unescape(layer);
    }
    return false;
  };
  const words = text.replace(/\S+/g, (word) =>
    unescape(word) !== word && isTold(word) ? replacement : word,
  );
  const replaced = replaceExact(pieces, words, replacement);
  return isTold(replaced) ? replacement : replaced;
}

/** Replaces pieces that stand in a text without escapes. */
function replaceExact({ pieces, lengths }: Pieces, text: string, replacement: string): string {
  const folded = fold(text);
  let replaced = "";
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const isNew = at >= end;
    for (const length of lengths) {
      if (pieces.has(folded.slice(at, at + length))) end = Math.max(end, at + length);
    }
    if (at >= end) replaced += text[at];
    else if (isNew) replaced += replacement;
  }
  return replaced;
}

/**
 * In lower case, as long as before. What a form writes as a plus, JSON by a letter and HTML as an entity is the same as what
 * is written so.
 */
function fold(text: string): string {
  return text
    .replace(/\u0130/g, "i")
    .toLowerCase()
    .replace(/\u03c2/g, "\u03c3")
    .replace(/[+\b\f\n\r\t]/g, " ")
    .replace(/[<>"']/g, "&");
}

/**
 * Removes one layer of escapes: of URLs byte by byte, so that UTF-8 comes out as Latin-1; the entities of HTML all become an
 * ampersand, the control characters that JSON writes by a letter all a space.
 */
function unescape(text: string): string {
  return text.replace(ESCAPE, (all: string, unit: string, byte: string) => {
    const code = Number(`0x${unit ?? byte}`);
    if (code >= 0) return String.fromCharCode(code);
    return all.startsWith("&") ? "&" : all.charAt(1).replace(/[bfnrt]/, " ");
  });
}

/**
 * What a secret can look like once escapes are removed: as it is, in UTF-8 byte by byte, and both of these without what looks
 * like an escape in them, after they were written in JSON too. Headers are sent without the spaces around them.
 */
function formsOf(secret: string): string[] {
  const trimmed = secret.trim();
  const forms = new Set([trimmed, unescape(String(new URLSearchParams({ "": trimmed })).slice(1))]);
  for (const form of forms) {
    for (const it of [form, JSON.stringify(form).slice(1, -1)]) {
      if (forms.size < MOST_FORMS) forms.add(unescape(it));
    }
  }
  return [...forms].filter(({ length }) => length > 3);
}
