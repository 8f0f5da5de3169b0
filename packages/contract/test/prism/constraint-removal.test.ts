import { expect, it } from "vitest";
import { removeConstraint } from "../../src/constraints/remove-constraint.js";
import type { BrokenPromise, ContractCase } from "../../src/index.js";
import { readBundlePart } from "../support/bundle.js";
import { runAgainstMock } from "../support/run-against-mock.js";
import { isAccepted, sendCase } from "../support/send-case.js";
import { isAbout, knownPrismDeviations } from "./known-prism-deviations.js";

const document = readBundlePart();
const run = runAgainstMock(document);

/** Promises that are no part of a document that could be taken out of it. */
const OF_HTTP = ["syntax", "method", "path"];

/** The cases by the promise that they break, without those that Prism lets through anyway. */
function byPromise(): Map<string, { promise: BrokenPromise; cases: ContractCase[] }> {
  const groups = new Map<string, { promise: BrokenPromise; cases: ContractCase[] }>();
  for (const each of run().made.cases) {
    const { breaks } = each;
    if (breaks === undefined || OF_HTTP.includes(breaks.keyword)) continue;
    if (knownPrismDeviations.some((deviation) => isAbout(deviation, each))) continue;
    const group = groups.get(breaks.pointer) ?? { promise: breaks, cases: [] };
    group.cases.push(each);
    groups.set(breaks.pointer, group);
  }
  return groups;
}

async function isNoticed(cases: readonly ContractCase[]): Promise<boolean> {
  for (const { request } of cases) if (isAccepted(await sendCase(run().mock.baseUrl, request))) return true;
  return false;
}

it("notices the removal of every promise: a case made from the whole document is let through", async () => {
  const unnoticed: string[] = [];
  const promises = byPromise();
  for (const [pointer, { promise, cases }] of promises) {
    await run().mock.reload(removeConstraint(document, promise));
    if (!(await isNoticed(cases))) unnoticed.push(pointer);
  }
  expect(unnoticed).toEqual([]);
  expect(promises.size).toBeGreaterThan(30);
}, 60_000);

it("notices none while the document is whole", async () => {
  await run().mock.reload(document);
  const noticed: string[] = [];
  for (const [pointer, { cases }] of byPromise()) if (await isNoticed(cases)) noticed.push(pointer);
  expect(noticed).toEqual([]);
});
