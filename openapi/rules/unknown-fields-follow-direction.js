// @ts-check
import { explain } from "./support/explain.js";
import { child } from "./support/place.js";
import { reachedSchemas } from "./support/reached-schemas.js";

/** @import { ReachedSchema } from "./support/reached-schemas.js" */

/**
 * Every object decides about unknown fields, and by its direction: what is sent is closed (`startURL` for `startUrl` is
 * refused, not ignored), what is answered is open (a new field breaks nobody). What is both sent and answered, and an
 * object without `properties`, only has to say. Parts of a schema (`allOf`, `if`) leave it to the whole.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const unknownFieldsFollowDirection = () => ({
  Root(node, context) {
    for (const schema of reachedSchemas(context, { node, location: context.location })) {
      const { place, part, request, response } = schema;
      const hasProperties = place.node["properties"] !== undefined;
      if (part || !(hasProperties || [place.node["type"]].flat().includes("object"))) continue;
      const key =
        place.node["unevaluatedProperties"] === undefined ? "additionalProperties" : "unevaluatedProperties";
      const policy = place.node[key];
      if (policy === undefined && place.node["propertyNames"] === undefined)
        tell(schema, undefined, "This object does not say what becomes of unknown fields");
      else if (hasProperties && policy !== false && request !== undefined && response === undefined)
        tell(schema, key, `This object is sent (${request}) and takes unknown fields`);
      else if (hasProperties && policy === false && response !== undefined && request === undefined)
        tell(schema, key, `This object is answered (${response}) and takes no new fields`);
    }

    /** @type {(schema: ReachedSchema, key: string | undefined, is: string) => void} */
    function tell({ place, request, response }, key, is) {
      const wanted =
        request === undefined ? ["true"] : response === undefined ? ["false"] : ["true", "false"];
      const value =
        place.node["properties"] === undefined ? "a schema of its values, or true" : wanted.join(" or ");
      context.report({
        message: explain({
          is,
          expected: `\`additionalProperties\`: ${value} (requests closed, answers open)`,
          remedy: key === undefined ? "add it" : `change \`${key}\``,
        }),
        location: key === undefined ? place.location : child(place, key).location,
      });
    }
  },
});
