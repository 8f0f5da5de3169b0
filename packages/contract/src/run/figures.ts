import type { Api } from "@intuned/document";
import type { Exchange } from "../model/exchange.js";
import type { OperationRequests, OperationTiming } from "../model/run-report.js";

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

/** What of an answered exchange its operation's times are made of. */
export interface AnswerTime {
  readonly operationId: string;
  readonly durationMs: number;
}

/** Of an exchange with an operation of the document, once it was answered. */
export function answerTime({ operationId, response, durationMs }: Exchange): AnswerTime | undefined {
  return operationId === undefined || response === undefined ? undefined : { operationId, durationMs };
}

/** Times of the answered exchanges by operation, in the order in which operations were first met. */
export function timingsOf(answered: readonly AnswerTime[]): OperationTiming[] {
  const byOperation = new Map<string, number[]>();
  for (const { operationId, durationMs } of answered) {
    const times = byOperation.get(operationId);
    if (times) times.push(durationMs);
    else byOperation.set(operationId, [durationMs]);
  }
  return [...byOperation].map(([operationId, times]) => {
    const sorted = times.sort((left, right) => left - right);
    const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
    return { operationId, count: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
  });
}
