import { isObject } from "../json.js";
import { childPointer } from "../pointer.js";
import { type Conjunction, itemSchemas, limitOf, valuesOf } from "../schema/conjunction.js";
import { distinctWith, isAmong, NO_VALUE, type SampleContext, type SampleVisit } from "./sample-context.js";

/** A list, as long as is asked for. */
export function makeArray(context: SampleContext, all: Conjunction, visit: SampleVisit): unknown {
  const { options } = visit;
  const [step, ...rest] = options.include ?? [];
  const at = step === undefined ? -1 : typeof step === "string" ? Number(step) : prefixLength(all);
  const least = Math.max(limitOf(all, "minItems", "largest") ?? 0, at + 1, containsCount(all));
  const most = limitOf(all, "maxItems", "smallest") ?? Number.POSITIVE_INFINITY;
  const wanted = options.random
    ? least + options.random.below(3)
    : options.fill === "full"
      ? Math.max(least, prefixLength(all), 1)
      : least;
  const isUnique = valuesOf(all, "uniqueItems").includes(true);
  const items: unknown[] = [];
  for (let index = 0; index < Math.min(wanted, most, 1100); index++) {
    const pointers = [...itemSchemas(all, index), ...containsSchemas(all, index)];
    const item = makeItem(context, pointers, items, isUnique, {
      ...visit,
      options: { ...options, include: index === at ? rest : [] },
    });
    if (item === NO_VALUE) return index >= least ? items : NO_VALUE;
    items.push(item);
  }
  return items;
}

function makeItem(
  context: SampleContext,
  pointers: readonly string[],
  items: readonly unknown[],
  isUnique: boolean,
  visit: SampleVisit,
): unknown {
  if (pointers.length === 0) return isUnique || items.length > 0 ? `text${items.length}` : "text";
  const item = context.make(pointers, visit);
  if (!isUnique || item === NO_VALUE || !isAmong(item, items)) return item;
  return distinctWith(context, pointers, 1, items, visit)[0] ?? NO_VALUE;
}

/** How many items have schemas of their own. */
export const prefixLength = (all: Conjunction): number =>
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
