/** The length of each is bounded, so that finding all takes steps in proportion to the text. */
const ESCAPE = /\\u([\da-f]{4})|%([\da-f]{2})|&#?\w{1,8};|\\[^%]/gi;

/** The letters that JSON writes for control characters, in this order. */
const LETTERS = "bfnrt";
const CONTROLS = "\b\f\n\r\t";

/** A text, and where each of its characters was in another one; one place more, for its end. */
export interface Layer {
  readonly text: string;
  readonly at: readonly number[];
}

/** A text, each character of which is where it is. */
export function layerOf(text: string): Layer {
  return { text, at: [...Array(text.length + 1).keys()] };
}

/**
 * Removes one layer of escapes: those of JSON, of URLs (byte by byte, so that UTF-8 comes out as Latin-1) and of HTML, whose
 * entities all become an ampersand.
 */
export function unescapeOnce({ text, at }: Layer): Layer {
  const places: number[] = [];
  let done = 0;
  const keep = (until: number) => {
    while (done < until) places.push(at[done++] as number);
  };
  const unescaped = text.replace(ESCAPE, (all: string, unit: string, byte: string, index: number) => {
    keep(index + 1);
    done = index + all.length;
    const code = Number(`0x${unit ?? byte}`);
    const letter = all.charAt(1);
    if (code >= 0) return String.fromCharCode(code);
    return all.startsWith("&") ? "&" : (CONTROLS[LETTERS.indexOf(letter)] ?? letter);
  });
  keep(text.length + 1);
  return { text: unescaped, at: places };
}
