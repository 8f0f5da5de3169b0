import type { ParameterLocation } from "@intuned/document";
import type { HttpRequest } from "@intuned/document/serialize";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";

/** What a step is to its sequence; the checks start from it. `part`: a read below the resource; `gone`: of a deleted one. */
export type StepRole = "make" | "read" | "part" | "write" | "delete" | "gone" | "follow";

/** A parameter that an earlier step gives. */
export interface Replacement {
  readonly in: ParameterLocation;
  readonly parameter: string;
  /** Index of the step in the sequence. */
  readonly fromStep: number;
  /** Runtime expression over that step: `$response.body#/id`. https://spec.openapis.org/oas/v3.1.0#runtime-expressions */
  readonly expression: string;
}

/** A request of the plan, with ids from earlier answers in their places. */
export interface PlannedStep {
  readonly operationId: string;
  /** The case whose request is sent. */
  readonly caseId: string;
  /** Cases that are sent in its place when it does not give what later steps need. */
  readonly otherCaseIds?: readonly string[];
  readonly role: StepRole;
  readonly replace: readonly Replacement[];
}

/** Requests of which each needs the answers of those before it. Ids are not known yet: a plan of them is always the same. */
export interface PlannedSequence {
  /** Unique within a plan. */
  readonly id: string;
  /** What a read of the last thing made is put down to when it is missing: the operation that made it, or the link. */
  readonly pointer?: string;
  readonly steps: readonly PlannedStep[];
}

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
