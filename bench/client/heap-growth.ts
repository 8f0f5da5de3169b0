import { median } from "../measure/measure-process.js";

/**
 * How much a heap grows over one interval, in bytes: the median of the steps between measures. A leak is in every step; code
 * that is compiled, or given up, is in one.
 *
 * @param heaps bytes after equally many calls each, in order.
 */
export function heapGrowth(heaps: readonly number[]): number {
  return median(heaps.slice(1).map((bytes, step) => bytes - (heaps[step] ?? Number.NaN)));
}
