import type { Coverage } from "../model/coverage.js";

/** The coverage of a run that measures none. */
export function emptyCoverage(): Coverage {
  const [operations, responses, mediaTypes, parameters, requestKeywords, responseKeywords] = Array(6).fill(0);
  return {
    level: 0,
    shares: { operations, responses, mediaTypes, parameters, requestKeywords, responseKeywords },
    criteria: [],
    outOfReach: 0,
    operations: [],
  };
}
