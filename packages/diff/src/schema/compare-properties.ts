import { type Effect, INCOMPARABLE, type Kinds, NARROWED, NO_EFFECT, UNDECIDED, WIDENED } from "../change.js";
import { show } from "../show.js";
import { type Conjunction, expand, isNothing } from "./atom.js";
import { both } from "./compare-bounds.js";
import type { SchemaPair } from "./compare-context.js";
import { type ObjectMembers, objectMembers } from "./object-members.js";

/** Members of objects: `properties`, `required`, `additionalProperties`, `patternProperties`, `unevaluatedProperties`. */
export function compareProperties(pair: SchemaPair): void {
  if (!both(pair, "object")) return;
  const old = objectMembers(pair.old, pair.direction);
  const next = objectMembers(pair.new, pair.direction);
  for (const name of new Set([
    ...old.declared,
    ...next.declared,
    ...old.required.keys(),
    ...next.required.keys(),
    ...old.forbidden,
    ...next.forbidden,
  ])) {
    if (!next.declared.has(name) && old.declared.has(name)) propertyRemoved(pair, name, old, next);
    else if (next.declared.has(name) && !old.declared.has(name)) propertyAdded(pair, name, old, next);
    else pair.descend(old.of(name), next.of(name));
    compareRequired(pair, name, old, next);
  }
  for (const pattern of new Set([...old.patterns, ...next.patterns]))
    pair.descend(old.matching(pattern), next.matching(pattern));
  comparePatternSets(pair, old, next);
  compareRest(pair, old, next);
}

function compareRequired(
  { node, old: { atoms }, new: { atoms: after } }: SchemaPair,
  name: string,
  old: ObjectMembers,
  next: ObjectMembers,
): void {
  const [before, now] = [old.required.get(name), next.required.get(name)];
  if ((before === undefined) === (now === undefined)) return;
  if (now !== undefined)
    node.add(old.declared.has(name) ? "property-became-required" : "required-property-added", {
      old: old.declared.has(name) ? old.of(name)[0]?.pointer : atoms[0]?.pointer,
      new: now,
      effect: NARROWED,
      message: `${show(name)} is required now`,
    });
  else
    node.add("property-became-optional", {
      old: before,
      new: next.of(name)[0]?.pointer ?? after[0]?.pointer,
      effect: WIDENED,
      message: `${show(name)} is no longer required`,
    });
}

function propertyAdded(pair: SchemaPair, name: string, old: ObjectMembers, next: ObjectMembers): void {
  const before = old.of(name);
  const forbidden = allows(pair.old.side, before) === "nothing";
  const isMap = !forbidden && allows(pair.old.side, before) === "some";
  if (isMap) pair.descend(before, next.of(name));
  pair.node.add("property-added", {
    new: next.of(name)[0]?.pointer,
    ...addition(pair, forbidden, old.silent || isMap),
    message: forbidden
      ? `${show(name)} is allowed now; it was refused before`
      : `${show(name)} is described now; it was any undeclared property before`,
  });
}

/** An object that says nothing of other members gains one: callers who sent something else by that name were never promised anything. */
function addition(
  { direction }: SchemaPair,
  forbidden: boolean,
  silent: boolean,
): { effect: Effect; kinds?: Partial<Kinds> } {
  if (forbidden) return { effect: WIDENED };
  if (direction === "response") return { effect: NARROWED, kinds: { servers: "safe" } };
  return { effect: NARROWED, kinds: { callers: silent ? "safe" : "risky", servers: "risky" } };
}

function propertyRemoved(pair: SchemaPair, name: string, old: ObjectMembers, next: ObjectMembers): void {
  const after = next.of(name);
  const allowed = allows(pair.new.side, after);
  if (allowed === "some") pair.descend(old.of(name), after);
  const response = pair.direction === "response";
  pair.node.add("property-removed", {
    old: old.of(name)[0]?.pointer,
    effect: allowed === "nothing" ? NARROWED : WIDENED,
    // What a response lost is lost whatever may stand in its place; what a request lost is ignored at best.
    kinds: { callers: response || allowed === "nothing" ? "breaking" : "risky", servers: "safe" },
    message: `${show(name)} is gone${allowed === "nothing" ? ", and other properties are refused" : ""}`,
  });
}

/** Whether a member described like this may be there, and whether that is because anything may. */
function allows(side: SchemaPair["old"]["side"], conjunction: Conjunction): "anything" | "some" | "nothing" {
  const atoms = expand(side, conjunction);
  if (atoms.some(isNothing)) return "nothing";
  return atoms.every(({ value }) => Object.keys(value).length === 0) ? "anything" : "some";
}

function compareRest(pair: SchemaPair, old: ObjectMembers, next: ObjectMembers): void {
  const before = allows(pair.old.side, old.rest);
  const after = allows(pair.new.side, next.rest);
  const at = {
    old: old.rest[0]?.pointer ?? pair.old.atoms[0]?.pointer,
    new: next.rest[0]?.pointer ?? pair.new.atoms[0]?.pointer,
  };
  if (before === after && after !== "some") return;
  if (after === "nothing") {
    pair.node.add("object-closed", {
      ...at,
      effect: NARROWED,
      message: "undeclared properties are refused now",
    });
    return;
  }
  if (before === "nothing") {
    pair.node.add("object-opened", {
      ...at,
      effect: WIDENED,
      message: "undeclared properties may turn up now",
    });
    return;
  }
  pair.descend(old.rest, next.rest);
}

/** A name can match two patterns, so the sets count as well as what each pattern says. */
function comparePatternSets(
  { node, old: { atoms }, new: { atoms: after } }: SchemaPair,
  old: ObjectMembers,
  next: ObjectMembers,
): void {
  const all = new Set([...old.patterns, ...next.patterns]);
  if (all.size === old.patterns.size && all.size === next.patterns.size) return;
  node.add("pattern-properties-changed", {
    old: atoms.find(({ value }) => value["patternProperties"] !== undefined)?.pointer ?? atoms[0]?.pointer,
    new: after.find(({ value }) => value["patternProperties"] !== undefined)?.pointer ?? after[0]?.pointer,
    effect:
      all.size === 1 ? NO_EFFECT : old.patterns.size * next.patterns.size === 0 ? UNDECIDED : INCOMPARABLE,
    message: `patternProperties changed from ${show([...old.patterns])} to ${show([...next.patterns])}`,
  });
}
