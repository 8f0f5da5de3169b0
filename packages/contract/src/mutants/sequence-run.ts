import type { InProcessServer } from "@intuned/conforming/faults";
import type { Api } from "@intuned/document";
import { checkContext } from "../checks/index.js";
import type { ContractCase } from "../model/contract-case.js";
import { planSequences, runSequence, type SequenceSession } from "../sequences/index.js";
import { exchangeOf, type MutationRun } from "./plan-run.js";

/** A run of the sequences that are made of a plan's cases: those that one of the operations takes part in. */
export function sequenceRun(
  api: Api,
  cases: readonly ContractCase[],
  credentials: readonly string[] = [],
): MutationRun {
  const context = checkContext(api, { secrets: credentials, hasCredentials: credentials.length > 0 });
  const sequences = planSequences(api, cases);
  const byId = new Map(cases.map((each) => [each.id, each]));
  return async function* (server, { operationIds }) {
    for (const sequence of sequences) {
      if (!sequence.steps.some(({ operationId }) => operationIds.includes(operationId))) continue;
      server.reset();
      yield* (await runSequence({ context, session: sessionOf(server), cases: byId }, sequence)).findings;
    }
  };
}

/** Sends the requests of sequences to a server in this process, without any limit. */
function sessionOf(server: InProcessServer): SequenceSession {
  return {
    isOver: false,
    skipped: new Map(),
    exchange: async (given, request = given.request) => exchangeOf(server, { ...given, request }),
  };
}
