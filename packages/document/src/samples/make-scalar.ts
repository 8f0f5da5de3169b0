import { type Conjunction, valuesOf } from "../schema/conjunction.js";
import { chain } from "./lazy.js";
import { givenValues, type Making } from "./making.js";
import { scalarSamples } from "./scalar-samples.js";
import { NO_VALUE, type Want } from "./want.js";

/** A text, a number, a boolean or null. */
export function makeScalar(
  making: Making,
  all: Conjunction,
  pointers: readonly string[],
  type: string,
  want: Want,
): unknown {
  const index = (want.variant ?? 0) + (want.random ? want.random.below(4) : 0);
  const isFree = type === "string" && want.freeText !== undefined && isFreeText(all);
  const samples = isFree
    ? [want.freeText]
    : givenValues(making, all).filter((value) => isOfType(value, type));
  const found: unknown[] = [];
  let tries = 0;
  for (const value of chain(
    samples,
    scalarSamples(all, type as "string", { seed: making.seed, freeText: want.freeText ?? "text" }),
  )) {
    if (tries++ > 400) break;
    if (found.includes(value) || !making.accepts(pointers, value)) continue;
    found.push(value);
    if (found.length > index) return value;
  }
  return want.variant === undefined && found.length > 0 ? found.at(-1) : NO_VALUE;
}

/** Whether a value is of a scalar type of JSON Schema. */
export function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

/** Nothing is said of a text but its length. */
export const isFreeText = (all: Conjunction): boolean =>
  ["enum", "const", "pattern", "format", "not"].every((keyword) => valuesOf(all, keyword).length === 0);
