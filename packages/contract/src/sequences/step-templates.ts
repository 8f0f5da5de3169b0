import type { ContractCase } from "../model/contract-case.js";

/** The request that stands for each operation: its smallest valid one that asks for nothing special. */
export function stepTemplates(cases: readonly ContractCase[]): ReadonlyMap<string, ContractCase> {
  const templates = new Map<string, ContractCase>();
  for (const each of cases) {
    if (each.operationId === undefined || !isPlain(each)) continue;
    const least = templates.get(each.operationId);
    if (least === undefined || sizeOf(each) < sizeOf(least)) templates.set(each.operationId, each);
  }
  return templates;
}

/** Requests of other phases are valid too, but try the server with odd credentials or media types. */
function isPlain({ expect, phase, probes, request }: ContractCase): boolean {
  if (expect.outcome !== "accepted" || probes !== undefined) return false;
  if (request.headers.some(([name]) => name.toLowerCase() === "prefer")) return false;
  return phase === "examples" || phase === "coverage";
}

/** Headers are left out: a request without a credential is not the better one. */
const sizeOf = ({ request }: ContractCase): number => request.target.length + (request.body?.length ?? 0);
