import { NO_EFFECT } from "../change.js";
import { show } from "../show.js";
import type { SchemaPair } from "./compare-context.js";
import { keywords } from "./flat-schema.js";
import { isDocumentation, sameJson } from "./same-shape.js";

/** `default`, `deprecated`, and what is for people. */
export function compareAnnotations(pair: SchemaPair): void {
  compareDefault(pair);
  compareDeprecated(pair);
  compareWords(pair);
}

function compareDefault({ old, new: next, node, direction }: SchemaPair): void {
  const [before, now] = [old, next].map((schema) => keywords(schema, "default")[0]);
  if (before === undefined && now === undefined) return;
  if (before !== undefined && now !== undefined && sameJson(before.value, now.value)) return;
  const words = (it: typeof before) => (it === undefined ? "none" : show(it.value));
  node.add(
    before === undefined ? "default-added" : now === undefined ? "default-removed" : "default-changed",
    {
      old: before?.pointer,
      new: now?.pointer,
      // In a response it is a remark: what is absent stays absent.
      kinds: {
        callers: direction === "response" ? "safe" : before === undefined ? "risky" : "breaking",
        servers: "safe",
      },
      message: `default changed from ${words(before)} to ${words(now)}`,
    },
  );
}

function compareDeprecated({ old, new: next, node }: SchemaPair): void {
  const [before, now] = [old, next].map((schema) =>
    keywords(schema, "deprecated").find(({ value }) => value === true),
  );
  if ((before === undefined) === (now === undefined)) return;
  node.add(now === undefined ? "deprecation-withdrawn" : "deprecated", {
    old: before?.pointer,
    new: now?.pointer,
    effect: NO_EFFECT,
    message: now === undefined ? "is no longer deprecated" : "is deprecated now",
  });
}

function compareWords({ old, new: next, node }: SchemaPair): void {
  const names = [...old.atoms, ...next.atoms].flatMap(({ value }) =>
    Object.keys(value).filter(isDocumentation),
  );
  for (const name of new Set(names)) {
    const [before, now] = [keywords(old, name), keywords(next, name)];
    if (
      sameJson(
        before.map(({ value }) => value),
        now.map(({ value }) => value),
      )
    )
      continue;
    // The one that differs, of several that are joined by allOf.
    const changed = (list: typeof before, other: typeof before) =>
      (list.find(({ value }) => !other.some((it) => sameJson(it.value, value))) ?? list[0])?.pointer;
    node.add(name.startsWith("x-") ? "extension-changed" : "documentation-changed", {
      old: changed(before, now),
      new: changed(now, before),
      message: `${name} changed`,
    });
  }
}
