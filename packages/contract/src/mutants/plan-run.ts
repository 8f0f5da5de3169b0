import type { InProcessServer } from "@intuned/conforming/faults";
import type { Api } from "@intuned/document";
import { checkContext, checkExchange } from "../checks/index.js";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { planSequences } from "../sequences/plan-sequences.js";
import { runSequence } from "../sequences/run-sequence.js";
import type { SequenceSession } from "../sequences/sequence.js";

/** What a run is about: a mutant is one. */
export interface RunScope {
  /** Only the cases of these operations are sent, and those of no operation. */
  readonly operationIds: readonly string[];
  /** RFC 6901 pointer to the rule in question; the cases that are about it are sent first. */
  readonly pointer?: string;
}

/**
 * What a run finds of a server, within a scope. Yields each finding as soon as it is found: a caller that needs only one
 * stops there, and no more is sent.
 */
export type MutationRun = (
  server: InProcessServer,
  scope: RunScope,
) => Iterable<Finding> | AsyncIterable<Finding>;

/** One run after another. */
export function allRuns(...runs: readonly MutationRun[]): MutationRun {
  return async function* (server, scope) {
    for (const run of runs) yield* run(server, scope);
  };
}

/** A run of a plan's cases in this process, each exchange held to every check; the server starts anew for each case,
 * so that what one of them deletes is there for the next. */
export function planRun(
  api: Api,
  cases: readonly ContractCase[],
  credentials: readonly string[] = [],
): (server: InProcessServer, scope: RunScope) => Iterable<Finding> {
  const context = checkContext(api, { secrets: credentials, hasCredentials: credentials.length > 0 });
  const byOperation = groupByOperation(cases);
  return function* (server, { operationIds, pointer }) {
    const touched = [...operationIds, undefined].flatMap((each) => byOperation.get(each) ?? []);
    for (const given of pointer === undefined ? touched : nearestFirst(touched, pointer)) {
      server.reset();
      yield* checkExchange(context, exchangeOf(server, given));
    }
  };
}

/** Sends one case to a server in this process. */
function exchangeOf(server: InProcessServer, given: ContractCase): Exchange {
  const { operationId, request } = given;
  return {
    case: given,
    ...(operationId !== undefined && { operationId }),
    request,
    response: server.handle(request),
    durationMs: 0,
  };
}

function groupByOperation(cases: readonly ContractCase[]): Map<string | undefined, ContractCase[]> {
  const groups = new Map<string | undefined, ContractCase[]>();
  for (const each of cases) {
    const group = groups.get(each.operationId) ?? [];
    group.push(each);
    groups.set(each.operationId, group);
  }
  return groups;
}

/**
 * The same cases in another order: first those about the rule at `pointer`, then those about other rules of the same
 * schema, parameter or body, then the rest as they are. A mutant is usually killed by one of the first.
 */
function nearestFirst(cases: readonly ContractCase[], pointer: string): ContractCase[] {
  const ranked = cases.map((each) => ({ each, rank: nearness(pointer, each) }));
  return ranked.sort((left, right) => right.rank - left.rank).map(({ each }) => each);
}

function nearness(pointer: string, { breaks, probes }: ContractCase): number {
  const own = (breaks ?? probes)?.pointer ?? "";
  if (own === pointer) return 2;
  const owner = own.slice(0, own.lastIndexOf("/"));
  return owner.lastIndexOf("/") > 0 && pointer.startsWith(`${owner}/`) ? 1 : 0;
}

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
