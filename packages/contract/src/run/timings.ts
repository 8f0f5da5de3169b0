import type { Exchange } from "../model/exchange.js";
import type { OperationTiming } from "../model/run-report.js";

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
