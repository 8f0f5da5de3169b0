import { type CheckContext, judge } from "../checks/index.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import type { OperationRequests, OperationTiming } from "../model/run-report.js";
import { type AnswerTime, answerTime, RequestCounts, timingsOf } from "./figures.js";
import type { CoverageObserver } from "./run-options.js";

/** What became of one case, or of one sequence. */
export interface Outcome {
  readonly exchanges: readonly Exchange[];
  readonly findings: readonly Finding[];
}

/**
 * What a run learns, told in the order of the plan whatever the order of the answers. Exchanges are looked at and let go:
 * only those of findings are kept, so that the plan of a large document does not fill the memory.
 */
export class RunRecord {
  readonly findings: Finding[] = [];
  readonly #context: CheckContext;
  readonly #coverage: CoverageObserver | undefined;
  readonly #times: AnswerTime[] = [];
  readonly #inconclusive = new Map<string, number>();
  readonly #requests: RequestCounts;
  /** Outcomes by their place in the plan, that wait for one before them. */
  readonly #waiting = new Map<number, Outcome | undefined>();
  #next = 0;
  #exchanges = 0;
  #unconnected = 0;

  constructor(context: CheckContext, coverage: CoverageObserver | undefined) {
    this.#context = context;
    this.#coverage = coverage;
    this.#requests = new RequestCounts(context.api);
  }

  /** The outcome of the case at `index` of the plan; `undefined` when it was not sent. */
  addAt(index: number, outcome: Outcome | undefined): void {
    this.#waiting.set(index, outcome);
    for (; this.#waiting.has(this.#next); this.#next += 1) {
      this.add(this.#waiting.get(this.#next));
      this.#waiting.delete(this.#next);
    }
  }

  /** What follows all that was told before. */
  add(outcome: Outcome | undefined): void {
    if (outcome === undefined) return;
    this.findings.push(...outcome.findings);
    for (const exchange of outcome.exchanges) this.#observe(exchange);
  }

  /** Whether there was no server at all: not one request met one. */
  get metNobody(): boolean {
    return this.#exchanges > 0 && this.#exchanges === this.#unconnected;
  }

  /** Answers that neither keep nor break what their cases expect, by reason. */
  get inconclusive(): ReadonlyMap<string, number> {
    return this.#inconclusive;
  }

  timings(): OperationTiming[] {
    return timingsOf(this.#times);
  }

  requests(): OperationRequests[] {
    return this.#requests.result();
  }

  #observe(exchange: Exchange): void {
    this.#exchanges += 1;
    this.#requests.add(exchange);
    if (exchange.failure?.kind === "connect") this.#unconnected += 1;
    const time = answerTime(exchange);
    if (time) this.#times.push(time);
    this.#coverage?.observe(exchange);
    const verdict = judge(this.#context, exchange);
    if (verdict.verdict === "open")
      this.#inconclusive.set(verdict.reason, (this.#inconclusive.get(verdict.reason) ?? 0) + 1);
  }
}
