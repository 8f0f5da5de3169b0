// @ts-check
import { exchanges } from "./support/exchanges.js";
import { explain } from "./support/explain.js";
import { child, members } from "./support/place.js";

/**
 * Every body, sent or answered, has at least one named example: mock, samples and contract tests are made of them.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const bodyHasNamedExamples = () => ({
  Root(node, context) {
    /** @type {Set<unknown>} shared responses have one media type */
    const seen = new Set();
    for (const { where, media } of exchanges(context, { node, location: context.location })) {
      if (media === undefined || seen.has(media.node) || members(child(media, "examples")).length > 0)
        continue;
      seen.add(media.node);
      context.report({
        message: explain({
          is: `This body has no named example (${where})`,
          expected: "`examples` with at least one entry",
          remedy: "add one; a file below components/examples can be shared by a `$ref`",
        }),
        location: media.location.key(),
      });
    }
  },
});
