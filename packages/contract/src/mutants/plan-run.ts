import { checkContext, checkExchange } from "../checks/index.js";
import type { Api } from "../document/api.js";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import type { InProcessServer } from "../server/conforming-server.js";

/**
 * What a run finds of a server. Only the cases of `operationIds` are sent, and those of no operation. Yields each finding
 * as it is found: who needs one alone sends no more.
 */
export type MutationRun = (server: InProcessServer, operationIds: readonly string[]) => Iterable<Finding>;

/** A run of a plan's cases in this process, each exchange held to every check; the server starts anew for each operation. */
export function planRun(
  api: Api,
  cases: readonly ContractCase[],
  credentials: readonly string[] = [],
): MutationRun {
  const context = checkContext(api, { secrets: credentials, hasCredentials: credentials.length > 0 });
  const byOperation = groupByOperation(cases);
  return function* (server, operationIds) {
    for (const operationId of [...operationIds, undefined]) {
      server.reset();
      for (const given of byOperation.get(operationId) ?? [])
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
