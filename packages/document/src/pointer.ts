import { isContainer } from "./json.js";

/** A JSON Pointer (RFC 6901) from unescaped tokens: `["paths", "/a"]` → `/paths/~1a`. */
export function jsonPointer(tokens: readonly (string | number)[]): string {
  return childPointer("", ...tokens);
}

/** RFC 6901: the pointer to a child of what `pointer` points to. */
export function childPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (parent, key) => `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** RFC 6901 §4: the unescaped reference tokens of a pointer; none for the whole document. */
export function pointerTokens(pointer: string): readonly string[] {
  const known = tokensOf.get(pointer);
  if (known) return known;
  if (tokensOf.size >= KNOWN_POINTERS) tokensOf.clear();
  const tokens = readTokens(pointer);
  tokensOf.set(pointer, tokens);
  return tokens;
}

/** The same pointers are followed again and again: taking them apart was a tenth of a large document's run. */
const tokensOf = new Map<string, readonly string[]>();
const KNOWN_POINTERS = 50_000;

function readTokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/"))
    throw new TypeError(`${JSON.stringify(pointer)} is no JSON pointer: it must start with "/"`);
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What `pointer` points to in `root`; `undefined` where there is no such place. Inherited members are none. */
export function valueAt(root: unknown, pointer: string): unknown {
  return valueAtTokens(root, pointerTokens(pointer));
}

/** Like `valueAt`, over tokens. */
export function valueAtTokens(root: unknown, tokens: readonly string[]): unknown {
  let node = root;
  for (const token of tokens) {
    if (!isContainer(node) || !Object.hasOwn(node, token)) return undefined;
    node = node[token];
  }
  return node;
}

/** A copy of `root` in which what `tokens` lead to is changed by `change`; an absent last member is made. */
export function withValueAt(
  root: unknown,
  tokens: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  const copy = structuredClone(root);
  const last = tokens.at(-1);
  if (last === undefined) return change(copy);
  const parent = valueAtTokens(copy, tokens.slice(0, -1));
  if (isContainer(parent)) parent[last] = change(parent[last]);
  return copy;
}
