import { stdout } from "node:process";
import { expect, it } from "vitest";
import { checkFacts, describeDifference } from "./check-facts.js";
import { operationsOf } from "./compare-operations.js";
import { readDocument, readFacts } from "./facts.js";
import { LISTED_DIFFERENCES } from "./listed-differences.js";
import { declaredPropertiesOf } from "./rename-properties.js";

const facts = readFacts();
const document = readDocument();

it("agrees with the vendor's client in every property, but for the listed differences", () => {
  const { properties, listed, unlisted, stale } = checkFacts(document, facts, LISTED_DIFFERENCES);
  expect(unlisted.map(describeDifference), "differences that no row lists").toEqual([]);
  expect(stale, "listed differences that don't exist").toEqual([]);
  print(
    `Facts: ${facts.length} operations, ${properties} properties compared, ${listed.length} differences listed:`,
  );
  for (const { operations, pointers, kind, reason } of LISTED_DIFFERENCES)
    print(
      `  ${operations.join(", ")} · ${pointers.map((it) => it || "(operation)").join(", ")} · ${kind}: ${reason}`,
    );
});

it("has no operation that the facts don't have", () => {
  const known = facts.map(({ operationId }) => operationId);
  expect(
    operationsOf(document)
      .map(({ operationId }) => operationId)
      .sort(),
  ).toEqual(known.sort());
});

it.each(["response", "request"])("detects each property of each %s that is renamed", (direction) => {
  const properties = declaredPropertiesOf(document).filter((property) => property.in === direction);
  const before = checkFacts(document, facts, LISTED_DIFFERENCES).unlisted.map(describeDifference);
  const undetected = properties.filter(({ operationId, whileRenamed }) => {
    const operation = facts.filter((each) => each.operationId === operationId);
    const { unlisted } = whileRenamed(() => checkFacts(document, operation, LISTED_DIFFERENCES));
    return unlisted.every((difference) => before.includes(describeDifference(difference)));
  });
  expect(properties.length).toBeGreaterThan(0);
  expect(undetected.map(({ operationId, name }) => `${operationId} ${name}`)).toEqual([]);
  const schemas = new Set(properties.map(({ schema }) => schema));
  print(
    `Renames in a ${direction}: ${properties.length} of ${properties.length} detected, in ${schemas.size} schemas.`,
  );
});

/** The figures are part of the result, so they are printed; the console is closed to tests. */
function print(line: string): void {
  stdout.write(`${line}\n`);
}
