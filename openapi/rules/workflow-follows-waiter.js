// @ts-check
import { isDeepStrictEqual } from "node:util";
import { actionsOf, originOf, sentBy, sourcesOf, stepsOf } from "./support/arazzo.js";
import { allHold, criterionHolds } from "./support/conditions.js";
import { explain } from "./support/explain.js";
import { parameterNamed, parametersOf, responseBranches } from "./support/extensions.js";
import { child, isObject, items, members } from "./support/place.js";
import { fileResolver } from "./support/read-files.js";
import { waiterSamples } from "./support/waiter-samples.js";

/** @import { Reference, Step } from "./support/arazzo.js" */
/** @import { Operation } from "./support/extensions.js" */
/** @import { Place } from "./support/place.js" */
/** @import { Sample } from "./support/waiter-samples.js" */

const WAITER = "x-waiter";

/**
 * A workflow that starts an operation with an `x-waiter` and then polls waits as that says: the parameters come from the same
 * places, a success meets the success criteria, a failure or cancellation doesn't and isn't polled again, and all other
 * responses are. Criteria are read as far as they are simple conditions or regular expressions.
 * @type {import("@redocly/openapi-core").Arazzo1Rule}
 */
export const workflowFollowsWaiter = () => ({
  Root(node, context) {
    const root = { node, location: context.location };
    const files = fileResolver(context.location);
    const sources = sourcesOf(files, root);
    for (const workflow of items(child(root, "workflows"))) {
      const steps = stepsOf(sources, workflow);
      for (const [index, start] of steps.entries()) {
        const waiter = start.operation && child(start.operation.place, WAITER);
        if (waiter === undefined || !isObject(waiter.node)) continue;
        const id = child(waiter, "poll", "operationId").node;
        const polled = start.operations.find((it) => it.place.node["operationId"] === id);
        const poll = polled && steps.slice(index + 1).find((it) => it.operation === polled);
        if (poll !== undefined) check(workflow, start, poll, waiter.node);
      }
      for (const { reference, operation } of steps) if (operation === undefined) tellUnknown(reference);
    }

    /** @type {(reference: Reference) => void} */
    function tellUnknown({ source, operationId, keys = [], place }) {
      const where = source === undefined ? "the source descriptions" : `the source description \`${source}\``;
      tell(
        place,
        `${operationId === undefined ? `\`/${keys.join("/")}\`` : `The operationId \`${operationId}\``} isn't in ${where}`,
        "an operation of the OpenAPI document",
        "correct it, or the source descriptions",
      );
    }

    /** @type {(workflow: Place, start: Step, poll: Step, waiter: Record<string, unknown>) => void} */
    function check(workflow, start, poll, waiter) {
      checkParameters(workflow, start, poll, waiter);
      const operation = /** @type {Operation} */ (poll.operation);
      const branches = responseBranches(files, operation);
      const codes = successCodes(operation);
      /** @type {Set<string>} one for each place says enough */
      const told = new Set();
      for (const sample of waiterSamples(files, waiter, branches)) {
        // A workflow need not take every status code that is declared.
        const problems = codes.map((code) =>
          problemWith(workflow, poll.place, {
            ...sample,
            facts: new Map([...sample.facts, ["$statusCode", [code]]]),
          }),
        );
        const [problem] = problems.includes(undefined) ? [] : problems;
        if (problem === undefined || told.has(problem.place.location.pointer)) continue;
        told.add(problem.place.location.pointer);
        tell(problem.place, problem.is, problem.expected, "correct the criteria, or `x-waiter`");
      }
    }

    /** @type {(workflow: Place, start: Step, poll: Step, waiter: Record<string, unknown>) => void} */
    function checkParameters(workflow, start, poll, waiter) {
      const [before, sent] = [start, poll].map((it) => sentBy(root, workflow, it.place));
      const operation = /** @type {Operation} */ (poll.operation);
      const { operationId } = operation.place.node;
      const known = parametersOf(files, operation);
      const said = Object(Object(waiter["poll"])["parameters"]);
      for (const [key, expression] of Object.entries(said)) {
        const { parameter } = parameterNamed(known, key, operationId);
        if (parameter === undefined || before === undefined) continue;
        const value = sent?.get(`${parameter.in}.${parameter.name}`);
        const expected = `from \`${expression}\` of the step \`${child(start.place, "stepId").node}\`, as \`${WAITER}\` says`;
        if (value === undefined)
          tell(
            poll.reference.place,
            `The step doesn't fill the parameter \`${parameter.name}\` of \`${operationId}\``,
            `a value ${expected}`,
            "add the parameter",
          );
        else if (
          !isDeepStrictEqual(
            originOf(start.place, before, value.node),
            originOf(start.place, before, expression),
          )
        )
          tell(
            value,
            `The step fills \`${parameter.name}\` from \`${value.node}\``,
            expected,
            `correct the value, or \`${WAITER}\``,
          );
      }
    }

    /** @type {(workflow: Place, poll: Place, sample: Sample) => { place: Place, is: string, expected: string } | undefined} */
    function problemWith(workflow, poll, { end, name, facts }) {
      const list = child(poll, "successCriteria");
      const criteria = items(list);
      const succeeds = allHold(nodes(criteria), facts);
      if (end === "success") {
        const unmet = criteria.find((it) => criterionHolds(it.node, facts) === false);
        return (
          unmet && {
            place: child(unmet, "condition"),
            is: `A response with ${name} doesn't meet the criterion`,
            expected: `criteria that it meets: \`${WAITER}\` calls it a success`,
          }
        );
      }
      const next = nextAction(workflow, poll, succeeds === true ? "Success" : "Failure", facts);
      if (succeeds === true) {
        // What comes after a success is for its actions to say.
        if (next !== undefined) return undefined;
        return {
          place: list.node === undefined ? child(poll, "stepId") : list,
          is: `A response with ${name} meets all success criteria`,
          expected: `one that it doesn't meet: \`${WAITER}\` ${end === "pending" ? "doesn't call it final" : `calls it a ${ENDS[end]}`}`,
        };
      }
      if (next === "unknown") return undefined;
      const repeats = next !== undefined && child(next, "type").node !== "end";
      if (end === "pending" && !repeats)
        return {
          place:
            next ??
            (child(poll, "onFailure").node === undefined ? child(poll, "stepId") : child(poll, "onFailure")),
          is: `A response with ${name} ends the wait`,
          expected: `an action that polls again: \`${WAITER}\` doesn't call it final`,
        };
      if (end !== "pending" && next !== undefined && child(next, "type").node === "retry")
        return {
          place: next,
          is: `A response with ${name} is polled again`,
          expected: `criteria that it doesn't meet: \`${WAITER}\` calls it a ${ENDS[end]}`,
        };
      return undefined;
    }

    /** @type {(workflow: Place, poll: Place, kind: "Success" | "Failure", facts: Sample["facts"]) => Place | "unknown" | undefined} */
    function nextAction(workflow, poll, kind, facts) {
      for (const action of actionsOf(root, workflow, poll, kind)) {
        const holds = allHold(nodes(items(child(action, "criteria"))), facts);
        if (holds === undefined) return "unknown";
        if (holds) return action;
      }
      return undefined;
    }

    /** @type {(place: Place, is: string, expected: string, remedy: string) => void} */
    function tell({ location }, is, expected, remedy) {
      context.report({ message: explain({ is, expected, remedy }), location: location.key() });
    }
  },
});

const ENDS = { failure: "failure", canceled: "cancellation" };

/** @param {readonly Place[]} places */
const nodes = (places) => places.map(({ node }) => node);

/** @type {(operation: Operation) => number[]} */
function successCodes({ place }) {
  const codes = members(child(place, "responses")).map(({ key }) => key);
  const exact = codes.filter((it) => /^2\d\d$/.test(it)).map(Number);
  return exact.length > 0 ? exact : [200, 201, 202];
}
