import type { Api } from "@intuned/document";
import type { HeaderList, HttpRequest, Send } from "@intuned/document/serialize";
import type { CheckOptions } from "../checks/index.js";
import type { ContractCase, Unreached } from "../model/contract-case.js";
import type { Coverage } from "../model/coverage.js";
import type { Exchange } from "../model/exchange.js";
import type { PlannedSequence } from "../sequences/sequence.js";
import type { Workflow } from "../sequences/workflows/workflow.js";

/** What a run sends, in order. */
export interface RunnablePlan {
  readonly seed: number;
  readonly cases: readonly ContractCase[];
  readonly unreached: readonly Unreached[];
  /** What follows the cases; made of them unless given. */
  readonly sequences?: readonly PlannedSequence[];
  /** What follows the sequences. */
  readonly workflows?: readonly Workflow[];
}

/** Told of every exchange, in the order of the plan. */
export interface CoverageObserver {
  observe(exchange: Exchange): void;
  result(unreached: readonly Unreached[]): Coverage;
}

export interface RunOptions extends CheckOptions {
  readonly api: Api;
  readonly plan: RunnablePlan;
  readonly send: Send;
  /** For the report: the base URL, or `in process`, which is the default. */
  readonly target?: string;
  /** Whether the server is on this machine. Told by `target` unless given; `in process` is. */
  readonly isLocal?: boolean;
  /** Send requests that may change something to a server that is not on this machine. `false` unless given. */
  readonly allowUnsafe?: boolean;
  /** How many of those may be accepted before no more are sent; 5, and without limit on this machine. */
  readonly maxAccepted?: number;
  /** Milliseconds after which nothing more is sent; without limit unless given. */
  readonly maxTimeMs?: number;
  /** Requests under way at once; 4 unless given. */
  readonly workers?: number;
  /** Operations whose answers feed the next, and reads that are repeated. `true` unless given. */
  readonly sequences?: boolean;
  /** Arazzo 1.0 documents, whose workflows are done after the sequences. */
  readonly workflows?: readonly object[];
  /**
   * Inputs of the workflows, by name; others have the values of their schemas' defaults and examples, or of the plan's
   * requests. No credentials: those are given by `credentials`.
   */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** In the place of URLs in workflows that a callback refers to; a step with one is not sent without it. */
  readonly callbackUrl?: string;
  /** Longest wait before a workflow's retry, in milliseconds; 100 unless given. */
  readonly maxRetryWaitMs?: number;
  /** Requests left to chance, for each operation, after the plan's; what they show is made small. 0 unless given. */
  readonly fuzz?: number;
  /** How long a server that has answered before may take to come back, in milliseconds; 15,000 unless given. */
  readonly comesBackMs?: number;
  /** Drift breaks the contract too. */
  readonly strict?: boolean;
  readonly coverage?: CoverageObserver;
  /** Keys, tokens and passwords (`user:password` for basic) by security scheme, in the place of the plan's. */
  readonly credentials?: ReadonlyMap<string, string>;
  /** Header fields that every request gets which has none of the name. */
  readonly headers?: HeaderList;
  /** The last change of a request before it is sent: see `LocalReceiver.redirect`. */
  readonly redirect?: (request: HttpRequest) => HttpRequest;
  /** Ends the run; what was found is reported. */
  readonly signal?: AbortSignal;
  /** Called after each exchange. */
  readonly onProgress?: (done: number, all: number) => void;
}
