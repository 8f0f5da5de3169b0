import { isContainer } from "../json.js";
import type { Api } from "../operations/api.js";
import {
  type Conjunction,
  itemSchemas,
  memberSchemas,
  typesOfConjunction,
  type Union,
  valuesOf,
} from "../schema/conjunction.js";
import type { Direction } from "../schema/direct-document.js";
import type { InstanceStep } from "../schema/visit-schemas.js";
import { makeArray, prefixLength } from "./make-array.js";
import { makeObject } from "./make-object.js";
import { freeNames } from "./member-names.js";
import {
  conjunction,
  distinct,
  first,
  firstVisit,
  givenValues,
  inheritedOptions,
  NO_VALUE,
  type SampleContext,
  type SampleOptions,
  type SampleVisit,
} from "./sample-context.js";
import type { Allows, SamplePool } from "./sample-pool.js";
import { makeScalar } from "./scalar-samples.js";

export { NO_VALUE, type SampleOptions } from "./sample-context.js";
export { isFreeText, isOfType } from "./scalar-samples.js";

export interface ValueGenerator {
  /** A value that all the schemas at `pointers` should allow; whoever sends it proves it. */
  readonly make: (pointers: readonly string[], options: SampleOptions) => unknown;
  /** Up to `count` values of the schemas, each different from the others and from `taken`. */
  readonly distinct: (pointers: readonly string[], count: number, taken?: readonly unknown[]) => unknown[];
  /** What binds the place that `steps` lead to from the schema at `root`. */
  readonly conjunctionAt: (
    root: string,
    steps: readonly InstanceStep[],
    choices?: ReadonlyMap<string, number>,
  ) => Conjunction;
  readonly accepts: (pointers: readonly string[], value: unknown) => boolean;
}

/** Recursive schemas have no end otherwise. */
const DEEPEST = 24;

/**
 * Makes values of the schemas of a document: from `const`, `enum`, its examples and defaults, else generated.
 *
 * @param allows a validator of that direction: what is made is proved by it.
 */
export function valueGenerator(
  { document }: Api,
  allows: Allows,
  direction: Direction,
  pool: SamplePool,
  seed: number,
): ValueGenerator {
  const accepts = (pointers: readonly string[], value: unknown): boolean =>
    pointers.every((pointer) => allows(pointer, value));
  const context: SampleContext = {
    document,
    direction,
    pool,
    seed,
    accepts,
    make: (pointers, visit) => make(context, pointers, visit),
  };
  return {
    make: (pointers, options) => context.make(pointers, firstVisit(options)),
    distinct: (pointers, count, taken) => distinct(context, pointers, count, taken),
    accepts,
    conjunctionAt: (root, steps, choices) =>
      steps.reduce<Conjunction>(
        (all, step) => conjunction(context, stepSchemas(context, all, step), choices),
        conjunction(context, [root], choices),
      ),
  };
}

function make(context: SampleContext, pointers: readonly string[], visit: SampleVisit): unknown {
  const { options, trail } = visit;
  const key = pointers.join(" ");
  const repeats = trail.filter((each) => each === key).length;
  if (repeats > 1 || trail.length > DEEPEST || visit.budget.left-- <= 0) return NO_VALUE;
  const inner: SampleVisit = {
    ...visit,
    trail: [...trail, key],
    options: repeats > 0 ? { ...inheritedOptions(options), fill: "minimal" } : options,
  };
  for (const choices of branchings(context, pointers, inner)) {
    const value = makeOf(context, pointers, choices, inner);
    if (value !== NO_VALUE && context.accepts(pointers, value)) return value;
  }
  return given(context, conjunction(context, pointers, inner.options.choices), pointers, inner.options);
}

/** The chosen branches first, then one other branch of one union at a time, then all that with more members. */
function* branchings(
  context: SampleContext,
  pointers: readonly string[],
  { options }: SampleVisit,
): Generator<ReadonlyMap<string, number>> {
  const chosen = new Map(options.choices);
  const { unions } = conjunction(context, pointers, chosen);
  const free = unions.filter(({ pointer }) => !chosen.has(pointer));
  if (options.random && free.length > 0)
    yield new Map([
      ...chosen,
      ...free.map(({ pointer, count }) => [pointer, options.random?.below(count) ?? 0] as const),
    ]);
  yield chosen;
  for (const union of free) yield* others(union, chosen);
}

function* others({ pointer, count }: Union, chosen: ReadonlyMap<string, number>) {
  for (let branch = 1; branch < Math.min(count, 12); branch++) yield new Map([...chosen, [pointer, branch]]);
}

function makeOf(
  context: SampleContext,
  pointers: readonly string[],
  choices: ReadonlyMap<string, number>,
  visit: SampleVisit,
): unknown {
  const options = { ...visit.options, choices };
  const all = conjunction(context, pointers, choices);
  if (all.isImpossible) return NO_VALUE;
  const closed = closedValues(all);
  if (closed)
    return pick(
      closed.filter((value) => context.accepts(pointers, value)),
      options,
    );
  const [step] = options.include ?? [];
  const types = typesOfConjunction(all);
  const typeOfStep = step === undefined ? undefined : stepType(step, types);
  const order = typeOfStep
    ? [typeOfStep]
    : options.random
      ? rotate(types, options.random.below(types.length))
      : types;
  for (const type of order) {
    const value = makeTyped(context, all, pointers, type, { ...visit, options: options });
    if (value !== NO_VALUE) return value;
  }
  return NO_VALUE;
}

function makeTyped(
  context: SampleContext,
  all: Conjunction,
  pointers: readonly string[],
  type: string,
  visit: SampleVisit,
): unknown {
  if (type === "object") return makeObject(context, all, pointers, visit);
  if (type === "array") return makeArray(context, all, visit);
  return makeScalar(context, all, pointers, type, visit.options);
}

/** The last resort: what the document itself gives for the whole value. */
function given(
  context: SampleContext,
  all: Conjunction,
  pointers: readonly string[],
  { include = [] }: SampleOptions,
): unknown {
  const found = givenValues(context, all).find(
    (value) => hasPlace(value, include) && context.accepts(pointers, value),
  );
  return found === undefined ? NO_VALUE : found;
}

function stepSchemas(context: SampleContext, all: Conjunction, step: InstanceStep): string[] {
  if (typeof step === "string") {
    const isIndex = /^\d+$/.test(step) && all.schemas.some(({ schema }) => "prefixItems" in schema);
    return isIndex ? itemSchemas(all, Number(step)) : memberSchemas(all, step).pointers;
  }
  if (step.any === "item") return itemSchemas(all, prefixLength(all));
  const [name] = first(freeNames(context, all));
  return name === undefined ? [] : memberSchemas(all, name).pointers;
}

const rotate = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)];

function pick(values: readonly unknown[], { variant = 0, random }: SampleOptions): unknown {
  if (values.length === 0) return NO_VALUE;
  return values[(variant + (random?.below(values.length) ?? 0)) % values.length];
}

/** The values of `const` and `enum`, when there are any. */
function closedValues(all: Conjunction): readonly unknown[] | undefined {
  const constants = valuesOf(all, "const");
  if (constants.length > 0) return constants.slice(0, 1);
  const lists = valuesOf(all, "enum").filter(Array.isArray);
  return lists.length === 0
    ? undefined
    : [...(lists[0] ?? [])].sort((left, right) => Number(left === null) - Number(right === null));
}

function stepType(step: InstanceStep, types: readonly string[]): string {
  if (typeof step === "object") return step.any === "item" ? "array" : "object";
  return types.includes("object") || !types.includes("array") ? "object" : "array";
}

/** Whether a value has the place that `steps` lead to. */
function hasPlace(value: unknown, [step, ...rest]: readonly InstanceStep[]): boolean {
  if (step === undefined) return true;
  if (!isContainer(value)) return false;
  if (typeof step === "string") return Object.hasOwn(value, step) && hasPlace(value[step], rest);
  return Object.values(value).some((each) => hasPlace(each, rest));
}
