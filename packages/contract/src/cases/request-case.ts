import type { RequestConstraint } from "../constraints/request-constraint.js";

/** A request as it is sent, without its server: the path starts with `/` and holds the query. */
export interface CaseRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request to hold a server to the document by. */
export interface RequestCase {
  /** Unique within the document, and the same in every run. */
  readonly id: string;
  readonly operationId: string;
  readonly kind: "valid" | "invalid";
  readonly description: string;
  readonly request: CaseRequest;
  /** For an invalid case: the pointer of the one constraint that it violates, and the constraint itself. */
  readonly violates?: string;
  readonly keyword?: string;
  readonly constraint?: RequestConstraint;
}

/** A constraint of which no case could be made, and why. */
export interface UnreachableConstraint {
  readonly operationId: string;
  readonly pointer: string;
  readonly keyword: string;
  readonly reason: string;
  readonly constraint: RequestConstraint;
}

/** A valid request that was tried and could not be made, and why. */
export interface UnmadeRequest {
  readonly operationId: string;
  readonly name: string;
  readonly reason: string;
}

export interface RequestCases {
  readonly cases: readonly RequestCase[];
  readonly unreachable: readonly UnreachableConstraint[];
  readonly unmade: readonly UnmadeRequest[];
}
