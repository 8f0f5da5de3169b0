import { type Conjunction, conjunctionOf } from "../schema/conjunction.js";
import type { Direction } from "../schema/direct-document.js";
import type { Random } from "./random.js";
import type { SamplePool } from "./sample-pool.js";

/** One step into a value: a member's name, any item of an array, or any member that no name stands for. */
export type InstanceStep = string | { readonly any: "item" | "property" };

/** There is no value: the schemas allow none, or none was found. */
export const NO_VALUE: unique symbol = Symbol("no value");

/** What value is wanted of all that a schema allows. */
export interface Want {
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

/** Where the making of one value has got to. */
export interface Visit {
  readonly want: Want;
  /** Keys of the conjunctions around this one. */
  readonly trail: readonly string[];
  readonly budget: { left: number };
}

/** The beginning of the making of a value. */
export const start = (want: Want): Visit => ({ want, trail: [], budget: { left: BUDGET } });

/** The want without what only its own level asks for. */
export const calm = ({ random: _, choices: __, ...want }: Want): Want => want;

/** The want with nothing left to chance. */
const withoutChance = ({ random: _, ...want }: Want): Want => want;

/** What every value of a document is made from. */
export interface Making {
  readonly document: object;
  readonly direction: Direction;
  readonly pool: SamplePool;
  readonly seed: number;
  readonly accepts: (pointers: readonly string[], value: unknown) => boolean;
  /** A value of any type: objects and lists make their parts by it. */
  readonly make: (pointers: readonly string[], visit: Visit) => unknown;
}

/** What binds a value, with the branches that were chosen, else the first of each union. */
export const conjunction = (
  making: Making,
  pointers: readonly string[],
  choices: ReadonlyMap<string, number> | undefined,
  names?: ReadonlySet<string>,
): Conjunction =>
  conjunctionOf(making.document, pointers, ({ pointer }) => choices?.get(pointer) ?? 0, names);

/** What the document itself gives for a value: examples, defaults, and what its examples hold in that place. */
export const givenValues = (making: Making, all: Conjunction): unknown[] =>
  all.schemas.flatMap(({ pointer, schema }) => [
    ...(Array.isArray(schema["examples"]) ? schema["examples"] : []),
    ...["example", "default"].filter((key) => Object.hasOwn(schema, key)).map((key) => schema[key]),
    ...(making.pool.get(pointer) ?? []),
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
  making: Making,
  pointers: readonly string[],
  count: number,
  taken: readonly unknown[],
  visit: Visit,
): unknown[] {
  const found: unknown[] = [];
  for (let variant = 0, misses = 0; found.length < count && misses < 12 && variant < count + 400; variant++) {
    const value = making.make(pointers, { ...visit, want: { ...withoutChance(visit.want), variant } });
    if (value === NO_VALUE || isAmong(value, [...taken, ...found])) misses++;
    else found.push(value);
  }
  return found;
}

/** The same, from the smallest on. */
export const distinct = (
  making: Making,
  pointers: readonly string[],
  count: number,
  taken: readonly unknown[] = [],
): unknown[] => distinctWith(making, pointers, count, taken, start({ fill: "minimal" }));

/** Whether a list holds the value. */
export const isAmong = (value: unknown, list: readonly unknown[]): boolean => {
  const text = JSON.stringify(value);
  return list.some((each) => JSON.stringify(each) === text);
};
