import type { Exchange } from "../model/exchange.js";
import type { OperationTiming } from "../model/run-report.js";

/** Times of the answered exchanges by operation, in the order in which operations were first met. */
export function timingsOf(exchanges: readonly Exchange[]): OperationTiming[] {
  const byOperation = new Map<string, number[]>();
  for (const { operationId, response, durationMs } of exchanges) {
    if (operationId === undefined || response === undefined) continue;
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
