import { describe, expect, inject, it } from "vitest";
import { listOperations, type RequestCase, requestConstraints } from "../../src/index.js";
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
const outcomes = new Map<RequestCase, Outcome>();
const isKnown = (each: RequestCase) => knownPrismDeviations.some((deviation) => isAbout(deviation, each));

/** Cases whose outcome is not the expected one, as text that says what came instead. */
async function unexpected(
  sent: readonly RequestCase[],
  isExpected: (each: RequestCase, outcome: Outcome) => boolean,
  { mock }: MockRun = run(),
): Promise<string[]> {
  const failures: string[] = [];
  for (const each of sent) {
    const outcome = await sendCase(mock.baseUrl, each.request);
    outcomes.set(each, outcome);
    if (!isExpected(each, outcome)) failures.push(`${each.id} → ${JSON.stringify(outcome)}`);
    if ("died" in outcome) await mock.ready();
  }
  return failures;
}

describe.each(listOperations(document).map(({ operationId }) => operationId))("%s", (operationId) => {
  const own = (kind: RequestCase["kind"]) =>
    run().made.cases.filter((each) => each.operationId === operationId && each.kind === kind);

  it("is accepted for every valid request", async () => {
    expect(own("valid")).not.toEqual([]);
    expect(await unexpected(own("valid"), (_, outcome) => isAccepted(outcome))).toEqual([]);
  });

  it("is refused for every request that breaks one constraint, but for Prism's known deviations", async () => {
    // An operation that asks for nothing, not even a key, can refuse nothing.
    const isConstrained = requestConstraints(document).some((each) => each.operationId === operationId);
    expect(own("invalid").length > 0).toBe(isConstrained);
    const failures = await unexpected(own("invalid"), (each, outcome) => isKnown(each) || isRefused(outcome));
    noteCaseCount(inject("scratch"), {
      operationId,
      valid: own("valid").length,
      invalid: own("invalid").length,
    });
    expect(failures, "not refused, and not in known-prism-deviations.ts").toEqual([]);
  });
});

it("takes and refuses parameters of every kind, but for Prism's known deviations", async () => {
  const isExpected = (each: RequestCase, outcome: Outcome) =>
    each.kind === "valid" ? isAccepted(outcome) : isKnown(each) || isRefused(outcome);
  expect(await unexpected(parametersRun().made.cases, isExpected, parametersRun())).toEqual([]);
});

it.each(knownPrismDeviations.map((deviation) => ({ ...deviation, title: JSON.stringify(deviation) })))(
  "deviates as listed: $title",
  (deviation) => {
    const all = [...run().made.cases, ...parametersRun().made.cases];
    const about = all.filter((each) => each.kind === "invalid" && isAbout(deviation, each));
    expect(about, "cases that the entry is about").not.toEqual([]);
    for (const each of about) {
      const outcome = outcomes.get(each);
      expect(outcome, each.id).toSatisfy((it: Outcome) =>
        deviation.outcome === "dies" ? "died" in it : isAccepted(it),
      );
    }
  },
);
