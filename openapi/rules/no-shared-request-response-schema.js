// @ts-check
import { explain } from "./support/explain.js";
import { child, nameOf } from "./support/place.js";
import { reachedSchemas } from "./support/reached-schemas.js";

/**
 * A schema that is both sent and answered holds nothing that differs between the two: no `writeOnly` field (an answer
 * must not have it) and no closed `enum` (an answer's must be open, `x-extensible-enum: true`, a request's closed).
 * Request and echo are two schemas. A `const` may be shared: it tells a union's branches apart in both.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const noSharedRequestResponseSchema = () => ({
  Root(node, context) {
    for (const { place, request, response } of reachedSchemas(context, {
      node,
      location: context.location,
    })) {
      if (request === undefined || response === undefined) continue;
      const isClosed = Array.isArray(place.node["enum"]) && place.node["x-extensible-enum"] !== true;
      const found = [
        ...(place.node["writeOnly"] === true ? [["writeOnly", "a `writeOnly` field"]] : []),
        ...(isClosed ? [["enum", "a closed `enum`"]] : []),
      ];
      for (const [key = "", what] of found)
        context.report({
          message: explain({
            is: `${what} in ${nameOf(place)}, which is both sent (${request}) and answered (${response})`.replace(
              /^a/,
              "A",
            ),
            expected: "one schema for the request and another for the answer",
            remedy:
              key === "enum"
                ? "write the answer's own schema, its enum marked `x-extensible-enum: true`"
                : "write the answer's own schema without this field, or with it as a plain, optional one",
          }),
          location: child(place, key).location.key(),
        });
    }
  },
});
