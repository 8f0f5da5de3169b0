import { type Bump, bumpOwed } from "./bump-owed.js";
import type { Change, Direction } from "./change.js";
import type { Comparison, Draft } from "./comparison.js";
import { ruleText } from "./rules.js";

/** The one model of a difference: exit code, changelog, JSON and version all follow from it. */
export interface Difference {
  /** The worst first, then by where they are. */
  readonly changes: readonly Change[];
  /** What semver asks for, from 1.0.0 on. */
  readonly bump: Bump;
}

/** What was compared, and the operation that it was compared for. */
export interface Root {
  readonly node: Comparison;
  readonly label: string | undefined;
}

/** Gathers what every comparison found, each difference once with all operations that it reaches. */
export function differenceOf(roots: readonly Root[]): Difference {
  const found = new Map<string, { draft: Draft; directions: Set<Direction>; operations: Set<string> }>();
  for (const { node, label } of roots)
    for (const comparison of node.reachable())
      for (const draft of comparison.drafts) {
        const { rule, kinds, old, new: next } = draft;
        const key = JSON.stringify([rule, old, next, kinds, ruleText(rule).documentation || draft.message]);
        const entry = found.get(key) ?? { draft, directions: new Set(), operations: new Set() };
        found.set(key, entry);
        entry.directions.add(draft.direction);
        if (label !== undefined) entry.operations.add(label);
      }
  const changes = [...found.values()].map(({ draft, directions, operations }) =>
    changeOf(draft, directions.size === 1 ? draft.direction : "both", [...operations].sort()),
  );
  changes.sort(
    (a, b) =>
      RANK[a.kind] - RANK[b.kind] ||
      place(a).localeCompare(place(b), "en") ||
      a.rule.localeCompare(b.rule, "en"),
  );
  return { changes, bump: bumpOwed(changes) };
}

const RANK = { breaking: 0, risky: 1, safe: 2 };

function place({ oldPointer, newPointer }: Change): string {
  return newPointer ?? oldPointer ?? "";
}

function changeOf(draft: Draft, direction: Direction, operations: readonly string[]): Change {
  const { callers, servers } = draft.kinds;
  const text = ruleText(draft.rule);
  return {
    rule: draft.rule,
    kind: callers,
    servers,
    for:
      callers !== "safe"
        ? servers !== "safe"
          ? "both"
          : "callers"
        : servers !== "safe"
          ? "servers"
          : "nobody",
    direction,
    ...(draft.old === undefined ? {} : { oldPointer: draft.old }),
    ...(draft.new === undefined ? {} : { newPointer: draft.new }),
    operations,
    message: draft.message,
    why: text.why ?? contravariance(draft),
    documentation: text.documentation ?? false,
  };
}

/** Why the direction makes it what it is. */
function contravariance({ kinds: { callers, servers }, direction }: Draft): string {
  const may = callers === "risky" ? "may be" : "is";
  if (callers !== "safe")
    return direction === "response"
      ? `What callers were told to expect ${may} no longer what they get.`
      : `What callers send today ${may} refused or ignored.`;
  if (servers !== "safe")
    return direction === "response"
      ? "Callers lose nothing; servers have to keep the new promise first."
      : "What callers send today stays valid; servers have to learn the new form first.";
  return direction === "response"
    ? "Callers get what they were told to expect."
    : "What callers send today stays valid.";
}
