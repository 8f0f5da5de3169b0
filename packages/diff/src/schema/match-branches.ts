import { sameJson, sameShape } from "./same-shape.js";
import { type Branch, excludeEachOther, tags } from "./union.js";

/** Branches of two unions paired, and what has no partner. */
export interface Matching {
  readonly pairs: readonly (readonly [Branch, Branch])[];
  readonly removed: readonly Branch[];
  readonly added: readonly Branch[];
}

/** Least likeness at which two branches count as one that changed. */
const ENOUGH = 5;

/** Pairs branches by what they are (the same text, the same tag, the same name, shared members), never by their place. */
export function matchBranches(old: readonly Branch[], next: readonly Branch[]): Matching {
  const scored = old.flatMap((a) => next.map((b) => ({ a, b, score: likeness(a, b) })));
  const pairs: (readonly [Branch, Branch])[] = [];
  const taken = new Set<Branch>();
  for (const { a, b, score } of scored.sort((x, y) => y.score - x.score)) {
    if (score < ENOUGH || taken.has(a) || taken.has(b)) continue;
    pairs.push([a, b]);
    taken.add(a).add(b);
  }
  return { pairs, removed: old.filter((it) => !taken.has(it)), added: next.filter((it) => !taken.has(it)) };
}

function likeness(a: Branch, b: Branch): number {
  if (![...a.flat.types].some((type) => b.flat.types.has(type))) return -1;
  const values = (branch: Branch) => branch.flat.atoms.map(({ value }) => value);
  if (sameShape(a.flat.side, values(a), b.flat.side, values(b))) return 1000;
  const [left, right] = [tags(a.flat), tags(b.flat)];
  const shared = [...left].filter(([name]) => right.has(name));
  const equal = shared.filter(([name, value]) => sameJson(value, right.get(name))).length;
  // A branch of another tag is another branch, however alike the rest is.
  if (equal < shared.length && excludeEachOther(a.flat, b.flat) && a.name !== b.name) return -1;
  const named = a.name !== undefined && a.name === b.name ? 100 : 0;
  return named + 40 * equal + 20 * commonNames(a, b) + Number(sameTypes(a, b)) * 2;
}

function sameTypes(a: Branch, b: Branch): boolean {
  return a.flat.types.size === b.flat.types.size && [...a.flat.types].every((type) => b.flat.types.has(type));
}

/** Share of the property names that both have, 0 to 1; 1 where there are no names to tell them apart by. */
function commonNames(a: Branch, b: Branch): number {
  const names = ({ flat }: Branch) =>
    new Set(
      flat.atoms.flatMap(({ value }) => Object.keys((value["properties"] as object | undefined) ?? {})),
    );
  const [left, right] = [names(a), names(b)];
  const all = new Set([...left, ...right]);
  return all.size === 0 ? 1 : [...left].filter((name) => right.has(name)).length / all.size;
}
