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
import { makeArray, prefixLength } from "./make-array.js";
import { makeObject } from "./make-object.js";
import { freeNames } from "./member-names.js";
import {
  calm,
  conjunction,
  distinct,
  first,
  givenValues,
  type InstanceStep,
  type Making,
  NO_VALUE,
  start,
  type Visit,
  type Want,
} from "./sample-context.js";
import type { Allows, SamplePool } from "./sample-pool.js";
import { makeScalar } from "./scalar-samples.js";

export { NO_VALUE, type Want } from "./sample-context.js";
export { isFreeText, isOfType } from "./scalar-samples.js";

export interface ValueGenerator {
  /** A value that all the schemas at `pointers` should allow; whoever sends it proves it. */
  readonly make: (pointers: readonly string[], want: Want) => unknown;
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
  const making: Making = {
    document,
    direction,
    pool,
    seed,
    accepts,
    make: (pointers, visit) => make(making, pointers, visit),
  };
  return {
    make: (pointers, want) => making.make(pointers, start(want)),
    distinct: (pointers, count, taken) => distinct(making, pointers, count, taken),
    accepts,
    conjunctionAt: (root, steps, choices) =>
      steps.reduce<Conjunction>(
        (all, step) => conjunction(making, stepSchemas(making, all, step), choices),
        conjunction(making, [root], choices),
      ),
  };
}

function make(making: Making, pointers: readonly string[], visit: Visit): unknown {
  const { want, trail } = visit;
  const key = pointers.join(" ");
  const repeats = trail.filter((each) => each === key).length;
  if (repeats > 1 || trail.length > DEEPEST || visit.budget.left-- <= 0) return NO_VALUE;
  const inner: Visit = {
    ...visit,
    trail: [...trail, key],
    want: repeats > 0 ? { ...calm(want), fill: "minimal" } : want,
  };
  for (const choices of branchings(making, pointers, inner)) {
    const value = makeOf(making, pointers, choices, inner);
    if (value !== NO_VALUE && making.accepts(pointers, value)) return value;
  }
  return given(making, conjunction(making, pointers, inner.want.choices), pointers, inner.want);
}

/** The wanted branches first, then one other branch of one union at a time, then all that with more members. */
function* branchings(
  making: Making,
  pointers: readonly string[],
  { want }: Visit,
): Generator<ReadonlyMap<string, number>> {
  const wanted = new Map(want.choices);
  const { unions } = conjunction(making, pointers, wanted);
  const free = unions.filter(({ pointer }) => !wanted.has(pointer));
  if (want.random && free.length > 0)
    yield new Map([
      ...wanted,
      ...free.map(({ pointer, count }) => [pointer, want.random?.below(count) ?? 0] as const),
    ]);
  yield wanted;
  for (const union of free) yield* others(union, wanted);
}

function* others({ pointer, count }: Union, wanted: ReadonlyMap<string, number>) {
  for (let branch = 1; branch < Math.min(count, 12); branch++) yield new Map([...wanted, [pointer, branch]]);
}

function makeOf(
  making: Making,
  pointers: readonly string[],
  choices: ReadonlyMap<string, number>,
  visit: Visit,
): unknown {
  const want = { ...visit.want, choices };
  const all = conjunction(making, pointers, choices);
  if (all.isImpossible) return NO_VALUE;
  const closed = closedValues(all);
  if (closed)
    return pick(
      closed.filter((value) => making.accepts(pointers, value)),
      want,
    );
  const [step] = want.include ?? [];
  const types = typesOfConjunction(all);
  const wantedType = step === undefined ? undefined : stepType(step, types);
  const order = wantedType
    ? [wantedType]
    : want.random
      ? rotate(types, want.random.below(types.length))
      : types;
  for (const type of order) {
    const value = makeTyped(making, all, pointers, type, { ...visit, want });
    if (value !== NO_VALUE) return value;
  }
  return NO_VALUE;
}

function makeTyped(
  making: Making,
  all: Conjunction,
  pointers: readonly string[],
  type: string,
  visit: Visit,
): unknown {
  if (type === "object") return makeObject(making, all, pointers, visit);
  if (type === "array") return makeArray(making, all, visit);
  return makeScalar(making, all, pointers, type, visit.want);
}

/** The last resort: what the document itself gives for the whole value. */
function given(
  making: Making,
  all: Conjunction,
  pointers: readonly string[],
  { include = [] }: Want,
): unknown {
  const found = givenValues(making, all).find(
    (value) => hasPlace(value, include) && making.accepts(pointers, value),
  );
  return found === undefined ? NO_VALUE : found;
}

function stepSchemas(making: Making, all: Conjunction, step: InstanceStep): string[] {
  if (typeof step === "string") {
    const isIndex = /^\d+$/.test(step) && all.schemas.some(({ schema }) => "prefixItems" in schema);
    return isIndex ? itemSchemas(all, Number(step)) : memberSchemas(all, step).pointers;
  }
  if (step.any === "item") return itemSchemas(all, prefixLength(all));
  const [name] = first(freeNames(making, all));
  return name === undefined ? [] : memberSchemas(all, name).pointers;
}

const rotate = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)];

function pick(values: readonly unknown[], { variant = 0, random }: Want): unknown {
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
