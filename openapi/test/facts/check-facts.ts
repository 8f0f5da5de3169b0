import { compareOperation } from "./compare-operations.js";
import type { Difference } from "./compare-shapes.js";
import type { OperationFacts } from "./facts.js";
import type { ListedDifference } from "./listed-differences.js";

/** What is left after the listed differences are taken away; nothing is left when the spec agrees with the facts. */
export interface FactsCheck {
  /** Properties that were compared, counted wherever they occur. */
  readonly properties: number;
  /** Differences that match a row. */
  readonly listed: readonly LocatedDifference[];
  /** Differences that match no row. */
  readonly unlisted: readonly LocatedDifference[];
  /** Operation and pointer of each listed difference that doesn't exist. */
  readonly stale: readonly string[];
}

export interface LocatedDifference extends Difference {
  readonly operationId: string;
}

/** Compares operations with their facts and with the rows that list their differences. */
export function checkFacts(
  document: unknown,
  facts: readonly OperationFacts[],
  rows: readonly ListedDifference[],
): FactsCheck {
  const compared = facts.map((each) => ({ ...each, ...compareOperation(document, each) }));
  const differences = compared.flatMap(({ operationId, differences }) =>
    differences.map((difference) => ({ operationId, ...difference })),
  );
  const expected = rows.flatMap(({ operations, pointers, kind, ours, theirs }) =>
    operations
      .filter((operationId) => facts.some((each) => each.operationId === operationId))
      .flatMap((operationId) => pointers.map((pointer) => ({ operationId, pointer, kind, ours, theirs }))),
  );
  const expectedKeys = new Set(expected.map(keyOf));
  const foundKeys = new Set(differences.map(keyOf));
  return {
    properties: compared.reduce((total, { properties }) => total + properties, 0),
    listed: differences.filter((each) => expectedKeys.has(keyOf(each))),
    unlisted: differences.filter((each) => !expectedKeys.has(keyOf(each))),
    stale: expected.filter((each) => !foundKeys.has(keyOf(each))).map(describeDifference),
  };
}

/** One line for people: where, what, and what each side has. */
export function describeDifference({ operationId, pointer, kind, ours, theirs }: LocatedDifference): string {
  return `${operationId} ${pointer} · ${kind} · spec: ${ours} · facts: ${theirs}`;
}

function keyOf({ operationId, pointer, kind, ours, theirs }: LocatedDifference): string {
  return JSON.stringify([operationId, pointer, kind, ours, theirs]);
}
