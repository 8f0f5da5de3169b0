// @ts-check
import { explain } from "./support/explain.js";
import { child, facets, follow, items, keyword, members } from "./support/place.js";

/** @import { ObjectPlace, Place, Resolver } from "./support/place.js" */

/**
 * A discriminator's mapping says what its branches say: each branch whose discriminating property is a `const` (or an
 * `enum` of one or more) is mapped from just these values. Generators take the mapping's key, validators the `const`:
 * where the two differ, types and server disagree.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const discriminatorMappingMatchesConst = () => ({
  Schema(node, context) {
    const schema = { node, location: context.location };
    const discriminator = child(schema, "discriminator");
    const property = child(discriminator, "propertyName").node;
    if (typeof property !== "string") return;
    const branches = [...items(child(schema, "oneOf")), ...items(child(schema, "anyOf"))].flatMap((place) => {
      const target = follow(context, place);
      return target === undefined ? [] : [{ place, target, values: valuesOf(context, place, property, []) }];
    });
    /** @type {Set<unknown>} */
    const mapped = new Set();

    for (const { key, place } of members(child(discriminator, "mapping"))) {
      const target =
        typeof place.node === "string" ? resolveMapping(context, place, place.node, branches) : undefined;
      if (target === undefined) continue; // no-unresolved-refs
      const branch = branches.find((it) => it.target.node === target.node);
      if (branch === undefined) {
        if (branches.length > 0)
          tell(
            place,
            `\`${key}\` is mapped to a schema that is no branch of this union`,
            "one of its branches",
          );
        continue;
      }
      mapped.add(branch);
      const { values } = branch;
      if (values === undefined || values.includes(key)) continue;
      const list = values.map((it) => `\`${it}\``).join(" or ");
      tell(place, `\`${key}\` is mapped to a branch whose \`${property}\` is ${list}`, `the key ${list}`);
    }
    for (const branch of branches) {
      if (mapped.has(branch) || branch.values === undefined || isImplied(branch)) continue;
      const list = branch.values.map((it) => `\`${it}\``).join(", ");
      tell(
        discriminator,
        `The mapping lacks the branch whose \`${property}\` is ${list}; without it the branch goes by its schema's name`,
        `a mapping of ${list}`,
      );
    }

    /** @type {(place: Place, is: string, expected: string) => void} */
    function tell({ location }, is, expected) {
      const remedy = "make the mapping's keys equal to the branches' constants";
      context.report({ message: explain({ is, expected, remedy }), location: location.key() });
    }
  },
});

/** @typedef {{ place: Place, target: ObjectPlace, values: unknown[] | undefined }} Branch */

/**
 * What a mapping's value means: a reference, or the bare name of a schema.
 * @type {(context: Resolver, place: Place, value: string, branches: Branch[]) => ObjectPlace | undefined}
 */
function resolveMapping(context, place, value, branches) {
  const named = branches.find((branch) => schemaName(branch) === value);
  return named?.target ?? follow(context, { node: { $ref: value }, location: place.location });
}

/** @type {(branch: Branch) => boolean} whether the branch's value is its schema's name, which needs no mapping */
function isImplied(branch) {
  return branch.values?.length === 1 && branch.values[0] === schemaName(branch);
}

/** @type {(branch: Branch) => string} the last part of its pointer, or of its file's name */
function schemaName({ target: { location } }) {
  const last = location.pointer.split("/").at(-1);
  if (last !== undefined && last !== "") return last;
  return (location.source.absoluteRef.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]+$/, "");
}

/**
 * The values that a branch's property can have; undefined where the branch does not limit them.
 * @type {(context: Resolver, schema: Place, property: string, above: unknown[]) => unknown[] | undefined}
 */
function valuesOf(context, schema, property, above) {
  for (const facet of facets(context, schema)) {
    if (above.includes(facet.node)) continue;
    const own = child(facet, "properties", property);
    const constant = keyword(context, own, "const");
    if (constant !== undefined) return [constant.node];
    const members = keyword(context, own, "enum")?.node;
    if (Array.isArray(members)) return members;
    for (const part of items(child(facet, "allOf"))) {
      const values = valuesOf(context, part, property, [...above, facet.node]);
      if (values !== undefined) return values;
    }
  }
  return undefined;
}
