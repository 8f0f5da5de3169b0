import type { Exchange } from "./exchange.js";

/** The checks by name; each is one promise that every exchange is held to. */
export const CHECKS = [
  "no-answer",
  "server-error",
  "status-declared",
  "content-type-declared",
  /** The body of a success, or the absence of one. */
  "body-valid",
  "header-valid",
  "header-required",
  "invalid-refused",
  "valid-accepted",
  /** The body of a 4xx or 5xx. */
  "error-shape",
  "credentials-enforced",
  "method-refused",
  "allow-header",
  "path-refused",
  "secret-echoed",
  "stack-trace",
  "write-only-absent",
  "read-stable",
  "created-readable",
  "deleted-gone",
  "status-forward",
  /** The answer that `Prefer: code=…` asked for. */
  "preference-kept",
  "workflow-kept",
] as const;

/** The promises that a caller keeps or breaks: only traffic of others is held to them, in the proxy. */
export const CLIENT_CHECKS = [
  "request-declared",
  "request-parameter",
  "request-media-type",
  "request-body",
] as const;
export type CheckName = (typeof CHECKS)[number] | (typeof CLIENT_CHECKS)[number];

/**
 * `breach`: the contract is broken. `drift`: the server has gone on where the document says that it may, such as a new
 * member of an extensible enum; breaks the contract in strict runs alone.
 */
export type Severity = "breach" | "drift";

/** One promise of the document that one exchange breaks. */
export interface Finding {
  readonly check: CheckName;
  readonly severity: Severity;
  /** Pointer into the document to the promise. Findings of one check and one pointer have one cause. */
  readonly pointer: string;
  readonly operationId?: string;
  /** What was expected and what came, in a sentence; never holds a secret. */
  readonly message: string;
  readonly exchange: Exchange;
}

/** All findings of one cause. */
export interface FindingGroup {
  readonly check: CheckName;
  readonly severity: Severity;
  readonly pointer: string;
  /** Where the author wrote the promise, `paths/pets.yaml:3:5`. */
  readonly place?: string;
  readonly operationIds: readonly string[];
  readonly count: number;
  /** The finding with the smallest request stands for the others. */
  readonly example: Finding;
  /** A line for a shell that sends the example's request again; credentials are `$VARIABLES`. */
  readonly curl: string;
  readonly caseIds: readonly string[];
}
