// @ts-check
import { explain } from "./support/explain.js";
import { stringList } from "./support/options.js";
import { child, isObject, items, members } from "./support/place.js";

/** @import { Place } from "./support/place.js" */
/** @typedef {import("@redocly/openapi-core").UserContext} UserContext */

/** Names that never belong to anybody: RFC 2606 §2 and §3, RFC 6761 §6.3, and loopback addresses. */
const RESERVED = /(^|\.)(test|example|invalid|localhost|example\.(com|net|org))$|^127\.|^\[::1\]$/;

/**
 * The URLs in examples name reserved hosts. Examples are run: a mock performs callbacks, people paste samples, and each
 * request would reach whoever owns the name.
 *
 * Option `allow`: hosts that are facts of the API and that nothing calls.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const exampleHostsAreReserved = (options) => {
  const allow = new Set(stringList(options, "allow", []));
  return {
    Example: (node, context) => check(context, child({ node, location: context.location }, "value")),
    MediaType: checkExample,
    Parameter: checkExample,
    Header: checkExample,
    Schema(node, context) {
      checkExample(node, context);
      if (isObject(node)) check(context, child({ node, location: context.location }, "default"));
      for (const item of items(child({ node, location: context.location }, "examples"))) check(context, item);
    },
  };

  /** @type {(node: unknown, context: UserContext) => void} */
  function checkExample(node, context) {
    check(context, child({ node, location: context.location }, "example"));
  }

  /** @type {(context: UserContext, place: Place) => void} */
  function check(context, place) {
    for (const { place: member } of members(place)) check(context, member);
    for (const item of items(place)) check(context, item);
    if (typeof place.node !== "string" || !/^(https?|wss?):\/\//i.test(place.node)) return;
    const host = URL.canParse(place.node) ? new URL(place.node).hostname : undefined;
    if (host === undefined || RESERVED.test(host) || allow.has(host)) return;
    context.report({
      message: explain({
        is: `The example names the host ${host}, which belongs to somebody`,
        expected: "a reserved name, such as receiver.example",
        remedy:
          "change the host; one that nothing calls can be listed under `allow` of this rule in redocly.yaml",
      }),
      location: place.location,
    });
  }
};
