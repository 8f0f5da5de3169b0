import type { HttpRequest } from "@intuned/document/serialize";
import type { Constraint } from "../constraints/constraint.js";

/**
 * What a conforming server does with a request. `accepted`: it succeeds, or fails for a reason that no document can
 * exclude (see `judge` in the checks). `rejected`: a 4xx of the declared error shape, `statuses` if only some are right.
 * `any`: nothing but the general promises (no 5xx, a declared answer) are asked for.
 */
export type Expectation =
  | { readonly outcome: "accepted"; readonly statuses?: never }
  | { readonly outcome: "rejected"; readonly statuses?: readonly number[] }
  | { readonly outcome: "any"; readonly statuses?: never };

/** Where a case comes from, in the order in which a run sends them. */
export const PHASES = ["examples", "coverage", "protocol", "sequences", "fuzz"] as const;
export type Phase = (typeof PHASES)[number];

/** One request to hold a server to the document by. */
export interface ContractCase {
  /** Unique within a plan, and the same for the same document and seed. */
  readonly id: string;
  readonly phase: Phase;
  /** Absent for a request to a path that the document does not have. */
  readonly operationId?: string;
  /** What is sent, in a few words: `body /sink/url breaks minLength: empty`. */
  readonly title: string;
  readonly expect: Expectation;
  /** The one promise that the request breaks. */
  readonly breaks?: BrokenPromise;
  /** The promise whose last allowed value a valid request holds; a refusal is put down to it. */
  readonly probes?: { readonly pointer: string; readonly keyword: string };
  /** Servers are known to die of it: it is sent with nothing else under way, which would be lost with them. */
  readonly sentAlone?: true;
  readonly request: HttpRequest;
}

/** The one thing that an invalid request does wrong. */
export interface BrokenPromise {
  /** Pointer into the document to what is broken: a keyword, `security`, `content`, a parameter's `required`, a path. */
  readonly pointer: string;
  /** JSON Schema keyword, or `security`, `content`, `required`, `method`, `path`, `syntax`. */
  readonly keyword: string;
  /** The schema constraint, when it is one. */
  readonly constraint?: Constraint;
}

/** A promise for which no case could be made, and why. */
export interface Unreached {
  readonly operationId: string;
  readonly pointer: string;
  readonly keyword: string;
  /** What was never made: a valid request, one with the last value that a limit allows, or an invalid one (the default). */
  readonly aspect?: "valid" | "boundary" | "invalid";
  /** No request whatever can do it: `reason` is a rule, not a failed search. Shares of what was reached leave it out. */
  readonly isImpossible?: true;
  readonly reason: string;
}
