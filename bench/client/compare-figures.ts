import { median } from "../measure/measure-process.js";

/** How one client compares with another over all rounds. */
export interface Ratio {
  readonly median: number;
  /** A quarter of the rounds is below, a quarter above: how noisy the machine was. */
  readonly quartiles: readonly [lower: number, upper: number];
}

/** Ours divided by theirs, round by round: both of a round were measured under the same load. */
export function compareFigures(ours: readonly number[], theirs: readonly number[]): Ratio {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN)).sort((a, b) => a - b);
  const at = (part: number) => ratios[Math.floor((ratios.length - 1) * part)] ?? Number.NaN;
  return { median: median(ratios), quartiles: [at(0.25), at(0.75)] };
}
