import type { InProcessServer } from "@intuned/conforming/faults";
import type { Api } from "@intuned/document";
import { checkContext, checkExchange } from "../checks/index.js";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { nearestFirst } from "./nearest-first.js";

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
export function exchangeOf(server: InProcessServer, given: ContractCase): Exchange {
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
