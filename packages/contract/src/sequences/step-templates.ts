import type { ContractCase } from "../model/contract-case.js";

/** So many requests are tried for a step that later ones need. */
const MAX_TEMPLATES = 5;

/**
 * The requests that stand for each operation: its smallest valid one that asks for nothing special; then, for a step
 * that has to succeed, the named examples and other valid ones.
 */
export function stepTemplates(cases: readonly ContractCase[]): ReadonlyMap<string, readonly ContractCase[]> {
  const byOperation = new Map<string, ContractCase[]>();
  for (const each of cases) {
    if (each.operationId === undefined || !isPlain(each)) continue;
    const known = byOperation.get(each.operationId);
    if (known) known.push(each);
    else byOperation.set(each.operationId, [each]);
  }
  return new Map([...byOperation].map(([operationId, all]) => [operationId, ordered(all)]));
}

/** What holds a last allowed value, as a text of one letter, stands for an operation only where nothing else does. */
function ordered(all: readonly ContractCase[]): ContractCase[] {
  const usual = all.filter(({ probes }) => probes === undefined);
  const least = (usual.length > 0 ? usual : all).reduce((left, right) =>
    sizeOf(right) < sizeOf(left) ? right : left,
  );
  const examples = all.filter(({ phase }) => phase === "examples");
  return [...new Set([least, ...examples, ...usual, ...all])].slice(0, MAX_TEMPLATES);
}

/** Requests of other phases are valid too, but try the server with odd credentials or media types. */
function isPlain({ expect, phase, request }: ContractCase): boolean {
  if (expect.outcome !== "accepted") return false;
  if (request.headers.some(([name]) => name.toLowerCase() === "prefer")) return false;
  return phase === "examples" || phase === "coverage";
}

/** Headers are left out: a request without a credential is not the better one. */
const sizeOf = ({ request }: ContractCase): number => request.target.length + (request.body?.length ?? 0);
