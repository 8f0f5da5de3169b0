import { childPointer, isObject } from "@intuned/document";
import type { Comparison } from "./comparison.js";
import { DOCUMENTATION_KEYWORDS, isDocumentation, sameJson } from "./schema/same-shape.js";
import { follow, type Side } from "./side.js";

/** An object of a document. */
export interface Part {
  readonly pointer: string;
  readonly value: Record<string, unknown>;
}

/** Examples refer to components, so they are compared with their `$ref`s followed. */
function resolved(side: Side, pointer: string, value: unknown): unknown {
  if (!isObject(value) || !pointer.endsWith("/examples")) return value;
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, follow(side, childPointer(pointer, key))?.value]),
  );
}

/** Descriptions, examples and extensions of anything but a schema. */
export function compareWords(
  node: Comparison,
  oldSide: Side,
  old: Part,
  newSide: Side,
  next: Part,
  more: readonly string[] = [],
): void {
  const names = [...Object.keys(old.value), ...Object.keys(next.value)].filter(
    (name) => isDocumentation(name) || more.includes(name),
  );
  for (const name of new Set(names)) {
    if (name === "x-sunset") continue;
    const [before, now] = [childPointer(old.pointer, name), childPointer(next.pointer, name)];
    if (sameJson(resolved(oldSide, before, old.value[name]), resolved(newSide, now, next.value[name])))
      continue;
    const isWords = DOCUMENTATION_KEYWORDS.has(name) || more.includes(name);
    node.add(isWords ? "documentation-changed" : "extension-changed", {
      old: Object.hasOwn(old.value, name) ? before : undefined,
      new: Object.hasOwn(next.value, name) ? now : undefined,
      message: `${name} changed`,
    });
  }
}
