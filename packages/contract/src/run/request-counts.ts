import type { Api } from "@intuned/document";
import type { Exchange } from "../model/exchange.js";
import type { OperationRequests } from "../model/run-report.js";

const KINDS = { accepted: "valid", rejected: "invalid", any: "either" } as const;

/** Counts the requests of a run by operation and by what their cases expect. */
export class RequestCounts {
  readonly #counts: Map<string, { valid: number; invalid: number; either: number }>;

  constructor({ operations }: Api) {
    this.#counts = new Map(
      operations.map(({ operationId }) => [operationId, { valid: 0, invalid: 0, either: 0 }]),
    );
  }

  /** Counts one request; one of no operation, or of no case, is left out. */
  add({ operationId, case: given }: Exchange): void {
    const counts = this.#counts.get(operationId ?? "");
    if (counts && given) counts[KINDS[given.expect.outcome]] += 1;
  }

  /** In document order, without operations that got no request. */
  result(): OperationRequests[] {
    return [...this.#counts]
      .map(([operationId, counts]) => ({ operationId, ...counts }))
      .filter(({ valid, invalid, either }) => valid + invalid + either > 0);
  }
}
