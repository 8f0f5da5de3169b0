import { isContainer, isObject } from "../json.js";
import { childPointer, valueAt } from "../pointer.js";
import { refPointer } from "../resolve.js";
import type { InstanceStep } from "./sample-context.js";

/** One branch of a union, and the place in the root's value that the union is about. */
export interface UnionBranch {
  readonly pointer: string;
  readonly branch: number;
  readonly include: readonly InstanceStep[];
}

/** How many branches of one root get a request of their own. */
const BRANCHES = 60;

/** The branches of every `oneOf` and `anyOf`, and both ways of every `if`, below a schema; a recursive one is followed once. */
export function unionsOf(document: object, root: string): UnionBranch[] {
  const found: UnionBranch[] = [];
  const seen = new Set<string>();

  function visit(at: string, include: readonly InstanceStep[]): void {
    const schema = valueAt(document, at);
    if (!isObject(schema) || seen.has(at) || found.length >= BRANCHES) return;
    seen.add(at);
    for (const keyword of ["oneOf", "anyOf"])
      for (const key of keysOf(schema[keyword])) {
        found.push({ pointer: childPointer(at, keyword), branch: Number(key), include });
        visit(childPointer(at, keyword, key), include);
      }
    if ("if" in schema)
      for (const branch of [0, 1]) found.push({ pointer: childPointer(at, "if"), branch, include });
    if (typeof schema["$ref"] === "string") visit(refPointer(schema["$ref"]), include);
    for (const key of keysOf(schema["allOf"])) visit(childPointer(at, "allOf", key), include);
    for (const key of ["then", "else"]) visit(childPointer(at, key), include);
    for (const key of keysOf(schema["properties"]))
      visit(childPointer(at, "properties", key), [...include, key]);
    for (const key of keysOf(schema["prefixItems"]))
      visit(childPointer(at, "prefixItems", key), [...include, key]);
    visit(childPointer(at, "items"), [...include, { any: "item" }]);
    visit(childPointer(at, "additionalProperties"), [...include, { any: "property" }]);
  }

  visit(root, []);
  return found.slice(0, BRANCHES);
}

const keysOf = (value: unknown): string[] => (isContainer(value) ? Object.keys(value) : []);
