// @ts-check
import { isObject } from "./place.js";
import { factsAt } from "./schema-branches.js";

/** @import { Facts } from "./conditions.js" */
/** @import { ObjectPlace, Resolver } from "./place.js" */

/** @typedef {"success" | "failure" | "canceled" | "pending"} End */
/** @typedef {{ end: End, name: string, facts: Facts }} Sample */

/** A status that no document has. */
const UNKNOWN = "a-status-that-nobody-knows";

/**
 * What an `x-waiter` says of the responses that are polled, a sample for each: its cases, each value of the status that is
 * in no case, and a status that the document doesn't know.
 * @param {Resolver} context
 * @param {Record<string, unknown>} waiter
 * @param {ObjectPlace[][]} branches of the response
 * @returns {Sample[]}
 */
export function waiterSamples(context, waiter, branches) {
  const status = typeof waiter["status"] === "string" ? waiter["status"] : "/status";
  /** @type {(end: End, values: readonly (readonly [string, unknown])[], name?: string) => Sample} */
  const sample = (end, values, name) => ({
    end,
    name: name ?? values.map(([pointer, value]) => `\`${value}\` at \`${pointer}\``).join(" and "),
    facts: new Map([
      ...values.map(([pointer, value]) => /** @type {const} */ ([`$response.body#${pointer}`, [value]])),
    ]),
  });
  const ends = /** @type {const} */ (["success", "failure", "canceled"]);
  const cases = ends.flatMap((end) =>
    [waiter[end] ?? []].flat().map((it) => ({ end, it: /** @type {unknown} */ (it) })),
  );
  const known = cases.flatMap(({ it }) => (isObject(it) ? [it[status] ?? []].flat() : [it]));
  const facts = branches.flatMap((branch) => factsAt(context, branch, status) ?? []);
  const pending = new Set(facts.flatMap(({ values = [] }) => values).filter((it) => !known.includes(it)));
  // What the status doesn't tell is told by another property, of which nothing is known here.
  const isTold = cases.every(({ it }) => !isObject(it) || status in it);
  const isText = known.some((it) => typeof it === "string");
  return [
    ...cases.flatMap(({ end, it }) =>
      products(isObject(it) ? it : { [status]: it }).map((values) => sample(end, values)),
    ),
    ...(isTold ? Array.from(pending, (value) => sample("pending", [[status, value]])) : []),
    ...(isTold && isText
      ? [sample("pending", [[status, UNKNOWN]], `a value at \`${status}\` that the document doesn't know`)]
      : []),
  ];
}

/** @type {(it: Record<string, unknown>) => (readonly [string, unknown])[][]} each way to choose one of each list of values */
function products(it) {
  return Object.entries(it).reduce(
    (ways, [pointer, values]) =>
      ways.flatMap((way) =>
        [values].flat().map((value) => [...way, /** @type {const} */ ([pointer, value])]),
      ),
    /** @type {(readonly [string, unknown])[][]} */ ([[]]),
  );
}
