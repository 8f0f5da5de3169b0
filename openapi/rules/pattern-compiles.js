// @ts-check
import { explain } from "./support/explain.js";
import { child, isObject, members } from "./support/place.js";

/** @import { Place } from "./support/place.js" */

/**
 * Every `pattern`, and every key of `patternProperties`, is a regular expression as JSON Schema means it: ECMA-262 with
 * its Unicode flag (draft 2020-12, core §6.4). Built-in rules notice a broken one only where an example happens to meet it.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const patternCompiles = () => ({
  Schema(node, { report, location }) {
    if (!isObject(node)) return;
    const schema = { node, location };
    if (typeof node["pattern"] === "string") check(child(schema, "pattern"), node["pattern"], false);
    for (const { key, place } of members(child(schema, "patternProperties"))) check(place, key, true);

    /** @type {(place: Place, pattern: string, isKey: boolean) => void} */
    function check(place, pattern, isKey) {
      try {
        new RegExp(pattern, "u");
      } catch (error) {
        report({
          message: explain({
            is: `\`${pattern}\` is no regular expression: ${error instanceof Error ? error.message.split(": ").at(-1) : error}`,
            expected: "ECMA-262 syntax, Unicode flag on",
            remedy: "correct it; mind that a backslash in double quotes is an escape of YAML",
          }),
          location: isKey ? place.location.key() : place.location,
        });
      }
    }
  },
});
