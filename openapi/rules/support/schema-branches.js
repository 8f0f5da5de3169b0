// @ts-check
import { child, facets, isObject, items } from "./place.js";

/** @import { ObjectPlace, Place, Resolver } from "./place.js" */

/** How deep schemas are followed; they can contain themselves. */
const DEPTH = 20;

/**
 * The branches of a schema, each as the maps that all hold for a value of it; one where it is no union.
 * @param {Resolver} context
 * @param {Place} schema
 * @param {number} [depth]
 * @returns {ObjectPlace[][]}
 */
export function schemaBranches(context, schema, depth = 0) {
  if (!isObject(schema.node) || depth > DEPTH) return [[]];
  /** @type {ObjectPlace[][]} */
  let found = [[]];
  /** @type {(others: ObjectPlace[][]) => void} */
  const combine = (others) => {
    if (others.length > 0) found = found.flatMap((it) => others.map((other) => [...it, ...other]));
  };
  for (const facet of facets(context, schema)) {
    combine([[facet]]);
    for (const part of items(child(facet, "allOf"))) combine(schemaBranches(context, part, depth + 1));
    for (const union of ["oneOf", "anyOf"])
      combine(items(child(facet, union)).flatMap((branch) => schemaBranches(context, branch, depth + 1)));
  }
  return found;
}

/**
 * What a branch says of the place that a JSON Pointer leads to: undefined where nothing is there, else which values there are
 * (undefined: any).
 * @param {Resolver} context
 * @param {ObjectPlace[]} branch
 * @param {string} pointer
 * @returns {{ values: unknown[] | undefined } | undefined}
 */
export function factsAt(context, branch, pointer) {
  const all = branchesAt(context, branch, pointer).map(valuesOf);
  if (all.length === 0) return undefined;
  return { values: all.every((it) => it !== undefined) ? [...new Set(all.flat())] : undefined };
}

/**
 * The branches of the place that a JSON Pointer leads to in a value of one branch; none where nothing is there.
 * @param {Resolver} context
 * @param {ObjectPlace[]} branch
 * @param {string} pointer
 * @returns {ObjectPlace[][]}
 */
export function branchesAt(context, branch, pointer) {
  let at = [branch];
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    at = at.flatMap((it) => step(context, it, name));
  }
  return at;
}

/**
 * The types that a branch can have (`integer` is `number`); undefined where it doesn't tell.
 * @param {ObjectPlace[]} branch
 * @returns {string[] | undefined}
 */
export function typesOf(branch) {
  const told = branch.flatMap(({ node }) => {
    const types = [node["type"]].flat().map(String);
    const all = node["nullable"] === true ? [...types, "null"] : types;
    return "type" in node ? [all.map((it) => (it === "integer" ? "number" : it))] : [];
  });
  return told[0]?.filter((type) => told.every((it) => it.includes(type)));
}

/** @type {(context: Resolver, branch: ObjectPlace[], name: string) => ObjectPlace[][]} of a property or item */
function step(context, branch, name) {
  const declared = branch.flatMap((schema) => {
    const property = child(schema, "properties", name);
    if (property.node !== undefined) return [property];
    const item = child(schema, "items");
    return /^\d+$/.test(name) && isObject(item.node) ? [item] : [];
  });
  // A map's values.
  const maps = branch.map((it) => child(it, "additionalProperties")).filter(({ node }) => isObject(node));
  const next = declared.length > 0 ? declared : maps;
  if (next.length > 0)
    return next
      .map((it) => schemaBranches(context, it))
      .reduce(
        (all, others) => all.flatMap((it) => others.map((other) => [...it, ...other])),
        [/** @type {ObjectPlace[]} */ ([])],
      );
  // A schema that tells nothing of its properties allows any.
  const isTold = branch.some(({ node }) =>
    ["properties", "type", "const", "enum"].some((key) => key in node),
  );
  return isTold ? [] : [[]];
}

/** @type {(branch: ObjectPlace[]) => unknown[] | undefined} */
function valuesOf(branch) {
  const told = branch.flatMap(({ node }) => {
    if ("const" in node) return [[node["const"]]];
    if (Array.isArray(node["enum"])) return [node["enum"]];
    return node["type"] === "boolean" ? [[true, false]] : [];
  });
  return told[0]?.filter((value) => told.every((it) => it.includes(value)));
}
