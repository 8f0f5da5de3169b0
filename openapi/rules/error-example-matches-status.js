// @ts-check
import { STATUS_CODES } from "node:http";
import { explain } from "./support/explain.js";
import { mediaExamples } from "./support/media-examples.js";
import { tables } from "./support/options.js";
import { child, follow, isObject, members } from "./support/place.js";

/** @import { Place } from "./support/place.js" */
/** @typedef {import("@redocly/openapi-core").UserContext} UserContext */

/** Statuses by their reason phrase in kebab case: `not-found` → 404. The second names of RFC 9110 count too. */
const STATUS_BY_NAME = new Map([
  ...Object.entries(STATUS_CODES).map(([code, name]) => /** @type {const} */ ([kebab(name ?? ""), code])),
  ["unprocessable-content", "422"],
  ["content-too-large", "413"],
  ["range-not-satisfiable", "416"],
]);

/**
 * Each example of an error tells of the status that it stands under:
 * - a `code` that is the name of an HTTP status is the name of this one (`not-found` under 401 is a mismatch);
 * - a numeric `status` (RFC 9457 §3.1.2) is this status;
 * - options `allowed`, by member, then by status or class (the status wins): `{ category: { "401": [auth], 5XX: [infrastructure] } }`.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const errorExampleMatchesStatus = (options) => {
  const allowed = tables(options, "allowed");
  /** @type {Set<string>} of a shared response each value is told of once for each status, whatever is wrong with it */
  const told = new Set();
  return {
    Responses(responses, context) {
      for (const { key: status, place } of members({ node: responses, location: context.location })) {
        if (!/^[45][0-9X]{2}$/i.test(status)) continue;
        const response = follow(context, place);
        for (const { place } of response === undefined ? [] : members(child(response, "content"))) {
          const media = follow(context, place);
          for (const { value } of media === undefined ? [] : mediaExamples(context, media))
            check(context, status, value);
        }
      }
    },
  };

  /** @type {(context: UserContext, status: string, example: Place) => void} */
  function check(context, status, example) {
    if (!isObject(example.node)) return;
    const { code, status: member } = example.node;
    const named = typeof code === "string" ? STATUS_BY_NAME.get(code) : undefined;
    if (named !== undefined && !covers(status, named))
      tell(context, child(example, "code"), status, `\`${code}\` is the name of ${named}`);
    if (typeof member === "number" && !covers(status, String(member)))
      tell(context, child(example, "status"), status, `its \`status\` is ${member}`);
    for (const [name, table] of allowed) {
      const wanted = table.get(status) ?? table.get(`${status[0]}XX`);
      const value = example.node[name];
      if (wanted === undefined || value === undefined || wanted.includes(value)) continue;
      const list = wanted.map((it) => `\`${it}\``).join(" or ");
      tell(context, child(example, name), status, `its \`${name}\` is \`${value}\`, where only ${list} goes`);
    }
  }

  /** @type {(context: UserContext, place: Place, status: string, is: string) => void} */
  function tell(context, { location }, status, is) {
    const message = explain({
      is: `This example of a ${status} response does not match its status: ${is}`,
      expected: `an error that a server answers with ${status}`,
      remedy: "correct the example, or move it to the response of its status",
    });
    if (told.has(`${status} ${location.absolutePointer}`)) return;
    told.add(`${status} ${location.absolutePointer}`);
    context.report({ message, location });
  }
};

/** @type {(declared: string, status: string) => boolean} */
function covers(declared, status) {
  return new RegExp(`^${declared.replaceAll(/x/gi, "\\d")}$`).test(status);
}

/** @type {(name: string) => string} */
function kebab(name) {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
