import type { HttpRequest } from "@intuned/document/serialize";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";

/** What sends the requests of sequences, within the limits of a run: its `RunSession`. */
export interface SequenceSession {
  readonly isOver: boolean;
  /** How many requests were not sent, by reason. */
  readonly skipped: Map<string, number>;
  /** `undefined`: it was not sent, for a reason that is counted. */
  exchange(given: ContractCase, request?: HttpRequest): Promise<Exchange | undefined>;
}

/** What became of a sequence or a workflow. */
export interface SequenceOutcome {
  readonly exchanges: readonly Exchange[];
  readonly findings: readonly Finding[];
}

/** Counts requests that were not sent. */
export function skip({ skipped }: SequenceSession, reason: string, count = 1): void {
  if (count > 0) skipped.set(reason, (skipped.get(reason) ?? 0) + count);
}
