// @ts-check
import { exchanges } from "./support/exchanges.js";
import { explain } from "./support/explain.js";
import { patternList, stringList } from "./support/options.js";
import { facets, isObject, keyword } from "./support/place.js";
import { subschemas } from "./support/subschemas.js";

/** @import { Place, Resolver } from "./support/place.js" */
/** @typedef {import("@redocly/openapi-core").UserContext} UserContext */

/** Ends of names, their separators left out: `clientSecret`, `API_KEY`, `x-auth-token`. */
const SECRETS = [
  "(password|passwd|passphrase|secret|secrets|credentials?|token|authorization|cookie)$",
  "(api|private|signing|secret|encryption|access|secretaccess)key$",
];
const MAPS = ["headers$"];
/** A number of tokens is no token. */
const HARMLESS_TYPES = new Set(["boolean", "integer", "number", "null"]);

/**
 * What a caller sends in confidence is marked `writeOnly`: never answered, never in a log or a sample. It stands at the
 * property, in the schema that it refers to, at a property that it is inside of, or, for a map of headers, at its values.
 *
 * Options: `names`, patterns of property names, matched against the name without separators; `maps`, patterns of names of
 * maps whose values can be credentials; `except`, names that are none.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const secretsAreWriteOnly = (options) => {
  const secrets = patternList(options, "names", SECRETS);
  const maps = patternList(options, "maps", MAPS);
  const except = new Set(stringList(options, "except", []));
  return {
    Root(node, context) {
      /** @type {Set<unknown>} */
      const seen = new Set();
      for (const { direction, where, schema } of exchanges(context, { node, location: context.location }))
        if (direction === "request") visit(schema, where, undefined);

      /** @type {(place: Place, where: string, name: string | undefined) => void} */
      function visit(place, where, name) {
        if (isWriteOnly(context, place)) return;
        if (name !== undefined && !except.has(name)) {
          if (secrets.some((it) => it.test(bare(name))) && canBeText(context, place))
            tell(context, place, `\`${name}\` is sent in a request (${where}) and named like a secret`);
          else if (maps.some((it) => it.test(bare(name))) && isOpenMap(context, place))
            tell(
              context,
              place,
              `The values of \`${name}\`, sent in a request (${where}), can be credentials`,
            );
        }
        for (const facet of facets(context, place)) {
          if (seen.has(facet.node)) continue;
          seen.add(facet.node);
          for (const { keyword, name, place } of subschemas(facet))
            visit(place, where, keyword === "properties" ? name : undefined);
        }
      }
    },
  };
};

/** @type {(context: UserContext, place: Place, is: string) => void} */
function tell(context, { location }, is) {
  context.report({
    message: explain({
      is,
      expected: "`writeOnly: true`",
      remedy: "add it here; if it is no secret, list its name under `except` of this rule in redocly.yaml",
    }),
    location: location.key(),
  });
}

/** @type {(context: Resolver, place: Place) => boolean} */
function isWriteOnly(context, place) {
  return (
    keyword(context, place, "writeOnly")?.node === true || keyword(context, place, "readOnly")?.node === true
  );
}

/** @type {(context: Resolver, place: Place) => boolean} */
function canBeText(context, place) {
  const types = [keyword(context, place, "type")?.node].flat();
  return (
    keyword(context, place, "const") === undefined && !types.every((it) => HARMLESS_TYPES.has(String(it)))
  );
}

/** @type {(context: Resolver, place: Place) => boolean} whether it is a map whose values are not write-only themselves */
function isOpenMap(context, place) {
  const values = keyword(context, place, "additionalProperties");
  if (values === undefined || values.node === false) return false;
  return !isObject(values.node) || !isWriteOnly(context, values);
}

/** @type {(name: string) => string} */
function bare(name) {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "");
}
