import { MAYBE_NARROWED, MAYBE_WIDENED, NARROWED, WIDENED } from "../change.js";
import type { Comparison } from "../comparison.js";
import type { Rule } from "../rules.js";
import { show } from "../show.js";
import type { SchemaPair } from "./compare-context.js";
import { type Matching, matchBranches } from "./match-branches.js";
import { areDisjoint, type Branch, branchesOf, tags, unionsOf } from "./union.js";

/**
 * `oneOf` and `anyOf`, branch by branch. A branch without a partner is no loss when another one holds all of its values;
 * that, and the exclusiveness of `oneOf`, can be told only when everything else is compared.
 */
export function compareUnions(pair: SchemaPair): void {
  const [old, next] = [branchesOf(pair.old), branchesOf(pair.new)];
  const matching = matchBranches(old, next);
  const before = pair.node.children.length;
  for (const [a, b] of matching.pairs) pair.descend(a.conjunction, b.conjunction);
  const matched = pair.node.children.slice(before);
  reportUnmatched(pair, matching, old, next);
  compareExclusiveness(pair, matching, matched, old, next);
}

function reportUnmatched(
  pair: SchemaPair,
  { removed, added }: Matching,
  old: readonly Branch[],
  next: readonly Branch[],
): void {
  const { node } = pair;
  const before = { pointer: unionPointer(pair.old) };
  const after = { pointer: unionPointer(pair.new) };
  for (const branch of removed) {
    const tried = next.map((it) => pair.attempt(branch.conjunction, it.conjunction));
    once(pair, () => {
      if (tried.some((it) => !it.has("narrows"))) return false;
      const rule = isNull(branch) ? "null-removed" : "union-branch-removed";
      node.add(rule, {
        old: branch.pointer,
        new: after.pointer,
        effect: NARROWED,
        message: `${describe(branch)} is no longer allowed`,
      });
      return true;
    });
  }
  for (const branch of added) {
    const tried = old.map((it) => pair.attempt(it.conjunction, branch.conjunction));
    once(pair, () => {
      if (tried.some((it) => !it.has("widens"))) return false;
      const rule = isNull(branch) ? "null-added" : "union-branch-added";
      node.add(rule, {
        old: before.pointer,
        new: branch.pointer,
        effect: WIDENED,
        message: `${describe(branch)} is allowed now`,
      });
      return true;
    });
  }
}

/** Of `oneOf`, a value of two branches is refused: so a branch that grows can refuse what another one let through. */
function compareExclusiveness(
  pair: SchemaPair,
  { removed, added }: Matching,
  matched: readonly Comparison[],
  old: readonly Branch[],
  next: readonly Branch[],
): void {
  const [wasOne, isOne] = [pair.old, pair.new].map((schema) => unionsOf(schema)[0]?.keyword === "oneOf");
  const at = { old: unionPointer(pair.old), new: unionPointer(pair.new) };
  const report = (rule: Rule, effect: typeof MAYBE_NARROWED, doubt: () => boolean) =>
    once(pair, () => {
      if (!doubt()) return false;
      pair.node.add(rule, {
        ...at,
        effect,
        message: "a value may satisfy two branches of oneOf, which then refuses it",
      });
      return true;
    });
  if (isOne && !areDisjoint(next))
    report(
      "one-of-overlap",
      MAYBE_NARROWED,
      () => !wasOne || added.length > 0 || matched.some((it) => it.has("widens")),
    );
  if (wasOne && !areDisjoint(old))
    report(
      "one-of-overlap",
      MAYBE_WIDENED,
      () => !isOne || removed.length > 0 || matched.some((it) => it.has("narrows")),
    );
}

/** Adds at most once, however often it is asked. */
function once({ later }: SchemaPair, task: () => boolean): void {
  let done = false;
  later(() => {
    if (done) return false;
    done = task();
    return done;
  });
}

function unionPointer(schema: SchemaPair["old"]): string {
  const [union] = unionsOf(schema);
  return union === undefined ? (schema.atoms[0]?.pointer ?? "") : `${union.atom.pointer}/${union.keyword}`;
}

function isNull({ flat }: Branch): boolean {
  return flat.types.size === 1 && flat.types.has("null");
}

function describe(branch: Branch): string {
  if (isNull(branch)) return "null";
  const tag = [...tags(branch.flat)].map(([name, values]) => `${name} ${values.map(show).join(" or ")}`);
  const name = branch.name?.split("/").at(-1);
  return `the branch ${[name, tag.length > 0 ? `(${tag.join(", ")})` : undefined].filter(Boolean).join(" ") || branch.pointer}`;
}
