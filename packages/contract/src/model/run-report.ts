import type { Unreached } from "./contract-case.js";
import type { Coverage } from "./coverage.js";
import type { FindingGroup } from "./finding.js";

/** Times of one operation's exchanges, in milliseconds. */
export interface OperationTiming {
  readonly operationId: string;
  readonly count: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** How many requests of one operation were sent, by what a conforming server does with them. */
export interface OperationRequests {
  readonly operationId: string;
  /** Positive cases: to be accepted. */
  readonly valid: number;
  /** Negative cases: to be refused. */
  readonly invalid: number;
  /** Cases that a server is free to accept or to refuse. */
  readonly either: number;
}

/** What a run found; everything that a report shows. Plain JSON, but for the exchanges' bytes. */
export interface RunReport {
  readonly title: string;
  readonly version: string;
  /** Base URL of the server, without credentials; `in process` for one. */
  readonly target: string;
  readonly seed: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly plan: {
    /** Hex digest of the plan; the same for the same document, seed and options. Empty: the traffic is that of others. */
    readonly sha256: string;
    readonly cases: number;
    readonly sent: number;
  };
  /** Why the run ended before its plan: a time limit, a server that died, too many accepted unsafe calls. */
  readonly stopped?: string;
  /** Cases that were not sent, by reason. */
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  /** Answers that say neither that the contract is kept nor that it is broken, by reason: a 404 to an id that is made up. */
  readonly inconclusive?: readonly { readonly reason: string; readonly count: number }[];
  /** Breaches first. */
  readonly groups: readonly FindingGroup[];
  readonly unreached: readonly Unreached[];
  readonly coverage: Coverage;
  readonly timings: readonly OperationTiming[];
  /** In document order. Absent where the traffic is that of others. */
  readonly requests?: readonly OperationRequests[];
  /** 0 kept, 1 broken, 2 could not run. */
  readonly exitCode: 0 | 1 | 2;
}
