import { pointerTokens } from "../pointer.js";

/** Offsets of an object's member or an array's item. */
interface Child {
  /** Of the member's name, or of the item. */
  readonly start: number;
  readonly value: number;
}

/**
 * Finds pointers in the text of valid JSON: offset of the member's name, or of the item; of the nearest parent that
 * exists otherwise. Each container on the way is indexed once, on demand, so that a document without messages costs nothing.
 */
export function jsonPositions(text: string): (pointer: string) => number {
  const indexes = new Map<number, ReadonlyMap<string, Child>>();
  return (pointer) => {
    let at: Child = { start: skipSpace(text, 0), value: skipSpace(text, 0) };
    for (const token of pointerTokens(pointer)) {
      const index = indexes.get(at.value) ?? indexChildren(text, at.value);
      indexes.set(at.value, index);
      const child = index.get(token);
      if (child === undefined) break;
      at = child;
    }
    return at.start;
  };
}

function indexChildren(text: string, container: number): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  const kind = text[container];
  if (kind !== "{" && kind !== "[") return children;
  let at = skipSpace(text, container + 1);
  for (let item = 0; at < text.length && text[at] !== "}" && text[at] !== "]"; item++) {
    const start = at;
    if (kind === "{") at = skipSpace(text, skipSpace(text, skipText(text, at)) + 1);
    const name =
      kind === "{" ? (JSON.parse(text.slice(start, skipText(text, start))) as string) : String(item);
    children.set(name, { start, value: at });
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return children;
}

/** The offset of the first object or array that stands deeper than `levels` in valid JSON. */
export function offsetOfDepth(text: string, levels: number): number {
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const char = text[at];
    if (char === "{" || char === "[") depth++;
    if (char === "}" || char === "]") depth--;
    if (depth > levels) return at;
    at = char === '"' ? skipText(text, at) : at + 1;
  }
  return 0;
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const char = text[at];
    if (char === '"') at = skipText(text, at);
    else if (char === "{" || char === "[") {
      depth++;
      at++;
    } else if (char === "}" || char === "]") {
      if (depth === 0) return at;
      depth--;
      at++;
    } else if (char === "," && depth === 0) return at;
    else at++;
    if (depth === 0 && (char === '"' || char === "}" || char === "]")) return at;
  }
  return text.length;
}

/** The offset after the string that begins at one. */
function skipText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return at;
}
