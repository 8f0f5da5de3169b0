// @ts-check
import { explain } from "./support/explain.js";
import { isObject } from "./support/place.js";

/** @typedef {import("@redocly/openapi-core").UserContext} UserContext */

/**
 * `example` and `examples` exclude each other (OpenAPI 3.1 §4.8.12, §4.8.14), and tools differ in which they read; in a
 * schema `example` is deprecated in favour of `examples` (§4.8.24).
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const noExampleBesideExamples = () => ({
  MediaType: check,
  Parameter: check,
  Header: check,
  Schema: check,
});

/** @type {(node: unknown, context: UserContext) => void} */
function check(node, { report, location }) {
  if (!isObject(node) || !("example" in node) || !("examples" in node)) return;
  report({
    message: explain({
      is: "`example` stands beside `examples`",
      expected: "only one of the two",
      remedy: "move the example into `examples`, and delete `example`",
    }),
    location: location.child("example").key(),
  });
}
