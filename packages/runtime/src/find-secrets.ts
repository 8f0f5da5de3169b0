/** How many layers of escapes are removed: JSON in JSON in a URL in a page, and two more. */
const MOST_LAYERS = 6;

/** A single word, with which many others share a part. */
export const WORD = /^[a-z]{1,12}$/i;

/** Sentences and URLs, of which others share a part too. */
const SHARED = /\s|:\/\//;

/** Escapes of JSON, programs, URLs and HTML. The length of each is bounded, so that finding all is linear in the text. */
const ESCAPE = /\\u([\da-f]{4})|(?:%|\\x)([\da-f]{2})|&#(x[\da-f]{1,6}|\d{1,7});|&\w{1,8};|\\[^%]/gi;

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
 * A text without any of the pieces, however they are escaped in it for JSON, URLs, headers or HTML, in upper and lower case:
 * each word that has one is replaced, and the whole text where one is in no single word. For each character there are at most
 * as many look-ups as there are layers and lengths, three times over, whatever the text and the secrets are.
 */
export function replacePieces({ pieces, lengths }: Pieces, text: string, replacement: string): string {
  const isIn = (layer: string) => {
    for (let layers = 0, length = Infinity; layers <= MOST_LAYERS && layer.length < length; layers++) {
      const folded = fold(layer);
      ({ length } = layer);
      for (let at = 0; at < length; at++) {
        for (const it of lengths) if (pieces.has(folded.slice(at, at + it))) return true;
      }
      layer = withoutEscapes(layer);
    }
    return false;
  };
  if (!isIn(text)) return text;
  const words = text.replace(/\S+/g, (word) => (isIn(word) ? replacement : word));
  return isIn(words) ? replacement : words;
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
 * Removes one layer of escapes: of URLs byte by byte, so that UTF-8 comes out as Latin-1; the named entities of HTML all
 * become an ampersand, the control characters that JSON writes by a letter all a space.
 */
function withoutEscapes(text: string): string {
  return text.replace(ESCAPE, (all: string, unit: string, byte: string, entity?: string) => {
    const code = Number(entity?.replace(/x/i, "0x") ?? `0x${unit ?? byte}`);
    if (code < 0x110000) return String.fromCodePoint(code);
    return all.startsWith("&") ? "&" : all.charAt(1).replace(/[bfnrt]/, " ");
  });
}

/**
 * What a secret can look like once escapes are removed: as it is, in UTF-8 byte by byte, and both of these without what looks
 * like an escape in them, after they were written in JSON too. Headers are sent without the spaces around them.
 */
function formsOf(secret: string): string[] {
  const trimmed = secret.trim();
  const bytes = withoutEscapes(String(new URLSearchParams({ "": trimmed })).slice(1));
  const forms = [trimmed, bytes].flatMap((it) => [
    it,
    withoutEscapes(it),
    withoutEscapes(withoutEscapes(it)),
  ]);
  return forms.filter(({ length }) => length > 3);
}
