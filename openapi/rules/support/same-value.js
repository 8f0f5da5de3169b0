// @ts-check
import { isDeepStrictEqual } from "node:util";

/**
 * Whether a list holds a value, by JSON's equality: key order does not matter.
 * @param {readonly unknown[]} list
 * @param {unknown} value
 */
export function holds(list, value) {
  return list.some((item) => isDeepStrictEqual(item, value));
}
