import type { ParameterLocation } from "@intuned/document";

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
  /** What a read of the last thing made is put down to when it is missing: the making operation, or the link. */
  readonly pointer?: string;
  readonly steps: readonly PlannedStep[];
}
