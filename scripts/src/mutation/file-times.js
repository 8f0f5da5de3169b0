// @ts-check
// A reporter for Stryker, which loads it by its path in its child processes too: hence plain JavaScript.
import { performance } from "node:perf_hooks";

/**
 * How many seconds the mutants of each file took, by its path. Two are tested at a time, so that this is the time between the
 * results.
 * @type {Map<string, number>}
 */
export const secondsByFile = new Map();

let lastResultAt = 0;

const reporter = {
  onMutationTestingPlanReady() {
    lastResultAt = performance.now();
  },
  /** @param {{ readonly fileName: string }} result */
  onMutantTested({ fileName }) {
    const now = performance.now();
    secondsByFile.set(fileName, (secondsByFile.get(fileName) ?? 0) + (now - lastResultAt) / 1_000);
    lastResultAt = now;
  },
};

export const strykerPlugins = [{ kind: "Reporter", name: "file-times", value: reporter }];
