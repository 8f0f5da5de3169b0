export { listMutants, type MutantOptions } from "./list-mutants.js";
export type { Mutant } from "./mutant.js";
export { mutantsCommand } from "./mutants-command.js";
export {
  type MutantVerdict,
  type MutationScore,
  mutationScore,
  type ScoreOptions,
} from "./mutation-score.js";
export { allRuns, type MutationRun, planRun, type RunScope } from "./plan-run.js";
export { type ScoreApiOptions, scoreApi } from "./score-api.js";
