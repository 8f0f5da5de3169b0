import { expect, it } from "vitest";
import {
  constraintId,
  type RequestConstraint,
  removeConstraint,
  requestConstraints,
} from "../../src/index.js";
import { readBundle } from "../support/bundle.js";
import { runAgainstMock } from "../support/run-against-mock.js";
import { isAccepted, sendCase } from "../support/send-case.js";
import { isAbout, knownPrismDeviations } from "./known-prism-deviations.js";

const document = readBundle();
const run = runAgainstMock(document);

/** Constraints by the pointer that takes them out of the document: a shared schema constrains several places. */
function byPointer(constraints: readonly RequestConstraint[]): Map<string, RequestConstraint[]> {
  const groups = new Map<string, RequestConstraint[]>();
  for (const constraint of constraints)
    groups.set(constraint.pointer, [...(groups.get(constraint.pointer) ?? []), constraint]);
  return groups;
}

const casesOf = (constraint: RequestConstraint) =>
  run().made.cases.filter(
    (each) => each.constraint !== undefined && constraintId(each.constraint) === constraintId(constraint),
  );

/** The cases of a constraint that tell whether it is enforced: those that Prism refuses while it stands. */
const tellingCases = (constraint: RequestConstraint) =>
  casesOf(constraint).filter((each) => !knownPrismDeviations.some((deviation) => isAbout(deviation, each)));

/** Whether all that can be sent against a constraint is let through by Prism anyway, as known-prism-deviations.ts says. */
const isUnenforced = (constraint: RequestConstraint) =>
  casesOf(constraint).length > 0 && tellingCases(constraint).length === 0;

/** Whether one of the constraint's own cases is let through by the mock as it is now. */
async function isNoticed(constraint: RequestConstraint): Promise<boolean> {
  for (const { request } of tellingCases(constraint))
    if (isAccepted(await sendCase(run().mock.baseUrl, request))) return true;
  return false;
}

it("notices the removal of every constraint: a case made from the whole document is let through", async () => {
  const excused = new Set(run().made.unreachable.map(({ constraint }) => constraintId(constraint)));
  const unnoticed: string[] = [];
  let removed = 0;
  for (const [pointer, constraints] of byPointer(requestConstraints(document))) {
    const breakable = constraints.filter((each) => !excused.has(constraintId(each)) && !isUnenforced(each));
    if (breakable.length === 0) continue;
    await run().mock.reload(removeConstraint(document, constraints[0] as RequestConstraint));
    removed++;
    for (const constraint of breakable)
      if (!(await isNoticed(constraint)))
        unnoticed.push(`${pointer} removed, and no case of ${constraintId(constraint)} noticed`);
  }
  expect(unnoticed).toEqual([]);
  expect(removed).toBeGreaterThan(0);
}, 60_000);

it("notices none while the document is whole", async () => {
  await run().mock.reload(document);
  const noticed: string[] = [];
  for (const constraint of requestConstraints(document))
    if (await isNoticed(constraint)) noticed.push(constraintId(constraint));
  expect(noticed).toEqual([]);
});
