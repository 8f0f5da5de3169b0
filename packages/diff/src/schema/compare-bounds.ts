import { INCOMPARABLE, NARROWED, WIDENED } from "../change.js";
import { show } from "../show.js";
import type { SchemaPair } from "./compare-context.js";
import { type FlatSchema, keywords } from "./flat-schema.js";
import type { ValueType } from "./value-types.js";

/** The tightest bound on one end, and where it is written. */
interface Bound {
  readonly limit: number;
  readonly exclusive: boolean;
  readonly pointer: string;
}

/** Keywords that count something, the type they are about, and what they are when absent. */
const COUNTS: readonly (readonly [keyword: string, type: ValueType, end: "lower" | "upper"])[] = [
  ["minLength", "string", "lower"],
  ["maxLength", "string", "upper"],
  ["minItems", "array", "lower"],
  ["maxItems", "array", "upper"],
  ["minProperties", "object", "lower"],
  ["maxProperties", "object", "upper"],
];

/** `minLength`, `maximum` and their like. A keyword about a type that only one side allows is no change of its own. */
export function compareBounds(pair: SchemaPair): void {
  for (const [keyword, type, end] of COUNTS)
    if (both(pair, type))
      compareBound(pair, keyword, end, count(pair.old, keyword, end), count(pair.new, keyword, end));
  if (both(pair, "integer") || both(pair, "fraction")) {
    compareBound(pair, "minimum", "lower", range(pair.old, "lower"), range(pair.new, "lower"));
    compareBound(pair, "maximum", "upper", range(pair.old, "upper"), range(pair.new, "upper"));
    compareMultiples(pair);
  }
}

export function both({ old, new: next }: SchemaPair, type: ValueType): boolean {
  return old.types.has(type) && next.types.has(type);
}

function compareBound(
  { node, old: oldSchema, new: newSchema }: SchemaPair,
  keyword: string,
  end: "lower" | "upper",
  old: Bound | undefined,
  next: Bound | undefined,
): void {
  const tighter = compareTightness(old, next, end);
  if (tighter === 0) return;
  const rule = tighter > 0 ? (`${end}-bound-tightened` as const) : (`${end}-bound-loosened` as const);
  node.add(rule, {
    old: old?.pointer ?? oldSchema.atoms[0]?.pointer,
    new: next?.pointer ?? newSchema.atoms[0]?.pointer,
    effect: tighter > 0 ? NARROWED : WIDENED,
    message: `${keyword} changed from ${describe(old)} to ${describe(next)}`,
  });
}

function describe(bound: Bound | undefined): string {
  if (bound === undefined) return "none";
  return bound.exclusive ? `${bound.limit} (exclusive)` : `${bound.limit}`;
}

/** Above 0 when `next` lets less through than `old`. */
function compareTightness(old: Bound | undefined, next: Bound | undefined, end: "lower" | "upper"): number {
  if (old === undefined || next === undefined) return Number(next !== undefined) - Number(old !== undefined);
  const difference = end === "lower" ? next.limit - old.limit : old.limit - next.limit;
  return difference !== 0 ? difference : Number(next.exclusive) - Number(old.exclusive);
}

function tightest(bounds: readonly Bound[], end: "lower" | "upper"): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (best, bound) => (compareTightness(best, bound, end) > 0 ? bound : best),
    undefined,
  );
}

function count(schema: FlatSchema, keyword: string, end: "lower" | "upper"): Bound | undefined {
  const bounds = keywords(schema, keyword).flatMap(({ value, pointer }) =>
    // At least 0 is what every count is.
    typeof value === "number" && !(end === "lower" && value <= 0)
      ? [{ limit: value, exclusive: false, pointer }]
      : [],
  );
  return tightest(bounds, end);
}

function range(schema: FlatSchema, end: "lower" | "upper"): Bound | undefined {
  const [inclusive, exclusive] =
    end === "lower" ? ["minimum", "exclusiveMinimum"] : ["maximum", "exclusiveMaximum"];
  const bounds: Bound[] = [];
  // OpenAPI 3.0: a boolean that makes `minimum` itself exclusive.
  for (const { value, pointer, atom } of keywords(schema, inclusive))
    if (typeof value === "number")
      bounds.push({ limit: value, exclusive: atom.value[exclusive] === true, pointer });
  for (const { value, pointer } of keywords(schema, exclusive))
    if (typeof value === "number") bounds.push({ limit: value, exclusive: true, pointer });
  const whole = !schema.types.has("fraction");
  return tightest(whole ? bounds.map((bound) => wholeBound(bound, end)) : bounds, end);
}

/** Of integers, above 0 is at least 1. */
function wholeBound({ limit, exclusive, pointer }: Bound, end: "lower" | "upper"): Bound {
  const step = end === "lower" ? 1 : -1;
  const round = end === "lower" ? Math.ceil : Math.floor;
  return {
    limit: exclusive && Number.isInteger(limit) ? limit + step : round(limit),
    exclusive: false,
    pointer,
  };
}

function compareMultiples({ old, new: next, node }: SchemaPair): void {
  const [before, after] = [multiples(old), multiples(next)];
  const lost = before.filter(({ step }) => !after.some((it) => divides(step, it.step)));
  const gained = after.filter(({ step }) => !before.some((it) => divides(step, it.step)));
  if (lost.length + gained.length === 0) return;
  node.add("multiple-of-changed", {
    old: before[0]?.pointer ?? old.atoms[0]?.pointer,
    new: after[0]?.pointer ?? next.atoms[0]?.pointer,
    effect: lost.length === 0 ? NARROWED : gained.length === 0 ? WIDENED : INCOMPARABLE,
    message: `multipleOf changed from ${show(before[0]?.step ?? "none")} to ${show(after[0]?.step ?? "none")}`,
  });
}

function multiples(schema: FlatSchema): { step: number; pointer: string }[] {
  const whole = !schema.types.has("fraction");
  return keywords(schema, "multipleOf").flatMap(({ value, pointer }) =>
    typeof value === "number" && !(whole && value === 1) ? [{ step: value, pointer }] : [],
  );
}

/** Whether every multiple of `larger` is one of `step`. */
function divides(step: number, larger: number): boolean {
  return Number.isInteger(larger / step);
}
