import { serverModel } from "@intuned/conforming/faults";
import { apiSchemas } from "@intuned/conforming/validation";
import type { Api } from "@intuned/document";
import { planCases } from "../plan/index.js";
import { type MutationScore, mutationScore } from "./mutation-score.js";
import { allRuns, type MutationRun, planRun } from "./plan-run.js";
import { sampleCases } from "./sample-cases.js";
import { sequenceRun } from "./sequence-run.js";
import { randomRequests } from "./tell-apart.js";

export interface ScoreApiOptions {
  /** Default 1. */
  readonly seed?: number;
  /** Runs beside the plan's cases and sequences. */
  readonly more?: readonly MutationRun[];
  readonly onProgress?: (done: number, all: number) => void;
}

/** The one credential that the servers take: as long as a real one, and no secret. */
const CREDENTIAL = "mutation-score-credential";

/**
 * How good the cases and checks of this package are at an API: the share of its mutants that they find. All in this
 * process; no request leaves it.
 */
export async function scoreApi(api: Api, options: ScoreApiOptions = {}): Promise<MutationScore> {
  const { seed = 1, more = [], onProgress } = options;
  const schemas = apiSchemas(api);
  const model = serverModel(api, schemas);
  const schemes = api.operations.flatMap(({ security }) => security?.alternatives.flat() ?? []);
  const credentials = Object.fromEntries(schemes.map(({ scheme }) => [scheme, CREDENTIAL]));
  // A reserved port of loopback, where nothing listens: the servers here call nobody back.
  const plan = planCases(
    api,
    { seed, credentials, prefer: true, callbackUrl: "http://127.0.0.1:9/" },
    schemas,
  );
  const cases = [...plan.cases, ...sampleCases(model, plan.cases)];
  return mutationScore(model, {
    credentials,
    run: allRuns(planRun(api, cases, [CREDENTIAL]), sequenceRun(api, plan.cases, [CREDENTIAL]), ...more),
    unreached: plan.unreached,
    randomRequests: () => randomRequests(plan.cases, { seed }),
    ...(onProgress && { onProgress }),
  });
}
