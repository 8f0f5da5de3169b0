import type { ContractCase } from "../model/contract-case.js";

/**
 * The same cases in another order: first those about the rule at `pointer`, then those about other rules of the same
 * schema, parameter or body, then the rest as they are. A mutant is usually killed by one of the first.
 */
export function nearestFirst(cases: readonly ContractCase[], pointer: string): ContractCase[] {
  const ranked = cases.map((each) => ({ each, rank: nearness(pointer, each) }));
  return ranked.sort((left, right) => right.rank - left.rank).map(({ each }) => each);
}

function nearness(pointer: string, { breaks, probes }: ContractCase): number {
  const own = (breaks ?? probes)?.pointer ?? "";
  if (own === pointer) return 2;
  const owner = own.slice(0, own.lastIndexOf("/"));
  return owner.lastIndexOf("/") > 0 && pointer.startsWith(`${owner}/`) ? 1 : 0;
}
