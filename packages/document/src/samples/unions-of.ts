import { childPointer } from "../pointer.js";
import { type InstanceStep, type SchemaKeyword, subschemas } from "../schema/visit-schemas.js";

/** One branch of a union, and the place in the root's value that the union is about. */
export interface UnionBranch {
  readonly pointer: string;
  readonly branch: number;
  readonly include: readonly InstanceStep[];
}

/** How many branches of one root get a request of their own. */
const BRANCHES = 60;

/** The unions of a schema come before those of the schemas below it. */
const FOLLOWED: readonly SchemaKeyword[] = [
  ...(["oneOf", "anyOf", "if", "$ref", "allOf", "then", "else"] as const),
  ...(["properties", "prefixItems", "items", "additionalProperties"] as const),
];

/** The branches of every `oneOf` and `anyOf`, and both ways of every `if`, below a schema; a recursive one is followed once. */
export function unionsOf(document: object, root: string): UnionBranch[] {
  const found: UnionBranch[] = [];
  const seen = new Set<string>();

  function visit(at: string, include: readonly InstanceStep[]): void {
    if (seen.has(at) || found.length >= BRANCHES) return;
    seen.add(at);
    for (const { pointer, keyword, key, step } of subschemas(document, at, FOLLOWED)) {
      const union = childPointer(at, keyword);
      if (keyword === "if") found.push(...[0, 1].map((branch) => ({ pointer: union, branch, include })));
      else {
        if (keyword === "oneOf" || keyword === "anyOf")
          found.push({ pointer: union, branch: Number(key), include });
        visit(pointer, step === undefined ? include : [...include, step]);
      }
    }
  }

  visit(root, []);
  return found.slice(0, BRANCHES);
}
