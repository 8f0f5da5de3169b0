import { describe, expect, inject, it } from "vitest";
import { listOperations, type RequestCase } from "../../src/index.js";
import { readBundle } from "../support/bundle.js";
import { runAgainstMock } from "../support/run-against-mock.js";
import { noteCaseCount } from "../support/scratch.js";
import { isAccepted, isRefused, type Outcome, sendCase } from "../support/send-case.js";
import { isAbout, knownPrismDeviations } from "./known-prism-deviations.js";

const document = readBundle();
const run = runAgainstMock(document);
const outcomes = new Map<RequestCase, Outcome>();

/** Cases whose outcome is not the expected one, as text that says what came instead. */
async function unexpected(
  sent: readonly RequestCase[],
  isExpected: (each: RequestCase, outcome: Outcome) => boolean,
): Promise<string[]> {
  const failures: string[] = [];
  for (const each of sent) {
    const outcome = await sendCase(run().mock.baseUrl, each.request);
    outcomes.set(each, outcome);
    if (!isExpected(each, outcome)) failures.push(`${each.id} → ${JSON.stringify(outcome)}`);
    if ("died" in outcome) await run().mock.ready();
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
    expect(own("invalid")).not.toEqual([]);
    const isKnown = (each: RequestCase) => knownPrismDeviations.some((deviation) => isAbout(deviation, each));
    const failures = await unexpected(own("invalid"), (each, outcome) => isKnown(each) || isRefused(outcome));
    noteCaseCount(inject("scratch"), {
      operationId,
      valid: own("valid").length,
      invalid: own("invalid").length,
    });
    expect(failures, "not refused, and not in known-prism-deviations.ts").toEqual([]);
  });
});

it.each(knownPrismDeviations.map((deviation) => ({ ...deviation, title: JSON.stringify(deviation) })))(
  "deviates as listed: $title",
  (deviation) => {
    const about = run().made.cases.filter((each) => each.kind === "invalid" && isAbout(deviation, each));
    expect(about, "cases that the entry is about").not.toEqual([]);
    for (const each of about) {
      const outcome = outcomes.get(each);
      expect(outcome, each.id).toSatisfy((it: Outcome) =>
        deviation.outcome === "dies" ? "died" in it : isAccepted(it),
      );
    }
  },
);
