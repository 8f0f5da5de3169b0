// @ts-check
import { explain } from "./support/explain.js";
import {
  operationsOf,
  parameterNamed,
  parametersOf,
  requestBranches,
  responseBranches,
  shapeProblems,
} from "./support/extensions.js";
import { filledBy, linksBetween } from "./support/links.js";
import { child, isObject, items, members } from "./support/place.js";
import { factsAt } from "./support/schema-branches.js";

/** @import { Operation, Parameter } from "./support/extensions.js" */
/** @import { ObjectPlace, Place } from "./support/place.js" */

const WAITER = "x-waiter";
const ENDS = ["success", "failure", "canceled"];
const POINTERS = ["status", "result", "error", "reason"];

/**
 * An `x-waiter` says how the end of what an operation starts is waited for, and clients are generated from it: its shape is
 * that of the generator's JSON Schema; the operation to poll exists, and each parameter that it needs is filled from what the
 * start has; pointers lead to properties of the responses, and values are some that the schemas have. A `links` of the start
 * that leads to the same operation fills its parameters in the same way.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const waiterMatchesSchemas = () => ({
  Root(node, context) {
    const root = { node, location: context.location };
    const operations = operationsOf(context, root);
    for (const start of operations) {
      const waiter = child(start.place, WAITER);
      if (waiter.node !== undefined) check(start, waiter);
    }

    /** @type {(start: Operation, waiter: Place) => void} */
    function check(start, waiter) {
      const problems = shapeProblems(WAITER, waiter);
      for (const { place, is, expected, remedy } of problems) tell(place, is, expected, remedy);
      if (problems.length > 0) return;
      const idPlace = child(waiter, "poll", "operationId");
      const poll = operations.find(({ place }) => place.node["operationId"] === idPlace.node);
      if (poll === undefined)
        return tell(
          idPlace,
          `No operation has the operationId \`${idPlace.node}\``,
          "the operationId of the operation to poll",
          "correct the id",
        );
      const branches = responseBranches(context, poll);
      if (branches.length === 0)
        return tell(
          idPlace,
          `\`${idPlace.node}\` has no JSON response`,
          "an operation whose response has the status",
          "poll another operation",
        );
      checkParameters(start, poll, child(waiter, "poll"));
      for (const name of POINTERS) checkPointer(child(waiter, name), branches);
      const status = /** @type {string} */ (child(waiter, "status").node ?? "/status");
      for (const end of ENDS) for (const it of items(child(waiter, end))) checkCase(it, status, branches);
    }

    /** @type {(start: Operation, poll: Operation, place: Place) => void} */
    function checkParameters(start, poll, place) {
      const { operationId } = poll.place.node;
      const known = parametersOf(context, poll);
      /** @type {Map<Parameter, Place>} */
      const filled = new Map();
      for (const { key, place: value } of members(child(place, "parameters"))) {
        const { parameter, is, expected } = parameterNamed(known, key, operationId);
        if (parameter === undefined) {
          tell(value, is, expected, "correct the name");
          continue;
        }
        filled.set(parameter, value);
        checkSource(start, value);
      }
      const missing = known.filter((it) => it.required && !it.isOption && !filled.has(it));
      for (const { name } of missing)
        tell(
          place,
          `The parameter \`${name}\` of \`${operationId}\` isn't filled`,
          "a value for each parameter that the operation needs",
          `add \`${name}\` to \`parameters\`, from the start's response or its own parameters`,
        );
      for (const link of linksBetween(context, root, start, poll))
        for (const [parameter, source] of filled) checkLink(filledBy(link, parameter), parameter, source);
    }

    /** @type {(place: Place | undefined, parameter: Parameter, source: Place) => void} */
    function checkLink(place, { name }, source) {
      if (place === undefined || place.node === source.node) return;
      tell(
        place,
        `The link fills \`${name}\` from \`${place.node}\`, \`${WAITER}\` from \`${source.node}\``,
        "the same in both",
        "correct one of the two",
      );
    }

    /** @type {(start: Operation, place: Place) => void} */
    function checkSource(start, place) {
      const [, body, pointer = "", where, name] =
        /^\$(?:(response|request)\.body(?:#(.*))?|request\.(path|query|header)\.(.+)|response\.header\..+)$/.exec(
          String(place.node),
        ) ?? [];
      if (where !== undefined) {
        const own = parametersOf(context, start).filter((it) => it.in === where && !it.isOption);
        if (own.some((it) => it.name.toLowerCase() === name?.toLowerCase())) return;
        const names = own.map((it) => `\`${it.name}\``).join(", ");
        tell(
          place,
          `The start has no ${where} parameter \`${name}\``,
          names || `no \`$request.${where}\`: it has none`,
          "take the value from elsewhere",
        );
      }
      if (body === undefined) return;
      const branches =
        body === "response" ? responseBranches(context, start) : requestBranches(context, start);
      if (branches.some((branch) => factsAt(context, branch, pointer) !== undefined)) return;
      tell(
        place,
        `\`${pointer}\` leads to nothing in the ${body} of the start`,
        "a JSON Pointer to a property that the schema has",
        "correct the pointer, or add the property to the schema",
      );
    }

    /** @type {(place: Place, branches: ObjectPlace[][], pointer?: unknown) => boolean} */
    function checkPointer(place, branches, pointer = place.node) {
      if (typeof pointer !== "string") return true;
      if (branches.some((branch) => factsAt(context, branch, pointer) !== undefined)) return true;
      tell(
        place,
        `\`${pointer}\` leads to nothing in the response that is polled`,
        "a JSON Pointer to a property that the schema has",
        "correct the pointer, or add the property to the schema",
      );
      return false;
    }

    /** @type {(place: Place, status: string, branches: ObjectPlace[][]) => void} */
    function checkCase(place, status, branches) {
      /** @type {(readonly [string, unknown[], Place])[]} */
      const conditions = isObject(place.node)
        ? members(place).map(({ key, place: at }) => [key, [at.node].flat(), at])
        : [[status, [place.node], place]];
      let isSound = true;
      for (const [pointer, values, at] of conditions) {
        const facts = branches.flatMap((branch) => factsAt(context, branch, pointer) ?? []);
        if (facts.length === 0) {
          // `status` is reported by itself.
          if (isObject(place.node)) checkPointer(at, branches, pointer);
          isSound = false;
        } else if (facts.every((it) => it.values !== undefined)) {
          const known = [...new Set(facts.flatMap((it) => it.values ?? []))];
          for (const value of values.filter((it) => !known.includes(it))) {
            isSound = false;
            tell(
              at,
              `\`${value}\` is no value that the schema has at \`${pointer}\``,
              `one of ${known.map((it) => `\`${it}\``).join(", ")}`,
              "correct the value, or add it to the schema",
            );
          }
        }
      }
      const isPossible = branches.some((branch) =>
        conditions.every(([pointer, values]) => {
          const facts = factsAt(context, branch, pointer);
          return facts !== undefined && values.some((it) => facts.values?.includes(it) ?? true);
        }),
      );
      if (isSound && !isPossible)
        tell(
          place,
          "No branch of the response's union has these values together",
          "values that one response can have",
          "correct the values, or delete the case",
        );
    }

    /** @type {(place: Place, is: string, expected: string, remedy: string) => void} */
    function tell({ location }, is, expected, remedy) {
      context.report({ message: explain({ is, expected, remedy }), location: location.key() });
    }
  },
});
