// @ts-check
import { branchMatcher } from "./support/branch-matcher.js";
import { exchanges } from "./support/exchanges.js";
import { explain } from "./support/explain.js";
import { mediaExamples } from "./support/media-examples.js";
import { child, facets, isObject, items, keyword, members, nameOf } from "./support/place.js";

/** @import { Exchange } from "./support/exchanges.js" */
/** @import { ObjectPlace, Place } from "./support/place.js" */

const UNIONS = /** @type {const} */ (["oneOf", "anyOf"]);

/**
 * Each branch of a union is shown by an example: of the union that a body is, in both directions, and of every union
 * inside a request body. Otherwise nobody has ever written that branch down, and no mock, sample or test shows it.
 * An example shows a branch when it is valid against it. A branch that is only `null` needs none.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const unionBranchesHaveExamples = () => ({
  Root(node, context) {
    const matches = branchMatcher(context);
    /** @type {Map<string, { branch: Place, union: Place, where: string, shown: boolean }>} by the branch's position */
    const branches = new Map();

    for (const exchange of exchanges(context, { node, location: context.location })) {
      if (exchange.media === undefined) continue;
      const values = mediaExamples(context, exchange.media).map(({ value }) => value.node);
      visit(exchange, exchange.schema, values, []);
    }
    for (const { branch, union, where, shown } of branches.values()) {
      if (shown) continue;
      context.report({
        message: explain({
          is: `No example shows this branch of the union in ${nameOf(union)}`,
          expected: `each branch to be matched by at least one of the \`examples\` of ${where}`,
          remedy: "add a named example of this branch there",
        }),
        location: branch.location,
      });
    }

    /**
     * @param {Exchange} exchange
     * @param {Place} schema
     * @param {unknown[]} values what the examples have at this place
     * @param {unknown[]} above the schemas on the way here, so that a recursive schema ends
     */
    function visit(exchange, schema, values, above) {
      for (const facet of facets(context, schema)) {
        if (above.includes(facet.node)) continue;
        const path = [...above, facet.node];
        const union = UNIONS.find((it) => Array.isArray(facet.node[it]));
        for (const branch of union === undefined ? [] : items(child(facet, union))) {
          const shownBy = values.filter((value) => matches(branch, value, exchange.direction));
          note(exchange, branch, child(facet, union ?? ""), shownBy.length > 0);
          visit(exchange, branch, shownBy, path);
        }
        for (const part of items(child(facet, "allOf"))) visit(exchange, part, values, path);
        if (exchange.direction === "request") inside(exchange, facet, values, path);
      }
    }

    /** @type {(exchange: Exchange, schema: ObjectPlace, values: unknown[], path: unknown[]) => void} */
    function inside(exchange, schema, values, path) {
      const objects = values.filter(isObject);
      const lists = values.filter((it) => Array.isArray(it));
      const properties = members(child(schema, "properties"));
      for (const { key, place } of properties)
        visit(
          exchange,
          place,
          objects.flatMap((it) => (Object.hasOwn(it, key) ? [it[key]] : [])),
          path,
        );
      const known = new Set(properties.map(({ key }) => key));
      const others = objects.flatMap((it) =>
        Object.entries(it).flatMap(([key, value]) => (known.has(key) ? [] : [value])),
      );
      visit(exchange, child(schema, "additionalProperties"), others, path);
      const first = items(child(schema, "prefixItems"));
      for (const [index, item] of first.entries())
        visit(
          exchange,
          item,
          lists.flatMap((it) => (index in it ? [it[index]] : [])),
          path,
        );
      visit(
        exchange,
        child(schema, "items"),
        lists.flatMap((it) => it.slice(first.length)),
        path,
      );
    }

    /** @type {(exchange: Exchange, branch: Place, union: Place, isShown: boolean) => void} */
    function note({ where }, branch, union, isShown) {
      if (keyword(context, branch, "type")?.node === "null") return;
      const key = branch.location.absolutePointer;
      const known = branches.get(key);
      if (known === undefined) branches.set(key, { branch, union, where, shown: isShown });
      else known.shown ||= isShown;
    }
  },
});
