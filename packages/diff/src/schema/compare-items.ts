import { INCOMPARABLE, NARROWED, UNDECIDED, WIDENED } from "../change.js";
import { type Conjunction, childAtom } from "./atom.js";
import { both } from "./compare-bounds.js";
import type { SchemaPair } from "./compare-context.js";
import { type FlatSchema, keywords } from "./flat-schema.js";
import { sameJson, sameShape } from "./same-shape.js";

/** Items of arrays: `items`, `prefixItems`, `uniqueItems`, `contains`, `unevaluatedItems`. */
export function compareItems(pair: SchemaPair): void {
  if (!both(pair, "array")) return;
  const length = Math.max(prefixLength(pair.old), prefixLength(pair.new));
  // One further than both prefixes: the rest.
  for (let index = 0; index <= length; index += 1)
    pair.descend(itemAt(pair.old, index), itemAt(pair.new, index));
  compareUnique(pair);
  compareContains(pair);
  compareUnevaluatedItems(pair);
}

function prefixLength(schema: FlatSchema): number {
  return Math.max(
    0,
    ...keywords(schema, "prefixItems").map(({ value }) => (Array.isArray(value) ? value.length : 0)),
  );
}

function itemAt({ atoms }: FlatSchema, index: number): Conjunction {
  return atoms.flatMap((atom) => childAtom(atom, "prefixItems", index) ?? childAtom(atom, "items") ?? []);
}

function compareUnique({ old, new: next, node }: SchemaPair): void {
  const [before, now] = [old, next].map((schema) =>
    keywords(schema, "uniqueItems").find(({ value }) => value === true),
  );
  if ((before === undefined) === (now === undefined)) return;
  node.add("unique-items-changed", {
    old: before?.pointer,
    new: now?.pointer,
    effect: now === undefined ? WIDENED : NARROWED,
    message: now === undefined ? "items may repeat now" : "items must not repeat any more",
  });
}

const CONTAINS = ["contains", "minContains", "maxContains"];

function compareContains({ old, new: next, node }: SchemaPair): void {
  const [before, now] = [old, next].map((schema) => keywords(schema, "contains").map(({ atom }) => atom));
  const [first, second] = [before?.[0], now?.[0]];
  const same =
    before?.length === now?.length &&
    before?.every((atom, index) =>
      CONTAINS.every((key) => sameShape(old.side, atom.value[key], next.side, now?.[index]?.value[key])),
    );
  if (same || (first === undefined && second === undefined)) return;
  node.add("contains-changed", {
    old: first?.pointer,
    new: second?.pointer,
    effect: first === undefined ? NARROWED : second === undefined ? WIDENED : INCOMPARABLE,
    message: "what an array must contain changed",
  });
}

/** What is unevaluated depends on every other keyword of the array, so any difference beside it leaves it open. */
function compareUnevaluatedItems({ old, new: next, node }: SchemaPair): void {
  const [before, now] = [old, next].map((schema) => keywords(schema, "unevaluatedItems"));
  if (before?.length === 0 && now?.length === 0) return;
  const evaluated = ({ atoms }: FlatSchema) =>
    atoms.map(({ value }) => [
      value["items"],
      value["prefixItems"],
      value["contains"],
      value["anyOf"],
      value["oneOf"],
    ]);
  const same =
    sameJson(
      before?.map(({ value }) => value),
      now?.map(({ value }) => value),
    ) && sameShape(old.side, evaluated(old), next.side, evaluated(next));
  if (same) return;
  node.add("unevaluated-items-changed", {
    old: before?.[0]?.pointer,
    new: now?.[0]?.pointer,
    effect: before?.length === 0 ? NARROWED : now?.length === 0 ? WIDENED : UNDECIDED,
    message: "which items are left unevaluated changed",
  });
}
