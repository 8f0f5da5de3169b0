import { isObject } from "@intuned/document";
import { INCOMPARABLE, NARROWED, UNDECIDED, WIDENED } from "../change.js";
import { show } from "../show.js";
import { type Atom, childAtom, isNothing } from "./atom.js";
import type { SchemaPair } from "./compare-context.js";
import { keywords } from "./flat-schema.js";
import { keysOf } from "./object-members.js";
import { sameShape } from "./same-shape.js";

/** `not`, `if`, `dependentRequired`, `dependentSchemas`, `propertyNames`, and what no rule knows. */
export function compareApplicators(pair: SchemaPair): void {
  compareWhole(pair, ["not"], "not-changed");
  compareWhole(pair, ["if", "then", "else"], "condition-changed");
  compareWhole(pair, ["$dynamicRef", "$recursiveRef"], "dynamic-reference-changed");
  if (!pair.old.types.has("object") || !pair.new.types.has("object")) return;
  const names = (atoms: readonly Atom[]) => atoms.flatMap((atom) => childAtom(atom, "propertyNames") ?? []);
  pair.descend(names(pair.old.atoms), names(pair.new.atoms));
  compareDependentSchemas(pair);
  compareDependentRequired(pair);
  compareUnevaluatedScope(pair);
}

/** Keywords that do not grow with what stands in them (`not`), or that only make sense together: the same, or told of as a whole. */
function compareWhole(
  { old, new: next, node }: SchemaPair,
  group: readonly string[],
  rule: "not-changed" | "condition-changed" | "dynamic-reference-changed",
): void {
  const [leading = ""] = group;
  // `not: {}` is 3.0's `false`, and told of as that.
  const uses = (schema: SchemaPair["old"]) =>
    group.flatMap((name) => keywords(schema, name)).filter(({ atom }) => !isNothing(atom));
  const [before, now] = [uses(old), uses(next)];
  const same =
    before.length === now.length &&
    before.every(({ value }, index) => sameShape(old.side, value, next.side, now[index]?.value));
  if (same) return;
  node.add(rule, {
    old: before[0]?.pointer,
    new: now[0]?.pointer,
    effect: before.length === 0 ? NARROWED : now.length === 0 ? WIDENED : INCOMPARABLE,
    message: `${leading} changed from ${show(before[0]?.value ?? "none")} to ${show(now[0]?.value ?? "none")}`,
  });
}

function compareDependentSchemas({ old, new: next, descend }: SchemaPair): void {
  const of = (schema: SchemaPair["old"], key: string) =>
    schema.atoms.flatMap((atom) => childAtom(atom, "dependentSchemas", key) ?? []);
  const keys = [...old.atoms, ...next.atoms].flatMap((atom) => keysOf(atom, "dependentSchemas"));
  for (const key of new Set(keys)) descend(of(old, key), of(next, key));
}

function compareDependentRequired({ old, new: next, node }: SchemaPair): void {
  const [before, now] = [dependencies(old), dependencies(next)];
  for (const [key, { text, pointer }] of now)
    if (!before.has(key))
      node.add("dependent-required-added", { new: pointer, effect: NARROWED, message: `${text} now` });
  for (const [key, { text, pointer }] of before)
    if (!now.has(key))
      node.add("dependent-required-removed", {
        old: pointer,
        effect: WIDENED,
        message: `no longer: ${text}`,
      });
}

function dependencies(schema: SchemaPair["old"]): Map<string, { text: string; pointer: string }> {
  const found = new Map<string, { text: string; pointer: string }>();
  for (const { value, pointer } of keywords(schema, "dependentRequired"))
    for (const [name, needed] of Object.entries(isObject(value) ? value : {}))
      for (const other of Array.isArray(needed) ? needed : [])
        found.set(JSON.stringify([name, other]), { text: `${show(name)} needs ${show(other)}`, pointer });
  return found;
}

const BRANCHING = ["oneOf", "anyOf", "if", "then", "else", "dependentSchemas"];

/** Which members are evaluated depends on the branch that a value takes: with other branches nothing is sure. */
function compareUnevaluatedScope({ old, new: next, node }: SchemaPair): void {
  const [before, now] = [old, next].map((schema) => keywords(schema, "unevaluatedProperties"));
  if (before?.length === 0 && now?.length === 0) return;
  const branches = ({ atoms }: SchemaPair["old"]) =>
    atoms
      .map(({ value }) => BRANCHING.map((name) => value[name]))
      .filter((it) => it.some((one) => one !== undefined));
  if (sameShape(old.side, branches(old), next.side, branches(next)) && before?.length === now?.length) return;
  if (branches(old).length + branches(next).length === 0) return;
  node.add("unevaluated-properties-undecided", {
    old: before?.[0]?.pointer,
    new: now?.[0]?.pointer,
    effect: UNDECIDED,
    message: "branches changed beside unevaluatedProperties, which depends on them",
  });
}
