import { isContainer, isObject, pointerTokens, valueAt } from "@intuned/document";
import { targetOf } from "../schema/schema-view.js";

/**
 * A document with no more in it than the schemas at `pointers` and what they refer to, each at its own pointer. Nothing is
 * copied that need not be: the schemas are those of `document`.
 */
export function pickSchemas(document: object, pointers: readonly string[]): object {
  const wanted = new Set<string>();
  const open = [...pointers];
  for (let pointer = open.pop(); pointer !== undefined; pointer = open.pop()) {
    if (wanted.has(pointer)) continue;
    wanted.add(pointer);
    open.push(...references(valueAt(document, pointer)));
  }
  const picked: Record<string, unknown> = {};
  // Outer ones first: what stands inside of one is there already.
  const outerFirst = [...wanted].sort((left, right) => left.length - right.length);
  const done: string[] = [];
  for (const pointer of outerFirst) {
    if (done.some((outer) => pointer.startsWith(`${outer}/`))) continue;
    done.push(pointer);
    put(picked, pointerTokens(pointer), valueAt(document, pointer));
  }
  return picked;
}

/** Every `$ref` below a schema; one in an example, which is none, brings at most too much. */
function references(node: unknown): string[] {
  if (!isContainer(node)) return [];
  const { $ref } = node;
  const own = typeof $ref === "string" ? targetOf($ref) : undefined;
  return [...(own === undefined ? [] : [own]), ...Object.values(node).flatMap(references)];
}

function put(root: Record<string, unknown>, tokens: readonly string[], value: unknown): void {
  let node = root;
  for (const token of tokens.slice(0, -1)) {
    const next = Object.hasOwn(node, token) ? node[token] : undefined;
    if (isObject(next)) node = next;
    else {
      const made: Record<string, unknown> = {};
      set(node, token, made);
      node = made;
    }
  }
  const last = tokens.at(-1);
  if (last !== undefined) set(node, last, value);
}

/** A member named `__proto__` is one as well. */
function set(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
