import { withArticle } from "./describe-error.js";
import type { Problem } from "./problem.js";

/** More alternatives than this are counted. */
const MOST_ALTERNATIVES = 8;
/** Characters of a pointer that are shown: its tokens are an answer's field names, and can be anything. */
const POINTER_LENGTH = 200;

/** `/status: expected "pending" or "started", found another string`. The value of a string is never told: it can be a secret. */
export function explainProblem({ pointer, expected, kind }: Problem, body: unknown): string {
  const value = valueAt(body, pointer);
  const another = kind === "literal" && typeof value === "string" ? "another string" : describeValue(value);
  const found = kind === "field" ? "none" : another;
  return `${showPointer(pointer)}: expected ${listOr(expected)}, found ${found}`;
}

function describeValue(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "number"
    ? `the number ${value}`
    : withArticle(Array.isArray(value) ? "array" : typeof value);
}

function showPointer(pointer: string): string {
  if (pointer === "") return "the body";
  // What would break a line or reorder the text of a log.
  const shown = pointer.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return shown.length <= POINTER_LENGTH ? shown : `${shown.slice(0, POINTER_LENGTH)}…`;
}

function listOr(alternatives: readonly string[]): string {
  const more = alternatives.length - MOST_ALTERNATIVES;
  const shown = more > 0 ? [...alternatives.slice(0, MOST_ALTERNATIVES), `${more} others`] : alternatives;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}

function valueAt(body: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, token) => (at as Record<string, unknown> | null | undefined)?.[token], body);
}
