// @ts-check
import { child, isObject, items, members } from "./place.js";

/** @import { ObjectPlace, Place } from "./place.js" */

const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas"];
const SINGLES = [
  "items",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contains",
  "propertyNames",
  "contentSchema",
  "if",
  "then",
  "else",
  "not",
];

/**
 * The schemas that stand directly in a schema, references not followed. `$defs` hold nothing by themselves: what is used
 * of them is reached by a `$ref`.
 * @param {ObjectPlace} schema
 * @returns {{ keyword: string, name: string | undefined, place: Place }[]} `name` is the property's name, in maps of them
 */
export function subschemas(schema) {
  return [
    ...LISTS.flatMap((keyword) =>
      items(child(schema, keyword)).map((place) => ({ keyword, name: undefined, place })),
    ),
    ...MAPS.flatMap((keyword) =>
      members(child(schema, keyword)).map(({ key, place }) => ({ keyword, name: key, place })),
    ),
    ...SINGLES.map((keyword) => ({ keyword, name: undefined, place: child(schema, keyword) })),
  ].filter(({ place }) => isObject(place.node));
}
