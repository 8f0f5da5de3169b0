import { INCOMPARABLE, MAYBE_NARROWED, MAYBE_WIDENED, NARROWED, WIDENED } from "../change.js";
import { show } from "../show.js";
import { both } from "./compare-bounds.js";
import type { SchemaPair } from "./compare-context.js";
import { type FlatSchema, type Keyword, keywords } from "./flat-schema.js";

/** `pattern`, `format` and what text holds. */
export function compareText(pair: SchemaPair): void {
  compareFormats(pair);
  if (!both(pair, "string")) return;
  comparePatterns(pair);
  for (const keyword of ["contentMediaType", "contentEncoding"]) compareContent(pair, keyword);
}

/** Whether one regular expression lets less through than another cannot be decided in general: a changed one is breaking. */
function comparePatterns({ old, new: next, node }: SchemaPair): void {
  const [lost, gained] = differing(keywords(old, "pattern"), keywords(next, "pattern"));
  const [removed, added] = [lost[0], gained[0]];
  if (removed !== undefined && added !== undefined) {
    node.add("pattern-changed", {
      old: removed.pointer,
      new: added.pointer,
      effect: INCOMPARABLE,
      message: `pattern changed from ${show(removed.value)} to ${show(added.value)}`,
    });
    return;
  }
  if (added !== undefined)
    node.add("pattern-added", {
      new: added.pointer,
      effect: NARROWED,
      message: `text must match ${show(added.value)} now`,
    });
  if (removed !== undefined)
    node.add("pattern-removed", {
      old: removed.pointer,
      effect: WIDENED,
      message: `text need not match ${show(removed.value)} any more`,
    });
}

/** Formats that only tell a person or a form how to show the text. */
const HINTS = new Set(["password"]);
/** Formats by the ones that hold all of their values: RFC 3986 §4.1, RFC 3987 §3, RFC 6531, OpenAPI's number formats. */
const PART_OF: Readonly<Record<string, readonly string[]>> = {
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
  int32: ["int64"],
  float: ["double"],
};

function compareFormats({ old, new: next, node }: SchemaPair): void {
  const shared = (schema: FlatSchema) =>
    keywords(schema, "format").filter(({ value }) => typeof value === "string" && !HINTS.has(value));
  // A format that came or went with its type is told of with the type.
  if (
    ![...old.types].some(
      (type) => next.types.has(type) && (type === "string" || type === "integer" || type === "fraction"),
    )
  )
    return;
  const [lost, gained] = differing(shared(old), shared(next));
  const [removed, added] = [lost[0], gained[0]];
  if (removed === undefined && added === undefined) return;
  const within = (part: Keyword | undefined, whole: Keyword | undefined) =>
    whole === undefined ||
    (part !== undefined && (PART_OF[String(part.value)] ?? []).includes(String(whole.value)));
  const wider = within(removed, added);
  const narrower = within(added, removed);
  node.add("format-changed", {
    old: removed?.pointer,
    new: added?.pointer,
    effect: wider ? WIDENED : narrower ? NARROWED : INCOMPARABLE,
    message: `format changed from ${show(removed?.value ?? "none")} to ${show(added?.value ?? "none")}`,
  });
}

/** Annotations by JSON Schema, but a reader decodes by them. https://json-schema.org/draft/2020-12/json-schema-validation#section-8 */
function compareContent({ old, new: next, node }: SchemaPair, keyword: string): void {
  const [lost, gained] = differing(keywords(old, keyword), keywords(next, keyword));
  const [removed, added] = [lost[0], gained[0]];
  if (removed === undefined && added === undefined) return;
  node.add("text-content-changed", {
    old: removed?.pointer,
    new: added?.pointer,
    effect: added === undefined ? MAYBE_WIDENED : removed === undefined ? MAYBE_NARROWED : INCOMPARABLE,
    message: `${keyword} changed from ${show(removed?.value ?? "none")} to ${show(added?.value ?? "none")}`,
  });
}

/** The uses whose value the other side has not. */
export function differing(
  old: readonly Keyword[],
  next: readonly Keyword[],
): [lost: Keyword[], gained: Keyword[]] {
  const without = (list: readonly Keyword[], other: readonly Keyword[]) =>
    list.filter(({ value }) => !other.some((it) => it.value === value));
  return [without(old, next), without(next, old)];
}
