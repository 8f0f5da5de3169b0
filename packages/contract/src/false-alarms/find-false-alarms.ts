import { faultyServer, type ServerFaults, serverModel } from "@intuned/conforming/faults";
import { apiSchemas } from "@intuned/conforming/validation";
import type { Api } from "@intuned/document";
import type { FindingGroup } from "../model/finding.js";
import { planCases } from "../plan/plan-cases.js";
import { DEFAULT_CREDENTIAL } from "../plan/plan-options.js";
import { PLANNED_CALLBACK_URL } from "../run/local-receiver.js";
import { runContract } from "../run/run-contract.js";
import { inProcess } from "../run/send.js";

export interface FalseAlarmOptions {
  /** How many seeds are tried, from `firstSeed` on, one after another. */
  readonly seeds: number;
  /** Default 1. */
  readonly firstSeed?: number;
  /** Requests left to chance, for each operation and seed; 0 unless given. */
  readonly fuzz?: number;
  /** What the server does wrong: nothing unless given. For tests of this test. */
  readonly faults?: () => ServerFaults;
}

/** What one run found of a server that keeps every promise. */
export interface SeedResult {
  readonly seed: number;
  /** How many requests were sent. */
  readonly sent: number;
  /** Empty, or each a mistake of this package: a breach and a drift alike. */
  readonly findings: readonly FindingGroup[];
}

/**
 * Runs the whole plan of every seed against a conforming server, as `run --prefer` would: whatever is found is wrong, since
 * that server keeps every promise of the document it is made from. All in this process; no request leaves it.
 */
export async function* findFalseAlarms(api: Api, options: FalseAlarmOptions): AsyncGenerator<SeedResult> {
  const { seeds, firstSeed = 1, fuzz = 0, faults } = options;
  const schemas = apiSchemas(api);
  const model = serverModel(api, schemas);
  const schemes = api.operations.flatMap(({ security }) => security?.alternatives.flat() ?? []);
  const credentials = Object.fromEntries(schemes.map(({ scheme }) => [scheme, DEFAULT_CREDENTIAL]));
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    const plan = planCases(
      api,
      { seed, credentials, prefer: true, callbackUrl: PLANNED_CALLBACK_URL },
      schemas,
    );
    const server = faultyServer(model, { credentials }, faults?.() ?? {});
    const { groups, plan: done } = await runContract({
      api,
      plan,
      schemas,
      send: inProcess(server),
      hasCredentials: true,
      secrets: [DEFAULT_CREDENTIAL],
      fuzz,
    });
    yield { seed, sent: done.sent, findings: groups };
  }
}
