/** Length in characters as JSON Schema counts them: code points (RFC 8259 §7, JSON Schema validation §6.3.1). */
export const textLength = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

/** Longer texts are not made: what a limit beyond this says is not tried. */
export const LONGEST_TEXT = 100_000;

/**
 * Texts of exactly `length` characters made from `text` by repeating or dropping what stands at one place, for each
 * place: where a pattern or a format lets a text grow is not known.
 */
export function* fitText(text: string, length: number): Generator<string> {
  if (length < 0 || length > LONGEST_TEXT) return;
  const characters = [...text];
  const missing = length - characters.length;
  if (missing === 0) yield text;
  if (missing > 0) {
    if (characters.length === 0) yield "a".repeat(length);
    for (const index of spread(characters.length)) {
      const copies = (characters[index] ?? "").repeat(missing);
      yield [...characters.slice(0, index), copies, ...characters.slice(index)].join("");
    }
    yield text + "a".repeat(missing);
  }
  if (missing < 0)
    for (const index of spread(length + 1))
      yield [...characters.slice(0, index), ...characters.slice(index - missing)].join("");
}

/** At most 24 places, the last ones first: texts grow and shrink at their ends more often than not. */
function spread(count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => count - 1 - index);
  return all.length <= 24 ? all : [...all.slice(0, 12), ...all.slice(-12)];
}
