import {
  type Conjunction,
  childPointer,
  isContainer,
  itemSchemas,
  limitOf,
  memberSchemas,
  valueAtTokens,
  valuesOf,
} from "@intuned/document";
import { type InstanceStep, NO_VALUE, type ValueGenerator } from "@intuned/document/samples";
import type { Constraint } from "../constraints/constraint.js";

/** What the document says of the place that a constraint is about, for whoever proposes values for it. */
export interface ConstraintTarget {
  readonly all: Conjunction;
  /** The step from one number to the next that may be: `multipleOf`, else 1. */
  readonly unit: number;
  /** The items with more like them, each another, as the schemas describe them. */
  readonly lengthen: (items: readonly unknown[], length: number) => unknown[];
  /** The object with more members. */
  readonly widen: (object: Record<string, unknown>, size: number) => Record<string, unknown>;
  /** Values that the `not` of the place forbids. */
  readonly forbidden: readonly unknown[];
}

export function constraintTarget(
  generator: ValueGenerator,
  { site, instance, pointer, keyword }: Constraint,
  choices: ReadonlyMap<string, number>,
): ConstraintTarget {
  const all = generator.conjunctionAt(site.root, instance, choices);
  const made = (pointers: readonly string[]): unknown => {
    const value = pointers.length === 0 ? "text" : generator.make(pointers, { fill: "minimal" });
    return value === NO_VALUE ? "text" : value;
  };
  return {
    all,
    unit: limitOf(all, "multipleOf", "largest") ?? 1,
    lengthen: (items, length) => {
      const pointers = itemSchemas(all, Math.max(items.length, prefixLength(all)));
      const missing = Math.max(0, length - items.length);
      if (pointers.length === 0)
        return [...items, ...Array.from({ length: missing }, (_, index) => `text${index}`)];
      const more = generator.distinct(pointers, missing, items);
      const [last = items.at(-1) ?? made(pointers)] = more.slice(-1);
      return [...items, ...more, ...Array.from({ length: missing - more.length }, () => last)];
    },
    widen: (object, size) => {
      const declared = valuesOf(all, "properties").flatMap((each) =>
        isContainer(each) ? Object.keys(each) : [],
      );
      const open = Array.from({ length: size }, (_, index) => `x${index}`);
      const names = [...declared, ...open].filter((name) => !Object.hasOwn(object, name));
      const missing = Math.max(0, size - Object.keys(object).length);
      const more = names.slice(0, missing).map((name) => [name, made(memberSchemas(all, name).pointers)]);
      return { ...object, ...(Object.fromEntries(more) as object) };
    },
    forbidden: keyword === "not" ? forbiddenBy(generator, pointer) : [],
  };
}

function forbiddenBy(generator: ValueGenerator, not: string): unknown[] {
  const values = (["minimal", "full"] as const).map((fill) => generator.make([not], { fill }));
  return values.filter((value) => value !== NO_VALUE);
}

const prefixLength = (all: Conjunction): number =>
  Math.max(0, ...valuesOf(all, "prefixItems").map((list) => (Array.isArray(list) ? list.length : 0)));

const BRANCH = /^(.*\/(?:oneOf|anyOf))\/(\d+)$/;
const CONDITION = /^(.*)\/(then|else)$/;

/** The branches of unions that lead to a constraint. */
export function choicesOf({ through }: Constraint): Map<string, number> {
  const choices = new Map<string, number>();
  for (const pointer of through) {
    const [, union, branch] = BRANCH.exec(pointer) ?? [];
    if (union !== undefined) choices.set(union, Number(branch));
    const [, owner, way] = CONDITION.exec(pointer) ?? [];
    if (owner !== undefined) choices.set(childPointer(owner, "if"), way === "then" ? 0 : 1);
  }
  return choices;
}

/** How many members or items are tried where any may stand. */
const ANY_LIMIT = 20;

/**
 * The places in `value` that `steps` lead to, as tokens. `orAbsent` also gives the place of a last member that is not
 * there, for a constraint that is broken by giving it.
 */
export function concretePaths(
  value: unknown,
  steps: readonly InstanceStep[],
  orAbsent: boolean,
): readonly (readonly string[])[] {
  let paths: (readonly string[])[] = [[]];
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    paths = paths.flatMap((path) => {
      const here = valueAtTokens(value, path);
      if (!isContainer(here)) return [];
      if (typeof step === "string") return step in here || (orAbsent && isLast) ? [[...path, step]] : [];
      if (Array.isArray(here) !== (step.any === "item")) return [];
      return Object.keys(here)
        .slice(0, ANY_LIMIT)
        .map((key) => [...path, key]);
    });
  }
  return paths;
}
