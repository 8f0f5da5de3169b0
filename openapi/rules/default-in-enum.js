// @ts-check
import { explain } from "./support/explain.js";
import { child, facets, isObject, items } from "./support/place.js";
import { holds } from "./support/same-value.js";

/** @import { Place } from "./support/place.js" */
/** @typedef {import("@redocly/openapi-core").UserContext} UserContext */

/**
 * A `default` is one of the values that its schema allows by `enum` or `const`, whether that stands beside it, in the
 * schema that its `$ref` leads to, or in an `allOf`.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const defaultInEnum = () => ({
  ref(node, context) {
    if (context.type.name === "Schema" && "default" in node)
      check(context, { node, location: context.location });
  },
  Schema(node, context) {
    if (isObject(node) && "default" in node) check(context, { node, location: context.location });
  },
});

/** @type {(context: UserContext, schema: Place) => void} */
function check(context, schema) {
  const value = child(schema, "default");
  for (const allowed of allowedValues(context, schema, [])) {
    if (holds(allowed, value.node)) continue;
    context.report({
      message: explain({
        is: `The default ${JSON.stringify(value.node)} is none of the values that are allowed here`,
        expected: allowed.map((it) => JSON.stringify(it)).join(", "),
        remedy: "correct the default, or allow it",
      }),
      location: value.location,
    });
    return;
  }
}

/** @type {(context: UserContext, schema: Place, above: unknown[]) => unknown[][]} */
function allowedValues(context, schema, above) {
  return facets(context, schema).flatMap((facet) => {
    if (above.includes(facet.node)) return [];
    const { enum: members, const: constant } = facet.node;
    return [
      ...(Array.isArray(members) ? [members] : []),
      ...("const" in facet.node ? [[constant]] : []),
      ...items(child(facet, "allOf")).flatMap((part) => allowedValues(context, part, [...above, facet.node])),
    ];
  });
}
