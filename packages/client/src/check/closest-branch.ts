import { pointerToken } from "../pointer-token.js";
import type { Problem } from "./problem.js";

/** A branch of a union that a value does not keep to. */
export interface Branch {
  readonly problems: readonly Problem[];
  /** Names of the fields by whose literals it is told from the others. */
  readonly literals: readonly string[];
}

/**
 * The problems that are worth telling of a value that fits no branch of a union. Branches are ruled out as a reader does: by
 * the value's type, then field by field by their literals, those fields first that most branches have. Where none is left, a
 * field has a value that no branch knows: this is told. Of several branches, what all of them say.
 *
 * @param pointer where the value stands in the answer.
 */
export function closestBranch(branches: readonly Branch[], pointer: string): Problem[] {
  let candidates = fewest(branches, (it) => it.kind === "type" && it.pointer === pointer);
  for (const name of byUse(branches)) {
    const at = pointer + pointerToken(name);
    const isLiteral = (it: Problem) => it.kind === "literal" && it.pointer === at;
    const fitting = candidates.filter(({ problems }) => !problems.some(isLiteral));
    if (fitting.length === 0) return shared(candidates, isLiteral);
    candidates = fitting;
  }
  const single = candidates.every(({ problems }) => problems.length === 1);
  const told = shared(candidates, () => single);
  const [least] = fewest(candidates, () => true);
  if (told.length > 0 || least !== undefined) return told.length > 0 ? told : [...(least?.problems ?? [])];
  return [{ pointer, expected: ["what exactly one of the document's alternatives allows"], kind: "other" }];
}

/** The names of all literal fields, those of most branches first. */
function byUse(branches: readonly Branch[]): string[] {
  const uses = new Map<string, number>();
  for (const name of branches.flatMap(({ literals }) => literals)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** The branches with the fewest problems of a kind. */
function fewest(branches: readonly Branch[], counts: (problem: Problem) => boolean): Branch[] {
  const counted = branches.map(({ problems }) => problems.filter(counts).length);
  const least = Math.min(...counted);
  return branches.filter((_, index) => counted[index] === least);
}

/** What all branches say of a place; where only the place counts, they may expect different things there. */
function shared(branches: readonly Branch[], placeCounts: (problem: Problem) => boolean): Problem[] {
  const [first, ...others] = branches.map(({ problems }) => problems);
  return (first ?? []).flatMap((problem) => {
    const isAlike = ({ pointer, kind, expected }: Problem) =>
      pointer === problem.pointer &&
      (placeCounts(problem) || (kind === problem.kind && expected.join() === problem.expected.join()));
    const same = others.map((problems) => problems.find(isAlike));
    if (!same.every((it) => it !== undefined)) return [];
    return [{ ...problem, expected: [...new Set([problem, ...same].flatMap(({ expected }) => expected))] }];
  });
}
