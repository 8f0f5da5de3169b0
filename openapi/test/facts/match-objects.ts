import type { ObjectShape, Scalar } from "./schema-shape.js";

/** One branch of the facts' union, and the branches of ours that describe the same objects. */
export interface Match {
  /** What selects the branch: `status=completed`, or its required properties; empty when it is the only one. */
  readonly name: string;
  readonly theirs: ObjectShape;
  /** Several where the spec splits a branch (completed into succeeded and failed), none where it is missing. */
  readonly ours: readonly ObjectShape[];
}

/**
 * Matches the object branches of two unions. A property with fixed values on both sides decides: branches that share no
 * value never match. Among the others the most similar one is taken.
 */
export function matchObjects(ours: readonly ObjectShape[], theirs: readonly ObjectShape[]) {
  const matches = theirs.map((branch): { name: string; theirs: ObjectShape; ours: ObjectShape[] } => ({
    name: theirs.length === 1 ? "" : nameOf(branch),
    theirs: branch,
    ours: [],
  }));
  const extra: ObjectShape[] = [];
  for (const branch of ours) {
    const ranked = matches
      .map((match) => ({ match, score: similarity(branch, match.theirs) }))
      .sort((one, other) => other.score - one.score);
    const best = ranked[0];
    if (best === undefined || best.score === Number.NEGATIVE_INFINITY) extra.push(branch);
    else best.match.ours.push(branch);
  }
  return { matches: matches satisfies readonly Match[], extra };
}

/** How similar two branches are: agreeing fixed values first, then the same required properties, then the same names. */
function similarity(ours: ObjectShape, theirs: ObjectShape): number {
  let agreeing = 0;
  for (const [name, property] of ours) {
    const [own, other] = [fixedValues(property.shape), fixedValues(theirs.get(name)?.shape)];
    if (own === undefined || other === undefined) continue;
    if (!own.some((value) => other.includes(value))) return Number.NEGATIVE_INFINITY;
    agreeing++;
  }
  const required = [ours, theirs].map((object) =>
    [...object].filter(([, it]) => it.presence === "required").map(([it]) => it),
  );
  const names = [ours, theirs].map((object) => [...object.keys()]);
  return agreeing * 10_000 - distance(required) * 100 - distance(names);
}

function fixedValues(shape: { scalars: ReadonlyMap<unknown, readonly Scalar[] | undefined> } | undefined) {
  const lists = [...(shape?.scalars.values() ?? [])];
  return lists.length === 1 ? lists[0] : undefined;
}

/** How many names are in one list only. */
function distance([one = [], other = []]: readonly (readonly string[])[]): number {
  const inBoth = one.filter((name) => other.includes(name)).length;
  return one.length + other.length - 2 * inBoth;
}

function nameOf(branch: ObjectShape): string {
  const selectors = [...branch].flatMap(([name, { shape }]) => {
    const values = fixedValues(shape);
    return values?.length === 1 ? [`${name}=${values[0]}`] : [];
  });
  if (selectors.length > 0) return selectors.join(",");
  return [...branch].flatMap(([name, { presence }]) => (presence === "required" ? [name] : [])).join(",");
}
