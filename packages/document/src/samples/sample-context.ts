import { type Conjunction, conjunctionOf } from "../schema/conjunction.js";
import type { Direction } from "../schema/direct-document.js";
import type { InstanceStep } from "../schema/visit-schemas.js";
import type { Random } from "./random.js";
import type { SamplePool } from "./sample-pool.js";

/** There is no value: the schemas allow none, or none was found. */
export const NO_VALUE: unique symbol = Symbol("no value");

/** Which of all the values that a schema allows. */
export interface SampleOptions {
  /** `minimal`: what is required, and nothing else. `full`: all declared members. */
  readonly fill: "minimal" | "full";
  /** A place that is to be there, from the value down. */
  readonly include?: readonly InstanceStep[];
  /** Which branch of a union is taken, by the union's pointer; any that works when it is not named. */
  readonly choices?: ReadonlyMap<string, number>;
  /** The how many-th of the values that are as good: so that items differ. */
  readonly variant?: number;
  /** Members, branches and scalars are left to chance. */
  readonly random?: Random;
  readonly freeText?: string;
}

/** How many values one call may make on its way: recursive unions have no end otherwise. */
const BUDGET = 4000;

/** A schema on the way from a value's root, with what is asked of the value there. */
export interface SampleVisit {
  readonly options: SampleOptions;
  /** Keys of the conjunctions around this one. */
  readonly trail: readonly string[];
  readonly budget: { left: number };
}

/** The visit of a value's root. */
export const firstVisit = (options: SampleOptions): SampleVisit => ({
  options: options,
  trail: [],
  budget: { left: BUDGET },
});

/** The options that the parts of a value inherit: `choices` and chance are for its own level. */
export const inheritedOptions = ({ random: _, choices: __, ...options }: SampleOptions): SampleOptions =>
  options;

/** The options with nothing left to chance. */
const withoutChance = ({ random: _, ...options }: SampleOptions): SampleOptions => options;

/** What every value of a document is made from. */
export interface SampleContext {
  readonly document: object;
  readonly direction: Direction;
  readonly pool: SamplePool;
  readonly seed: number;
  readonly accepts: (pointers: readonly string[], value: unknown) => boolean;
  /** A value of any type: objects and lists make their parts by it. */
  readonly make: (pointers: readonly string[], visit: SampleVisit) => unknown;
}

/** What binds a value, with the branches that were chosen, else the first of each union. */
export const conjunction = (
  context: SampleContext,
  pointers: readonly string[],
  choices: ReadonlyMap<string, number> | undefined,
  names?: ReadonlySet<string>,
): Conjunction =>
  conjunctionOf(context.document, pointers, ({ pointer }) => choices?.get(pointer) ?? 0, names);

/** What the document itself gives for a value: examples, defaults, and what its examples hold in that place. */
export const givenValues = (context: SampleContext, all: Conjunction): unknown[] =>
  all.schemas.flatMap(({ pointer, schema }) => [
    ...(Array.isArray(schema["examples"]) ? schema["examples"] : []),
    ...["example", "default"].filter((key) => Object.hasOwn(schema, key)).map((key) => schema[key]),
    ...(context.pool.get(pointer) ?? []),
  ]);

/** One list after another. */
export function* chain<T>(...lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}

/** The first of a list, as a list of at most one. */
export function first<T>(list: Iterable<T>): T[] {
  for (const each of list) return [each];
  return [];
}

/** Up to `count` values of the schemas, each different from the others and from `taken`. */
export function distinctWith(
  context: SampleContext,
  pointers: readonly string[],
  count: number,
  taken: readonly unknown[],
  visit: SampleVisit,
): unknown[] {
  const found: unknown[] = [];
  for (let variant = 0, misses = 0; found.length < count && misses < 12 && variant < count + 400; variant++) {
    const value = context.make(pointers, { ...visit, options: { ...withoutChance(visit.options), variant } });
    if (value === NO_VALUE || isAmong(value, [...taken, ...found])) misses++;
    else found.push(value);
  }
  return found;
}

/** The same, from the smallest on. */
export const distinct = (
  context: SampleContext,
  pointers: readonly string[],
  count: number,
  taken: readonly unknown[] = [],
): unknown[] => distinctWith(context, pointers, count, taken, firstVisit({ fill: "minimal" }));

/** Whether a list holds the value. */
export const isAmong = (value: unknown, list: readonly unknown[]): boolean => {
  const text = JSON.stringify(value);
  return list.some((each) => JSON.stringify(each) === text);
};
