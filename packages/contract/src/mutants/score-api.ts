import { type ServerModel, serverModel, statusNumber } from "@intuned/conforming/faults";
import { apiSchemas } from "@intuned/conforming/validation";
import type { Api, Operation } from "@intuned/document";
import type { ContractCase } from "../model/contract-case.js";
import { planCases } from "../plan/plan-cases.js";
import { type MutationScore, mutationScore } from "./mutation-score.js";
import { allRuns, type MutationRun, planRun, sequenceRun } from "./plan-run.js";
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

/**
 * Requests for every declared answer, and each body that the conforming server has for it, by `Prefer: code=…` and its
 * `sample=…` (RFC 7240). Each is the operation's first valid request of `cases`.
 */
function sampleCases(model: ServerModel, cases: readonly ContractCase[]): ContractCase[] {
  return model.api.operations.flatMap((operation) => {
    const valid = cases.find(
      ({ operationId, expect }) => operationId === operation.operationId && expect.outcome === "accepted",
    );
    return valid === undefined ? [] : preferencesOf(model, operation, valid);
  });
}

function preferencesOf(
  { repertoire }: ServerModel,
  operation: Operation,
  valid: ContractCase,
): ContractCase[] {
  const { operationId } = operation;
  return operation.responses.flatMap((response) => {
    const code = statusNumber(response);
    const count = Math.max(1, repertoire(response).bodies.length);
    return Array.from({ length: count }, (_, sample): ContractCase => {
      const preference = `code=${code}, sample=${sample}`;
      return {
        id: `${operationId} prefer ${preference}`,
        phase: "protocol",
        operationId,
        title: `asks for ${preference}`,
        expect: { outcome: "any" },
        request: { ...valid.request, headers: [...valid.request.headers, ["prefer", preference]] },
      };
    });
  });
}
