// @ts-check
import { explain } from "./support/explain.js";
import { isObject, keyword, members } from "./support/place.js";

/** @import { Place } from "./support/place.js" */
/** @typedef {import("@redocly/openapi-core").UserContext} UserContext */

/** Words that add nothing to a name: "The id of the task." says no more than `taskId`. */
const EMPTY_WORDS = new Set([
  "a",
  "an",
  "the",
  "of",
  "this",
  "its",
  "for",
  "to",
  "is",
  "field",
  "property",
  "value",
]);

/**
 * Every property of every schema, every parameter and every header says in a `description` what its name does not: unit,
 * limit, default, consequence. It may stand in the schema that the property refers to, or beside the `$ref`.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const propertyDescribed = () => {
  /** @type {Set<string>} a path item's parameters are reached by each way that leads to the path item */
  const seen = new Set();
  return {
    SchemaProperties: {
      enter(properties, context) {
        for (const { key, place } of members({ node: properties, location: context.location }))
          check(context, place, `Property \`${key}\``, key);
      },
    },
    HeadersMap: {
      enter(headers, context) {
        for (const { key, place } of members({ node: headers, location: context.location }))
          check(context, place, `Header \`${key}\``, key);
      },
    },
    Parameter: {
      enter(parameter, context) {
        const { location } = context;
        const name = isObject(parameter) ? String(parameter["name"]) : "";
        check(context, { node: parameter, location }, `Parameter \`${name}\``, name);
      },
    },
  };

  /** @type {(context: UserContext, place: Place, what: string, name: string) => void} */
  function check(context, place, what, name) {
    if (!isObject(place.node) || seen.has(place.location.absolutePointer)) return;
    seen.add(place.location.absolutePointer);
    const description = keyword(context, place, "description");
    if (description === undefined) {
      // An unresolved reference is told by no-unresolved-refs; that its target has no description would be noise.
      if (typeof place.node["$ref"] === "string" && context.resolve(place.node).node === undefined) return;
      context.report({
        message: explain({
          is: `${what} has no description`,
          expected: "a `description` that adds something to the name: unit, limit, default, consequence",
          remedy: "write it here, or beside the `$ref`, or in the schema that it refers to",
        }),
        location: place.location.key(),
      });
    } else if (saysNothing(description.node, name)) {
      context.report({
        message: explain({
          is: `The description of ${what[0]?.toLowerCase()}${what.slice(1)} says nothing that its name does not`,
          expected: "unit, limit, default, consequence: what a caller cannot guess",
          remedy: "rewrite it",
        }),
        location: description.location,
      });
    }
  }
};

/** @type {(description: unknown, name: string) => boolean} whether no word is left that the name does not have */
function saysNothing(description, name) {
  if (typeof description !== "string") return true;
  const known = new Set(words(name));
  return words(description).every(
    (word) => known.has(word) || EMPTY_WORDS.has(word) || /^(todo|tbd|fixme)$/.test(word),
  );
}

/** @type {(text: string) => string[]} */
function words(text) {
  return (
    text
      .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
