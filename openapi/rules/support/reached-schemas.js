// @ts-check
import { exchanges } from "./exchanges.js";
import { facets } from "./place.js";
import { subschemas } from "./subschemas.js";

/** @import { Direction } from "./exchanges.js" */
/** @import { ObjectPlace, Place, Resolver } from "./place.js" */

/**
 * A schema and the first place in each direction that leads to it. `part` tells that it is reached as a part of another
 * schema only (`allOf`, `if`, `not` ...), so that it does not describe a whole value.
 * @typedef {{ place: ObjectPlace, part: boolean } & Partial<Record<Direction, string>>} ReachedSchema
 */

/** In these a schema speaks of the same value as the schema that it stands in. */
const PARTS = new Set(["allOf", "if", "then", "else", "not", "dependentSchemas"]);

/** Their branches, too, when properties stand beside them. */
const UNIONS = new Set(["anyOf", "oneOf"]);

/** @type {WeakMap<object, ReachedSchema[]>} by the parsed root: several rules ask, and each lint parses anew */
const cache = new WeakMap();

/**
 * Every schema that a request or a response can hold, at whatever depth, each once.
 * @param {Resolver} context
 * @param {Place} root
 * @returns {ReachedSchema[]}
 */
export function reachedSchemas(context, root) {
  const key = typeof root.node === "object" && root.node !== null ? root.node : {};
  const known = cache.get(key);
  if (known !== undefined) return known;
  /** @type {Map<unknown, ReachedSchema>} */
  const reached = new Map();

  for (const { direction, where, schema } of exchanges(context, root)) visit(schema, direction, where, false);
  const found = [...reached.values()];
  cache.set(key, found);
  return found;

  /** @type {(place: Place, direction: Direction, where: string, part: boolean) => void} */
  function visit(place, direction, where, part) {
    const all = facets(context, place);
    const siblingsSayMore = all.slice(0, -1).some(({ node }) => node["properties"] !== undefined);
    for (const facet of all) {
      const entry = reached.get(facet.node) ?? { place: facet, part: true };
      const isPart = part || siblingsSayMore || facet !== all.at(-1);
      const isNews = entry[direction] === undefined || (entry.part && !isPart);
      reached.set(facet.node, entry);
      entry.part &&= isPart;
      if (!isNews) continue;
      entry[direction] ??= where;
      const hasOwn = facet.node["properties"] !== undefined;
      for (const { keyword, place } of subschemas(facet))
        visit(place, direction, where, PARTS.has(keyword) || (hasOwn && UNIONS.has(keyword)));
    }
  }
}
