import type { InstanceStep } from "../constraints/constraint.js";
import type { Api } from "../document/api.js";
import { childPointer, isContainer, isObject, valueAt } from "../document/json-pointer.js";
import type { ApiSchemas } from "../schema/api-schemas.js";
import { type Direction, isAbsentFrom } from "../schema/direct-document.js";
import {
  type Conjunction,
  conjunctionOf,
  itemSchemas,
  limitOf,
  memberSchemas,
  typesOfConjunction,
  type Union,
  valuesOf,
} from "./conjunction.js";
import { patternSamples } from "./pattern-samples.js";
import type { Random } from "./random.js";
import type { SamplePool } from "./sample-pool.js";
import { scalarSamples } from "./scalar-samples.js";

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

/** How many values one call may make on its way, and how deep: recursive unions have no end otherwise. */
const BUDGET = 4000;
const DEEPEST = 24;

interface Visit {
  readonly want: Want;
  /** Keys of the conjunctions around this one. */
  readonly trail: readonly string[];
  readonly budget: { left: number };
}

/** Makes values of the schemas of a document: from `const`, `enum`, its examples and defaults, else generated. */
export function valueGenerator(
  { document }: Api,
  schemas: ApiSchemas,
  direction: Direction,
  pool: SamplePool,
  seed: number,
): ValueGenerator {
  const second = schemas.second(direction);
  const accepts = (pointers: readonly string[], value: unknown): boolean =>
    pointers.every((pointer) => second.allows(pointer, value));

  function make(pointers: readonly string[], visit: Visit): unknown {
    const { want, trail } = visit;
    const key = pointers.join(" ");
    const repeats = trail.filter((each) => each === key).length;
    if (repeats > 1 || trail.length > DEEPEST || visit.budget.left-- <= 0) return NO_VALUE;
    const inner: Visit = {
      ...visit,
      trail: [...trail, key],
      want: repeats > 0 ? { ...calm(want), fill: "minimal" } : want,
    };
    for (const choices of branchings(pointers, inner)) {
      const value = makeOf(pointers, choices, inner);
      if (value !== NO_VALUE && accepts(pointers, value)) return value;
    }
    return given(conjunction(pointers, inner.want.choices), pointers, inner.want);
  }

  const conjunction = (
    pointers: readonly string[],
    choices: ReadonlyMap<string, number> | undefined,
    names?: ReadonlySet<string>,
  ): Conjunction => conjunctionOf(document, pointers, ({ pointer }) => choices?.get(pointer) ?? 0, names);

  /** The wanted branches first, then one other branch of one union at a time, then all that with more members. */
  function* branchings(pointers: readonly string[], { want }: Visit): Generator<ReadonlyMap<string, number>> {
    const wanted = new Map(want.choices);
    const { unions } = conjunction(pointers, wanted);
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
    for (let branch = 1; branch < Math.min(count, 12); branch++)
      yield new Map([...wanted, [pointer, branch]]);
  }

  function makeOf(pointers: readonly string[], choices: ReadonlyMap<string, number>, visit: Visit): unknown {
    const want = { ...visit.want, choices };
    const all = conjunction(pointers, choices);
    if (all.isImpossible) return NO_VALUE;
    const closed = closedValues(all);
    if (closed)
      return pick(
        closed.filter((value) => accepts(pointers, value)),
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
      const value = makeTyped(all, pointers, type, { ...visit, want });
      if (value !== NO_VALUE) return value;
    }
    return NO_VALUE;
  }

  function makeTyped(all: Conjunction, pointers: readonly string[], type: string, visit: Visit): unknown {
    if (type === "object") return makeObject(all, pointers, visit);
    if (type === "array") return makeArray(all, visit);
    return makeScalar(all, pointers, type, visit.want);
  }

  function makeScalar(all: Conjunction, pointers: readonly string[], type: string, want: Want): unknown {
    const index = (want.variant ?? 0) + (want.random ? want.random.below(4) : 0);
    const isFree = type === "string" && want.freeText !== undefined && isFreeText(all);
    const samples = isFree ? [want.freeText] : givenValues(all).filter((value) => isOfType(value, type));
    const found: unknown[] = [];
    let tries = 0;
    for (const value of chain(
      samples,
      scalarSamples(all, type as "string", { seed, freeText: want.freeText ?? "text" }),
    )) {
      if (tries++ > 400) break;
      if (found.includes(value) || !accepts(pointers, value)) continue;
      found.push(value);
      if (found.length > index) return value;
    }
    return want.variant === undefined && found.length > 0 ? found.at(-1) : NO_VALUE;
  }

  function makeObject(all: Conjunction, pointers: readonly string[], visit: Visit): unknown {
    const { want } = visit;
    const [step, ...rest] = want.include ?? [];
    const named = typeof step === "string" ? [step] : [];
    const names = withDependents(all, [...requiredNames(all), ...named, ...optionalNames(all, want)]);
    // What a member brings with it binds the object too.
    const bound = names.some((name) => dependsOn(all, name))
      ? conjunction(pointers, new Map(want.choices), new Set(names))
      : all;
    const required = new Set([...requiredNames(bound), ...named]);
    const value: Record<string, unknown> = {};
    const add = (name: string, isNeeded: boolean, include: readonly InstanceStep[]): boolean => {
      const made = makeMember(bound, name, { ...visit, want: { ...want, include } });
      if (made !== NO_VALUE) setMember(value, name, made);
      return made !== NO_VALUE || !isNeeded;
    };
    for (const name of withDependents(bound, [...names, ...required]))
      if (!add(name, required.has(name), name === step ? rest : [])) return NO_VALUE;
    if (typeof step === "object" && !addAny(bound, value, visit, rest)) return NO_VALUE;
    fillUp(bound, value, add);
    return value;
  }

  /** As many members as are asked for: declared ones first. */
  function fillUp(
    all: Conjunction,
    value: Record<string, unknown>,
    add: (name: string, isNeeded: boolean, include: readonly InstanceStep[]) => boolean,
  ): void {
    const least = limitOf(all, "minProperties", "largest") ?? 0;
    const most = limitOf(all, "maxProperties", "smallest") ?? Number.POSITIVE_INFINITY;
    const names = chain(declaredNames(all), freeNames(all));
    for (const name of names) {
      if (Object.keys(value).length >= least) break;
      if (!Object.hasOwn(value, name)) add(name, false, []);
    }
    const required = new Set(requiredNames(all));
    for (const name of Object.keys(value).reverse())
      if (Object.keys(value).length > most && !required.has(name)) delete value[name];
  }

  function makeMember(all: Conjunction, name: string, visit: Visit): unknown {
    const { pointers, isDeclared, isForbidden } = memberSchemas(all, name);
    if (isForbidden && !isDeclared) return NO_VALUE;
    const told = all.discriminators.get(name);
    if (told !== undefined && (visit.want.include ?? []).length === 0 && accepts(pointers, told)) return told;
    if (pointers.length === 0) {
      const samples = givenValues(all).flatMap((sample) =>
        isObject(sample) && Object.hasOwn(sample, name) ? [sample[name]] : [],
      );
      return samples[0] ?? visit.want.freeText ?? "text";
    }
    return make(pointers, visit);
  }

  /** A member under a name that no property has. */
  function addAny(
    all: Conjunction,
    value: Record<string, unknown>,
    visit: Visit,
    include: readonly InstanceStep[],
  ): boolean {
    for (const name of freeNames(all)) {
      if (Object.hasOwn(value, name)) continue;
      const made = makeMember(all, name, { ...visit, want: { ...visit.want, include } });
      if (made === NO_VALUE) continue;
      setMember(value, name, made);
      return true;
    }
    return false;
  }

  /** Names for members that the schemas leave open, from patterns and from rules for names. */
  function* freeNames(all: Conjunction): Generator<string> {
    const isFree = (name: string) => !declaredNames(all).includes(name) && acceptsName(all, name);
    for (const sample of givenValues(all))
      if (isObject(sample)) for (const name of Object.keys(sample)) if (isFree(name)) yield name;
    for (const { schema } of all.schemas)
      for (const pattern of keysOf(schema["patternProperties"]))
        for (const name of patternSamples(pattern, seed).slice(0, 8)) if (isFree(name)) yield name;
    const rules = nameSchemas(all);
    if (rules.length > 0) for (const name of distinct(rules, 3)) if (isFree(String(name))) yield String(name);
    for (let index = 0; index < 300; index++) {
      const name = index === 0 ? "key" : `key${index}`;
      if (isFree(name)) yield name;
    }
  }

  const nameSchemas = (all: Conjunction): string[] =>
    all.schemas.flatMap(({ pointer, schema }) =>
      isObject(schema["propertyNames"]) ? [childPointer(pointer, "propertyNames")] : [],
    );
  const acceptsName = (all: Conjunction, name: string): boolean => accepts(nameSchemas(all), name);

  const isAbsent = (pointer: string): boolean => isAbsentFrom(document, pointer, direction);

  function declaredNames({ schemas: binding }: Conjunction): string[] {
    const names = binding.flatMap(({ pointer, schema }) =>
      keysOf(schema["properties"]).filter((name) => !isAbsent(childPointer(pointer, "properties", name))),
    );
    return [...new Set(names)];
  }

  function requiredNames(all: Conjunction): string[] {
    const names = valuesOf(all, "required").flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
    const isLeftOut = (name: string) => {
      const { pointers, isDeclared } = memberSchemas(all, name);
      return isDeclared && pointers.some((pointer) => pointer.includes("/properties/") && isAbsent(pointer));
    };
    return [...new Set(names)].filter((name) => !isLeftOut(name));
  }

  function optionalNames(all: Conjunction, want: Want): string[] {
    if (want.fill === "minimal" && !want.random) return [];
    const names = declaredNames(all).filter(
      (name) => !memberSchemas(all, name).pointers.some((pointer) => valueAt(document, pointer) === false),
    );
    if (want.random) return names.filter(() => want.random?.chance(0.5));
    const isMap = names.length === 0 && (want.include ?? []).length === 0;
    return isMap && valuesOf(all, "additionalProperties").some(isObject) ? first(freeNames(all)) : names;
  }

  const dependsOn = ({ schemas: binding }: Conjunction, name: string): boolean =>
    binding.some(
      ({ schema }) => isObject(schema["dependentSchemas"]) && Object.hasOwn(schema["dependentSchemas"], name),
    );

  function withDependents(all: Conjunction, names: readonly string[]): string[] {
    const found = new Set(names);
    for (const name of found)
      for (const dependents of valuesOf(all, "dependentRequired"))
        if (isObject(dependents) && Array.isArray(dependents[name]))
          for (const each of dependents[name]) found.add(String(each));
    return [...found];
  }

  function makeArray(all: Conjunction, visit: Visit): unknown {
    const { want } = visit;
    const [step, ...rest] = want.include ?? [];
    const at = step === undefined ? -1 : typeof step === "string" ? Number(step) : prefixLength(all);
    const least = Math.max(limitOf(all, "minItems", "largest") ?? 0, at + 1, containsCount(all));
    const most = limitOf(all, "maxItems", "smallest") ?? Number.POSITIVE_INFINITY;
    const wanted = want.random
      ? least + want.random.below(3)
      : want.fill === "full"
        ? Math.max(least, prefixLength(all), 1)
        : least;
    const isUnique = valuesOf(all, "uniqueItems").includes(true);
    const items: unknown[] = [];
    for (let index = 0; index < Math.min(wanted, most, 1100); index++) {
      const pointers = [...itemSchemas(all, index), ...containsSchemas(all, index)];
      const item = makeItem(pointers, items, isUnique, {
        ...visit,
        want: { ...want, include: index === at ? rest : [] },
      });
      if (item === NO_VALUE) return index >= least ? items : NO_VALUE;
      items.push(item);
    }
    return items;
  }

  function makeItem(
    pointers: readonly string[],
    items: readonly unknown[],
    isUnique: boolean,
    visit: Visit,
  ): unknown {
    if (pointers.length === 0) return isUnique || items.length > 0 ? `text${items.length}` : "text";
    const item = make(pointers, visit);
    if (!isUnique || item === NO_VALUE || !isAmong(item, items)) return item;
    return distinctWith(pointers, 1, items, visit)[0] ?? NO_VALUE;
  }

  function distinctWith(
    pointers: readonly string[],
    count: number,
    taken: readonly unknown[],
    visit: Visit,
  ): unknown[] {
    const found: unknown[] = [];
    for (
      let variant = 0, misses = 0;
      found.length < count && misses < 12 && variant < count + 400;
      variant++
    ) {
      const value = make(pointers, { ...visit, want: { ...withoutChance(visit.want), variant } });
      if (value === NO_VALUE || isAmong(value, [...taken, ...found])) misses++;
      else found.push(value);
    }
    return found;
  }

  const distinct = (pointers: readonly string[], count: number, taken: readonly unknown[] = []): unknown[] =>
    distinctWith(pointers, count, taken, start({ fill: "minimal" }));

  const givenValues = (all: Conjunction): unknown[] =>
    all.schemas.flatMap(({ pointer, schema }) => [
      ...(Array.isArray(schema["examples"]) ? schema["examples"] : []),
      ...["example", "default"].filter((key) => Object.hasOwn(schema, key)).map((key) => schema[key]),
      ...(pool.get(pointer) ?? []),
    ]);

  /** The last resort: what the document itself gives for the whole value. */
  function given(all: Conjunction, pointers: readonly string[], { include = [] }: Want): unknown {
    const found = givenValues(all).find((value) => hasPlace(value, include) && accepts(pointers, value));
    return found === undefined ? NO_VALUE : found;
  }

  const start = (want: Want): Visit => ({ want, trail: [], budget: { left: BUDGET } });

  return {
    make: (pointers, want) => make(pointers, start(want)),
    distinct,
    accepts,
    conjunctionAt: (root, steps, choices) =>
      steps.reduce<Conjunction>(
        (all, step) => conjunction(stepSchemas(all, step), choices),
        conjunction([root], choices),
      ),
  };

  function stepSchemas(all: Conjunction, step: InstanceStep): string[] {
    if (typeof step === "string") {
      const isIndex = /^\d+$/.test(step) && all.schemas.some(({ schema }) => "prefixItems" in schema);
      return isIndex ? itemSchemas(all, Number(step)) : memberSchemas(all, step).pointers;
    }
    if (step.any === "item") return itemSchemas(all, prefixLength(all));
    const [name] = first(freeNames(all));
    return name === undefined ? [] : memberSchemas(all, name).pointers;
  }
}

const calm = ({ random: _, choices: __, ...want }: Want): Want => want;
const withoutChance = ({ random: _, ...want }: Want): Want => want;
const keysOf = (value: unknown): string[] => (isContainer(value) ? Object.keys(value) : []);
const rotate = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)];

function* chain<T>(...lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}

function first<T>(list: Iterable<T>): T[] {
  for (const each of list) return [each];
  return [];
}

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

export function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

/** Nothing is said of a text but its length. */
export const isFreeText = (all: Conjunction): boolean =>
  ["enum", "const", "pattern", "format", "not"].every((keyword) => valuesOf(all, keyword).length === 0);

/** A member named `__proto__` is one as well. */
function setMember(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

const prefixLength = (all: Conjunction): number =>
  Math.max(0, ...valuesOf(all, "prefixItems").map((list) => (Array.isArray(list) ? list.length : 0)));

function containsCount(all: Conjunction): number {
  const least = limitOf(all, "minContains", "largest") ?? 1;
  return valuesOf(all, "contains").length > 0 ? least : 0;
}

const containsSchemas = (all: Conjunction, index: number): string[] =>
  index >= containsCount(all)
    ? []
    : all.schemas.flatMap(({ pointer, schema }) =>
        isObject(schema["contains"]) ? [childPointer(pointer, "contains")] : [],
      );

const isAmong = (value: unknown, list: readonly unknown[]): boolean => {
  const text = JSON.stringify(value);
  return list.some((each) => JSON.stringify(each) === text);
};

/** Whether a value has the place that `steps` lead to. */
function hasPlace(value: unknown, [step, ...rest]: readonly InstanceStep[]): boolean {
  if (step === undefined) return true;
  if (!isContainer(value)) return false;
  if (typeof step === "string") return Object.hasOwn(value, step) && hasPlace(value[step], rest);
  return Object.values(value).some((each) => hasPlace(each, rest));
}
