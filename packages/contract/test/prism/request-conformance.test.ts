import { readApi } from "@intuned/document";
import { describe, expect, inject, it } from "vitest";
import type { ContractCase } from "../../src/index.js";
import { parametersDocument } from "../parameters-document.js";
import { readBundle } from "../support/bundle.js";
import { type MockRun, runAgainstMock } from "../support/run-against-mock.js";
import { noteCaseCount } from "../support/scratch.js";
import { isAccepted, isRefused, type Outcome, sendCase } from "../support/send-case.js";
import { isAbout, knownPrismDeviations } from "./known-prism-deviations.js";

const document = readBundle();
const run = runAgainstMock(document);
/** What our document need not have an example of today. */
const parametersRun = runAgainstMock(parametersDocument);
const outcomes = new Map<ContractCase, Outcome>();
const isKnown = (each: ContractCase) => knownPrismDeviations.some((deviation) => isAbout(deviation, each));

function isExpected(each: ContractCase, outcome: Outcome): boolean {
  const { expect: expected } = each;
  if (isKnown(each)) return true;
  if (expected.outcome === "accepted") return isAccepted(outcome);
  if (expected.outcome === "any") return "status" in outcome && outcome.status < 500;
  const { statuses } = expected;
  return isRefused(outcome) && (!statuses || ("status" in outcome && statuses.includes(outcome.status)));
}

/** Cases whose outcome is not the expected one, as text that says what came instead. */
async function unexpected(sent: readonly ContractCase[], { mock }: MockRun = run()): Promise<string[]> {
  const failures: string[] = [];
  for (const each of sent) {
    const outcome = await sendCase(mock.baseUrl, each.request);
    outcomes.set(each, outcome);
    if (!isExpected(each, outcome)) failures.push(`${each.id} → ${JSON.stringify(outcome)}`);
    if ("died" in outcome) await mock.ready();
  }
  return failures;
}

describe.each(readApi(document).operations.map(({ operationId }) => operationId))("%s", (operationId) => {
  const own = (outcome: ContractCase["expect"]["outcome"]) =>
    run().made.cases.filter((each) => each.operationId === operationId && each.expect.outcome === outcome);

  it("is accepted for every valid request", async () => {
    expect(own("accepted")).not.toEqual([]);
    expect(await unexpected(own("accepted"))).toEqual([]);
  });

  it("is refused for every request that breaks one promise, but for Prism's known deviations", async () => {
    expect(own("rejected")).not.toEqual([]);
    const failures = await unexpected(own("rejected"));
    noteCaseCount(inject("scratch"), {
      operationId,
      valid: own("accepted").length,
      invalid: own("rejected").length,
    });
    expect(failures, "not refused, and not in known-prism-deviations.ts").toEqual([]);
  });

  it("outlives what it is free to take or to refuse", async () => {
    expect(await unexpected(own("any"))).toEqual([]);
  });
});

it("knows its paths and their methods", async () => {
  const others = run().made.cases.filter(({ operationId }) => operationId === undefined);
  expect(others.length).toBeGreaterThan(1);
  expect(await unexpected(others)).toEqual([]);
});

it("takes and refuses parameters of every kind, but for Prism's known deviations", async () => {
  expect(await unexpected(parametersRun().made.cases, parametersRun())).toEqual([]);
});

it.each(knownPrismDeviations.map((deviation) => ({ ...deviation, title: JSON.stringify(deviation) })))(
  "deviates as listed: $title",
  (deviation) => {
    const all = [...run().made.cases, ...parametersRun().made.cases];
    const about = all.filter((each) => isAbout(deviation, each));
    expect(about, "cases that the entry is about").not.toEqual([]);
    for (const each of about) {
      const outcome = outcomes.get(each);
      expect(outcome, each.id).toSatisfy((it: Outcome) =>
        deviation.outcome === "dies" ? "died" in it : isAccepted(it),
      );
    }
  },
);
