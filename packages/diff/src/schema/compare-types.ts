import { INCOMPARABLE, MAYBE_WIDENED, NARROWED, NO_EFFECT, WIDENED } from "../change.js";
import { show } from "../show.js";
import type { SchemaPair } from "./compare-context.js";
import { describeTypes, type ValueType } from "./value-types.js";

/** `type`, `nullable`, and the types that an enum's members have. */
export function compareTypes({ old, new: next, node }: SchemaPair): void {
  const removed = new Set([...old.types].filter((type) => !next.types.has(type)));
  const added = new Set([...next.types].filter((type) => !old.types.has(type)));
  const at = { old: old.typeAt, new: next.typeAt };
  const only = (types: Set<ValueType>) => types.size === 1 && types.has("null");
  if (only(added) && removed.size === 0) {
    node.add("null-added", { ...at, effect: WIDENED, message: "null is allowed now" });
    return;
  }
  if (only(removed) && added.size === 0) {
    node.add("null-removed", { ...at, effect: NARROWED, message: "null is no longer allowed" });
    return;
  }
  // A difference of enum members alone is told of member by member.
  if (old.members !== undefined && next.members !== undefined) return;
  if (removed.size + added.size === 0) return;
  const effect = added.size === 0 ? NARROWED : removed.size === 0 ? WIDENED : INCOMPARABLE;
  node.add(added.size === 0 ? "type-narrowed" : removed.size === 0 ? "type-widened" : "type-changed", {
    ...at,
    effect,
    message: `type changed from ${describeTypes(old.types)} to ${describeTypes(next.types)}`,
  });
}

/** `enum` and `const`, member by member, and `x-extensible-enum`. */
export function compareMembers({ old, new: next, node, direction }: SchemaPair): void {
  if (next.members === undefined && old.members === undefined) return;
  if (old.members === undefined) {
    node.add("enum-added", {
      new: next.membersAt,
      effect: NARROWED,
      message: `only ${listed(next.members?.values())} ${next.members?.size === 1 ? "is" : "are"} allowed now; any other value was before`,
    });
    return;
  }
  if (next.members === undefined) {
    node.add("enum-removed", {
      old: old.membersAt,
      effect: WIDENED,
      message: `values other than ${listed(old.members.values())} are allowed now`,
    });
    return;
  }
  // Null that came or went alone is told of with the types.
  const ofTypes = (value: unknown) => value === null && differOnlyByNull(old.types, next.types);
  for (const [key, { value, pointer }] of old.members)
    if (!next.members.has(key) && !ofTypes(value))
      node.add("enum-member-removed", {
        old: pointer,
        new: next.membersAt,
        effect: NARROWED,
        message: `${show(value)} is no longer one of the values`,
      });
  for (const [key, { value, pointer }] of next.members)
    if (!old.members.has(key) && !ofTypes(value)) {
      const told = old.extensible && direction === "response";
      node.add(told ? "extensible-enum-member-added" : "enum-member-added", {
        old: old.membersAt,
        new: pointer,
        effect: told ? NO_EFFECT : WIDENED,
        message: `${show(value)} is one of the values now`,
      });
    }
  compareOpenness({ old, new: next, node });
}

function differOnlyByNull(old: ReadonlySet<ValueType>, next: ReadonlySet<ValueType>): boolean {
  const differing = [...old, ...next].filter((type) => old.has(type) !== next.has(type));
  return differing.length === 1 && differing[0] === "null";
}

function compareOpenness({ old, new: next, node }: Pick<SchemaPair, "old" | "new" | "node">): void {
  if (old.extensible === next.extensible) return;
  node.add(next.extensible ? "enum-opened" : "enum-closed", {
    old: old.membersAt,
    new: next.membersAt,
    effect: next.extensible ? MAYBE_WIDENED : NO_EFFECT,
    message: next.extensible
      ? "values that are not listed may turn up from now on (x-extensible-enum)"
      : "the list of values is final now (x-extensible-enum is gone)",
  });
}

function listed(members: Iterable<{ readonly value: unknown }> = []): string {
  return [...members].map(({ value }) => show(value)).join(", ");
}
