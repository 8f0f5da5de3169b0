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

/** What may come next, and how a message says so. `…OrEnd`: or the container ends. */
const EXPECTED = {
  value: "a value",
  valueOrEnd: "a value, or `]`",
  name: "a property name in double quotes",
  nameOrEnd: "a property name in double quotes, or `}`",
  colon: "`:`",
  afterMember: "`,` or `}`",
  afterItem: "`,` or `]`",
  end: "the end of the file",
} as const;

type State = keyof typeof EXPECTED;

const UNFINISHED_STRING = 'the string to end with `"`, without raw line breaks and unknown escapes';

/** The states in which a container may end. */
const CLOSES: Readonly<Record<string, readonly State[]>> = {
  "}": ["nameOrEnd", "afterMember"],
  "]": ["valueOrEnd", "afterItem"],
};

const isName = (state: State): boolean => state === "name" || state === "nameOrEnd";
const isValue = (state: State): boolean => state === "value" || state === "valueOrEnd";

/**
 * Where and why `JSON.parse` refused a text: its own messages name a position for some faults only, and differ between
 * versions of Node. Iterative, so that nesting costs no stack.
 */
export function findJsonError(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
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
    if (text[offset] !== '"') return false;
    offset++;
    return true;
  };
  const afterValue = (): State =>
    open.length === 0 ? "end" : open.at(-1) === "{" ? "afterMember" : "afterItem";
  for (;;) {
    skip(SPACE);
    const next = text[offset];
    if (next === undefined && state === "end") return undefined;
    const fault = { offset, expected: EXPECTED[state] };
    if (next === undefined) return fault;
    if (CLOSES[next]?.includes(state)) {
      open.pop();
      offset++;
      state = afterValue();
    } else if (next === "," && (state === "afterMember" || state === "afterItem")) {
      offset++;
      state = state === "afterMember" ? "name" : "value";
    } else if (next === ":" && state === "colon") {
      offset++;
      state = "value";
    } else if (next === '"' && (isName(state) || isValue(state))) {
      if (!skipText()) return { offset, expected: UNFINISHED_STRING };
      state = isName(state) ? "colon" : afterValue();
    } else if ((next === "{" || next === "[") && isValue(state)) {
      open.push(next);
      offset++;
      state = next === "{" ? "nameOrEnd" : "valueOrEnd";
    } else if (isValue(state) && skip(OTHER_SCALAR)) state = afterValue();
    else return fault;
  }
}
