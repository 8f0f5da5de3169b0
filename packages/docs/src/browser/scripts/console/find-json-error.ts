/** Why a text is not JSON, and where; lines and columns count from 1. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

class Unexpected extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** The first place where a text is not JSON (RFC 8259). Browsers say it each in their own words, or not at all. */
export function findJsonError(text: string): JsonError | undefined {
  try {
    const end = skipSpace(text, value(text, skipSpace(text, 0), 0));
    if (end < text.length) throw new Unexpected(end, "nothing can follow the value");
    return undefined;
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    const before = text.slice(0, error.at).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message: error.message };
  }
}

/** Deeper than any example, and shallow enough for the stack. */
const DEEPEST = 500;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const PLAIN = /(?:[^"\\\p{Cc}]|[\u007f-\u009f])*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;

/** Where the match that starts at `at` ends; nowhere when there is none. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const skipSpace = (text: string, at: number): number => after(SPACE, text, at) ?? at;

function value(text: string, at: number, depth: number): number {
  if (depth > DEEPEST) throw new Unexpected(at, "nested too deep");
  const first = text[at];
  if (first === "{") return members(text, at, "}", (from) => member(text, from, depth));
  if (first === "[") return members(text, at, "]", (from) => value(text, from, depth + 1));
  if (first === '"') return string(text, at);
  if (first === undefined) throw new Unexpected(at, "the text ends where a value has to be");
  const end = after(NUMBER, text, at) ?? after(WORD, text, at);
  if (end !== undefined) return end;
  throw new Unexpected(
    at,
    first === "'"
      ? "texts stand in double quotes"
      : "expected a value: a text, number, object, array, true, false or null",
  );
}

function member(text: string, at: number, depth: number): number {
  if (text[at] !== '"') throw new Unexpected(at, "expected a name in double quotes");
  const colon = skipSpace(text, string(text, at));
  if (text[colon] !== ":") throw new Unexpected(colon, "expected a colon after the name");
  return value(text, skipSpace(text, colon + 1), depth + 1);
}

/** What stands between brackets, by commas. */
function members(text: string, open: number, close: string, one: (at: number) => number): number {
  let at = skipSpace(text, open + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = skipSpace(text, one(at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ",") throw new Unexpected(at, `expected a comma or ${close}`);
    const comma = at;
    at = skipSpace(text, at + 1);
    if (text[at] === close)
      throw new Unexpected(comma, `nothing follows this comma: no comma before ${close}`);
  }
}

function string(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    at = after(PLAIN, text, at) ?? at;
    const sign = text[at];
    if (sign === '"') return at + 1;
    if (sign === undefined) throw new Unexpected(open, "this text is not closed");
    const escaped = sign === "\\" ? after(ESCAPE, text, at) : undefined;
    if (escaped === undefined)
      throw new Unexpected(at, sign === "\\" ? "no such escape" : "a line break in a text is written \\n");
    at = escaped;
  }
}
