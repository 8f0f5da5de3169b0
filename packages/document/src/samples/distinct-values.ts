import type { Making } from "./making.js";
import { NO_VALUE, start, type Visit, withoutChance } from "./want.js";

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
