import { childPointer, isObject } from "@intuned/document";
import { MAYBE_NARROWED, MAYBE_WIDENED, NO_EFFECT } from "../change.js";
import { show } from "../show.js";
import type { SchemaPair } from "./compare-context.js";
import { keywords } from "./flat-schema.js";

/** `discriminator`: no keyword of validation, but generated readers dispatch on it. https://spec.openapis.org/oas/v3.1.0#discriminator-object */
export function compareDiscriminators({ old, new: next, node }: SchemaPair): void {
  const [before, now] = [old, next].map((schema) => keywords(schema, "discriminator")[0]);
  if (before === undefined && now === undefined) return;
  const at = { old: before?.pointer, new: now?.pointer };
  if (before === undefined || now === undefined) {
    node.add(now === undefined ? "discriminator-removed" : "discriminator-added", {
      ...at,
      kinds: now === undefined ? { callers: "risky", servers: "risky" } : {},
      message:
        now === undefined
          ? "branches are no longer told apart by a discriminator"
          : "branches are told apart by a discriminator now",
    });
    return;
  }
  const [a, b] = [before.value, now.value].map((it) => (isObject(it) ? it : {}));
  if (a?.["propertyName"] !== b?.["propertyName"])
    node.add("discriminator-changed", {
      old: childPointer(before.pointer, "propertyName"),
      new: childPointer(now.pointer, "propertyName"),
      kinds: { callers: "breaking", servers: "breaking" },
      message: `the discriminator is ${show(b?.["propertyName"])}, no longer ${show(a?.["propertyName"])}`,
    });
  compareMapping(node, before.pointer, now.pointer, mapping(a), mapping(b));
}

function compareMapping(
  node: SchemaPair["node"],
  oldPointer: string,
  newPointer: string,
  before: Record<string, unknown>,
  now: Record<string, unknown>,
): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (before[key] === now[key]) continue;
    const [gone, come] = [now[key] === undefined, before[key] === undefined];
    node.add("discriminator-mapping-changed", {
      old: come ? undefined : childPointer(oldPointer, "mapping", key),
      new: gone ? undefined : childPointer(newPointer, "mapping", key),
      // The branch itself is compared as a branch; a mapping that is written out may say what was implied.
      effect: gone ? MAYBE_NARROWED : come ? MAYBE_WIDENED : NO_EFFECT,
      ...(gone || come ? {} : { kinds: { callers: "breaking", servers: "breaking" } as const }),
      message: `${show(key)} leads to ${show(now[key] ?? "nothing")}, before to ${show(before[key] ?? "nothing")}`,
    });
  }
}

function mapping(discriminator: Record<string, unknown> | undefined): Record<string, unknown> {
  return isObject(discriminator?.["mapping"]) ? discriminator["mapping"] : {};
}
