import type { Api } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import { type CheckContext, checkContext, checkExchange } from "../checks/index.js";
import { type CoverageRecorder, coverageOf } from "../coverage/coverage-of.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import type { RunReport } from "../model/run-report.js";
import { type AnswerTime, answerTime, timingsOf } from "../run/figures.js";
import { withoutCoding } from "./body-copy.js";
import { checkRequest } from "./check-request.js";
import type { Passed } from "./forward.js";
import { ViolationLog } from "./violation-log.js";

export interface TrafficCheckOptions {
  readonly api: Api;
  readonly target: string;
  /** Bytes that a decoded body may have. */
  readonly limit: number;
  readonly onViolation?: (found: Finding, isNew: boolean) => void;
}

/** Exchanges that may wait: each holds copies of its bodies. */
const WAITING = 500;
/** Times that are kept for the report, the latest ones. */
const TIMES = 20_000;

/** Holds exchanges to the document when nothing else is to be done: one at a time, so that bytes go first. */
export class TrafficCheck {
  private readonly context: CheckContext;
  private readonly coverage: CoverageRecorder;
  private readonly log: ViolationLog;
  private readonly waiting: Passed[] = [];
  private readonly times: AnswerTime[] = [];
  private readonly startedAt = new Date().toISOString();
  private readonly start = performance.now();
  private readonly idle: (() => void)[] = [];
  private checked = 0;
  private unchecked = 0;
  private isRunning = false;

  constructor(private readonly options: TrafficCheckOptions) {
    this.context = checkContext(options.api);
    this.coverage = coverageOf(options.api, this.context.schemas);
    this.log = new ViolationLog(options.api, options.target);
  }

  take(passed: Passed): void {
    if (this.waiting.length >= WAITING) {
      this.unchecked += 1;
      return;
    }
    this.waiting.push(passed);
    if (!this.isRunning) this.next();
  }

  /** Waits until all that has passed is checked. */
  async report(): Promise<RunReport> {
    if (this.isRunning) await new Promise<void>((resolve) => this.idle.push(resolve));
    const groups = this.log.groups();
    const all = this.checked + this.unchecked;
    const { title, version } = this.options.api;
    return {
      title,
      version,
      target: this.options.target,
      seed: 0,
      startedAt: this.startedAt,
      durationMs: performance.now() - this.start,
      plan: { sha256: "", cases: all, sent: this.checked },
      skipped:
        this.unchecked === 0
          ? []
          : [{ reason: "passed on, but too fast to be checked", count: this.unchecked }],
      groups,
      unreached: [],
      coverage: this.coverage.result([]),
      timings: timingsOf(this.times),
      exitCode: groups.some(({ severity }) => severity === "breach") ? 1 : 0,
    };
  }

  private next(): void {
    this.isRunning = true;
    setImmediate(() => {
      const passed = this.waiting.shift();
      if (passed) this.check(passed);
      if (this.waiting.length > 0) return this.next();
      this.isRunning = false;
      for (const resolve of this.idle.splice(0)) resolve();
    });
  }

  private check(passed: Passed): void {
    const { exchange, isRequestCut } = exchangeOf(this.context, passed, this.options.limit);
    this.checked += 1;
    this.coverage.observe(exchange);
    this.keepTime(exchange);
    // Of what the caller broke off nothing is known.
    if (exchange.failure?.kind === "aborted") return;
    const isBodyUnread = exchange.response?.isTruncated === true;
    const found = [
      ...checkRequest(this.context, exchange, isRequestCut),
      ...checkExchange(this.context, exchange).filter(
        ({ check }) => !(isBodyUnread && (check === "body-valid" || check === "error-shape")),
      ),
    ];
    for (const each of found) {
      const isNew = this.log.add(each);
      this.options.onViolation?.(each, isNew);
    }
  }

  /** Without bodies and headers. */
  private keepTime(exchange: Exchange): void {
    const time = answerTime(exchange);
    if (time === undefined) return;
    if (this.times.length >= TIMES) this.times.splice(0, TIMES / 2);
    this.times.push(time);
  }
}

function exchangeOf(
  context: CheckContext,
  passed: Passed,
  limit: number,
): { readonly exchange: Exchange; readonly isRequestCut: boolean } {
  const { method, target, requestHeaders, requestBody, status, responseHeaders, responseBody } = passed;
  const headers = responseHeaders.map(([name, value]) => [name.toLowerCase(), value] as const);
  const operation = context.matchPath(target)?.operations.get(method);
  const sent = readable(requestBody, headerValue(requestHeaders, "content-encoding"), limit);
  const came = readable(responseBody, headerValue(headers, "content-encoding"), limit);
  const exchange: Exchange = {
    ...(operation && { operationId: operation.operationId }),
    request: {
      method,
      target,
      headers: requestHeaders,
      ...(sent && sent.length > 0 && { body: sent }),
    },
    ...(status !== undefined && {
      response: { status, headers, body: came ?? responseBody.bytes, ...(!came && { isTruncated: true }) },
    }),
    ...(passed.failure && { failure: passed.failure }),
    durationMs: passed.durationMs,
  };
  return { exchange, isRequestCut: sent === undefined };
}

/** @returns `undefined` when only the beginning is there, or the coding cannot be undone. */
function readable(
  copy: Passed["requestBody"],
  coding: string | undefined,
  limit: number,
): Uint8Array | undefined {
  const { isCut, bytes } = copy;
  if (isCut) return undefined;
  return bytes.length === 0 ? bytes : withoutCoding(bytes, coding, limit * 10);
}
