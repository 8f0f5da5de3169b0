// @ts-check
import { explain } from "./support/explain.js";
import { child } from "./support/place.js";
import { reachedSchemas } from "./support/reached-schemas.js";

/**
 * An `enum` of answers is open (`x-extensible-enum: true`): the server grows first, and no caller may break on a new
 * member. An `enum` of requests is closed: a typo is caught before it costs a call. One that is both is the
 * business of no-shared-request-response-schema. An answer's `x-extensible-enum: false` says that it is closed on purpose.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const enumOpennessFollowsDirection = () => ({
  Root(node, context) {
    for (const { place, request, response } of reachedSchemas(context, {
      node,
      location: context.location,
    })) {
      if (!Array.isArray(place.node["enum"])) continue;
      const mark = place.node["x-extensible-enum"];
      if (request === undefined && response !== undefined && typeof mark !== "boolean")
        context.report({
          message: explain({
            is: `This enum is answered (${response}) and does not say whether it can grow`,
            expected: "`x-extensible-enum: true` beside it, or `false` where it never will",
            remedy: "add it",
          }),
          location: child(place, "enum").location.key(),
        });
      if (response === undefined && request !== undefined && mark === true)
        context.report({
          message: explain({
            is: `This enum is only sent (${request}) and marked as open`,
            expected: "closed enums in requests, so that a typo is caught before it costs a call",
            remedy: "delete `x-extensible-enum`",
          }),
          location: child(place, "x-extensible-enum").location.key(),
        });
    }
  },
});
