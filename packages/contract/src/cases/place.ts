import {
  type Conjunction,
  childPointer,
  isContainer,
  itemSchemas,
  limitOf,
  memberSchemas,
  valuesOf,
} from "@intuned/document";
import { NO_VALUE, type ValueGenerator } from "@intuned/document/samples";
import type { Constraint } from "../constraints/constraint.js";

/** What the document says of the place that a constraint is about, for whoever proposes values for it. */
export interface Place {
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

export function placeOf(
  generator: ValueGenerator,
  { site, instance, pointer, keyword }: Constraint,
  choices: ReadonlyMap<string, number>,
): Place {
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
