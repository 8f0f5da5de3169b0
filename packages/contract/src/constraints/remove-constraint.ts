import type { KeywordLocation } from "@intuned/conforming/validation";
import { isContainer, isObject, pointerTokens, valueAtTokens } from "@intuned/document";

/** Keywords that say nothing, or something else, without the one that is removed. */
const COMPANIONS: Record<string, readonly string[]> = {
  contains: ["minContains", "maxContains"],
  oneOf: ["discriminator"],
  anyOf: ["discriminator"],
};

/**
 * A copy of `document` that asks for everything but this one constraint.
 *
 * What removal means: a keyword is dropped; of `required`, `dependentRequired` and a discriminator's mapping the one
 * member; `oneOf` and `anyOf` go with all their branches; a parameter or a body is no longer required; a schema that
 * allows nothing allows anything; security is no longer asked for; the declared media types become any media type with
 * any content.
 */
export function removeConstraint<T extends object>(document: T, constraint: KeywordLocation): T {
  const copy = structuredClone(document);
  const tokens = pointerTokens(constraint.pointer);
  const last = tokens.at(-1);
  const parent = valueAtTokens(copy, tokens.slice(0, -1));
  if (last === undefined || !isContainer(parent) || !(last in parent))
    throw new Error(`the document has nothing at ${constraint.pointer}`);
  if (Array.isArray(parent) && constraint.keyword !== "false") removeMember(copy, tokens);
  else if (constraint.keyword === "content") parent[last] = { "*/*": {} };
  else if (constraint.keyword === "security") parent[last] = [];
  else if (constraint.keyword === "false") parent[last] = true;
  else for (const keyword of [last, ...(COMPANIONS[constraint.keyword] ?? [])]) delete parent[keyword];
  return copy;
}

/** Drops one member of a list, and the list when it was the only one: `required: []` would stand for nothing. */
function removeMember(root: object, tokens: readonly string[]): void {
  const list = valueAtTokens(root, tokens.slice(0, -1)) as unknown[];
  list.splice(Number(tokens.at(-1)), 1);
  const owner = valueAtTokens(root, tokens.slice(0, -2));
  const name = tokens.at(-2);
  if (list.length === 0 && name !== undefined && isObject(owner)) delete owner[name];
}
