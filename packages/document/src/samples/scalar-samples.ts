import { type Conjunction, limitOf, valuesOf } from "../schema/conjunction.js";
import type { SchemaType } from "../schema/schema-types.js";
import { chain, givenValues, NO_VALUE, type SampleContext, type SampleOptions } from "./sample-context.js";
import { FORMAT_SAMPLES, fitText, patternSamples, textLength } from "./text-samples.js";

/** A text, a number, a boolean or null. */
export function makeScalar(
  context: SampleContext,
  all: Conjunction,
  pointers: readonly string[],
  type: string,
  options: SampleOptions,
): unknown {
  const index = (options.variant ?? 0) + (options.random ? options.random.below(4) : 0);
  const isFree = type === "string" && options.freeText !== undefined && isFreeText(all);
  const samples = isFree
    ? [options.freeText]
    : givenValues(context, all).filter((value) => isOfType(value, type));
  const found: unknown[] = [];
  let tries = 0;
  for (const value of chain(
    samples,
    scalarSamples(all, type as "string", { seed: context.seed, freeText: options.freeText ?? "text" }),
  )) {
    if (tries++ > 400) break;
    if (found.includes(value) || !context.accepts(pointers, value)) continue;
    found.push(value);
    if (found.length > index) return value;
  }
  return options.variant === undefined && found.length > 0 ? found.at(-1) : NO_VALUE;
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

/** How texts are made where nothing in the schema says more than a length. */
export interface TextOptions {
  readonly seed: number;
  readonly freeText: string;
}

/** Proposals for a scalar of a type, the plainest first; they may break what the schemas say. */
function* scalarSamples(all: Conjunction, type: SchemaType, options: TextOptions): Generator<unknown> {
  if (type === "null") yield null;
  if (type === "boolean") yield* [true, false];
  if (type === "integer" || type === "number") yield* numberSamples(all, type);
  if (type === "string") yield* textSamples(all, options);
}

function* numberSamples(all: Conjunction, type: "integer" | "number"): Generator<number> {
  const units = valuesOf(all, "multipleOf").filter((unit) => typeof unit === "number" && unit > 0);
  const unit = (units[0] as number | undefined) ?? 1;
  const low = limitOf(all, "minimum", "largest");
  const above = limitOf(all, "exclusiveMinimum", "largest");
  const high = limitOf(all, "maximum", "smallest");
  const below = limitOf(all, "exclusiveMaximum", "smallest");
  const from = Math.max(low ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(high ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY);
  const start = Number.isFinite(from)
    ? Math.ceil(from / unit) * unit
    : to > unit
      ? unit
      : Math.floor(to / unit) * unit - 5 * unit;
  for (let step = 0; step < 12; step++) yield round(start + step * unit);
  if (type === "number" && Number.isFinite(from) && Number.isFinite(to)) yield (from + to) / 2;
  if (Number.isFinite(to)) yield round(Math.floor(to / unit) * unit);
  for (let step = 12; step < 200; step++) yield round(start + step * unit);
}

/** 0.1 + 0.2 is no multiple of 0.1; fifteen digits are what a double holds for sure. */
const round = (value: number): number => Number(value.toPrecision(15));

function* textSamples(all: Conjunction, { seed, freeText }: TextOptions): Generator<string> {
  const least = limitOf(all, "minLength", "largest") ?? 0;
  const most = limitOf(all, "maxLength", "smallest") ?? Number.POSITIVE_INFINITY;
  const patterns = valuesOf(all, "pattern").map(String);
  const formats = valuesOf(all, "format").map(String);
  const stems = [
    ...formats.flatMap((format) => FORMAT_SAMPLES[format] ?? []),
    ...patterns.flatMap((pattern) => patternSamples(pattern, seed)),
    freeText,
    "text",
    "a",
    "1",
    "2025-01-31",
  ];
  for (const stem of stems) {
    const length = textLength(stem);
    const wanted = Math.min(Math.max(length, least), most);
    if (length === wanted) yield stem;
    else yield* fitText(stem, wanted);
  }
  for (let index = 2; index < 40; index++)
    yield [...`text${index}`.padEnd(least, "t")].slice(-most || undefined).join("");
}
