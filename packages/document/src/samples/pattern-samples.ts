import fc from "fast-check";
import { hashText } from "./random.js";

/** How many texts one pattern is asked for. */
const SAMPLES = 24;

const known = new Map<string, readonly string[]>();

/**
 * Texts that a regular expression of a schema (ECMA-262, flag `u`) matches, shortest first; none for one that has what
 * fast-check makes no texts of (look-around). The same for the same seed.
 */
export function patternSamples(pattern: string, seed: number): readonly string[] {
  const key = `${seed} ${pattern}`;
  const found = known.get(key) ?? makeSamples(pattern, seed);
  known.set(key, found);
  return found;
}

function makeSamples(pattern: string, seed: number): readonly string[] {
  try {
    const source = new RegExp(pattern, "u");
    const texts = fc.sample(fc.stringMatching(source), {
      seed: hashText(`${seed} ${pattern}`) | 0,
      numRuns: SAMPLES,
    });
    return [...new Set(texts)].filter((text) => source.test(text)).sort(byLengthThenText);
  } catch {
    return [];
  }
}

const byLengthThenText = (left: string, right: string): number =>
  left.length - right.length || (left < right ? -1 : 1);
