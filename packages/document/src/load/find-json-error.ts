/** The first place where a text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string (RFC 8259 §7).
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const OTHER_SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where and why `JSON.parse` refused a text: its own messages name a position for some faults only, and differ between
 * versions of Node. Iterative, so that nesting costs no stack.
 */
export function findJsonError(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = [];
  let expected = "a value";
  let offset = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const found = pattern.test(text);
    if (found) offset = pattern.lastIndex;
    return found;
  };
  // Not one pattern: its backtracking would cost stack for each escape. Stops at the fault.
  const skipText = (): boolean => {
    offset++;
    do skip(PLAIN);
    while (skip(ESCAPE));
    if (text[offset] === '"') return ++offset > 0;
    expected = 'the string to end with `"`, without raw line breaks and unknown escapes';
    return false;
  };
  const afterValue = (): string =>
    open.length === 0 ? "the end of the file" : open.at(-1) === "{" ? "`,` or `}`" : "`,` or `]`";
  for (;;) {
    skip(SPACE);
    const next = text[offset];
    if (next === undefined)
      return open.length === 0 && expected === "the end of the file" ? undefined : { offset, expected };
    const closes = next === "}" ? "{" : next === "]" ? "[" : undefined;
    if (closes !== undefined && expected.endsWith(`\`${next}\``) && open.at(-1) === closes) {
      open.pop();
      offset++;
      expected = afterValue();
    } else if (expected.startsWith("`,`") && next === ",") {
      offset++;
      expected = open.at(-1) === "{" ? "a property name in double quotes" : "a value";
    } else if (expected === "`:`" && next === ":") {
      offset++;
      expected = "a value";
    } else if (expected.startsWith("a property name")) {
      if (next !== '"' || !skipText()) return { offset, expected };
      expected = "`:`";
    } else if (expected.startsWith("a value")) {
      if (next === "{" || next === "[") {
        open.push(next);
        offset++;
        expected = next === "{" ? "a property name in double quotes, or `}`" : "a value, or `]`";
      } else if (next === '"' ? skipText() : skip(OTHER_SCALAR)) expected = afterValue();
      else return { offset, expected };
    } else return { offset, expected };
  }
}
