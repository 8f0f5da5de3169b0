import { setTimeout } from "node:timers/promises";
import type { HttpRequest, Send } from "@intuned/document/serialize";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import { exchangeOnce, isUnsafe } from "./send.js";

export interface SessionOptions {
  readonly send: Send;
  /** What is really sent for a request: with the caller's credentials and headers. */
  readonly prepare: (given: ContractCase, request: HttpRequest) => HttpRequest;
  /** `false`: requests that may change something are not sent. */
  readonly sendsUnsafe: boolean;
  /** Whether a request may be sent again when its answer was lost: reads always are. `false` unless given. */
  readonly repeatsUnsafe?: boolean;
  /** How long a server that has answered before may take to come back, in milliseconds; 15,000 unless given. */
  readonly comesBackMs?: number;
  /** How many of them may be accepted. */
  readonly maxAccepted: number;
  readonly maxTimeMs: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly onExchange: (exchange: Exchange) => void;
}

/** So many connects that fail one after another, and the server is taken for gone. */
const MAX_CONNECT_FAILURES = 5;

/** So many requests that nobody answers in time, none before them answered, and no more are waited for. */
const MAX_UNANSWERED = 12;

/** How often it is looked whether a server has come back, in milliseconds. */
const LOOK_EVERY_MS = 100;

/**
 * What a run may still do. Every request of a run goes through `exchange`, which keeps the promises of safety: no unsafe
 * request where none is allowed, none after too many were accepted, nothing after the time is over or the server is gone.
 */
export class RunSession {
  sent = 0;
  stopped: string | undefined;
  readonly skipped = new Map<string, number>();
  readonly #options: SessionOptions;
  readonly #ended = new AbortController();
  readonly #timer: NodeJS.Timeout | undefined;
  #accepted = 0;
  #connectFailures = 0;
  #hasAnswered = false;
  #unanswered = 0;
  /** The server has died of a request that was sent alone. */
  #hasDied = false;
  /** Requests that are under way. */
  readonly #underWay = new Set<Promise<unknown>>();
  /** The last of what is done with nothing else under way: nothing is sent before it is done. */
  #alone: Promise<unknown> = Promise.resolve();
  /** Where their number is limited, unsafe requests go one by one: the next waits for what became of the last. */
  #lastUnsafe: Promise<unknown> = Promise.resolve();

  constructor(options: SessionOptions) {
    this.#options = options;
    const { maxTimeMs, signal } = options;
    if (maxTimeMs !== undefined)
      this.#timer = globalThis.setTimeout(() => this.stop(`the time limit of ${maxTimeMs} ms`), maxTimeMs);
    signal?.addEventListener("abort", () => this.stop("it was interrupted"));
    if (signal?.aborted) this.stop("it was interrupted");
  }

  get isOver(): boolean {
    return this.#ended.signal.aborted;
  }

  /** Ends the run; the first reason counts. */
  stop(reason: string): void {
    this.stopped ??= reason;
    this.#ended.abort();
  }

  /** To be called at the end of a run. */
  close(): void {
    clearTimeout(this.#timer);
  }

  /** Sends one request; `undefined` when it is not sent. */
  exchange(given: ContractCase, request: HttpRequest = given.request): Promise<Exchange | undefined> {
    if (!isUnsafe(request)) return this.#send(given, request);
    if (!this.#options.sendsUnsafe)
      return this.#skip("unsafe methods are sent to other machines only with --allow-unsafe");
    if (this.#options.maxAccepted === Number.POSITIVE_INFINITY) return this.#send(given, request);
    const next = this.#lastUnsafe.then(() => this.#sendCounted(given, request));
    this.#lastUnsafe = next;
    return next;
  }

  async #sendCounted(given: ContractCase, request: HttpRequest): Promise<Exchange | undefined> {
    const { maxAccepted } = this.#options;
    if (this.#accepted >= maxAccepted) {
      const calls = `${maxAccepted} unsafe call${maxAccepted === 1 ? "" : "s"}`;
      this.stopped ??= `${calls} may have had an effect, which --max-accepted allows; no more were sent`;
      return this.#skip(`${calls} may have had an effect: the limit of --max-accepted`);
    }
    const exchange = await this.#send(given, request);
    if (exchange !== undefined && mayHaveActed(exchange)) this.#accepted += 1;
    return exchange;
  }

  async #send(given: ContractCase, request: HttpRequest): Promise<Exchange | undefined> {
    const first = given.sentAlone
      ? await this.#aside(() => this.#onceAlone(given, request))
      : await this.#among(() => this.#once(given, request));
    const exchange = first && this.#isLost(first) ? await this.#askAgain(given, first) : first;
    if (exchange === undefined) return undefined;
    this.sent += 1;
    this.#connectFailures = exchange.failure?.kind === "connect" ? this.#connectFailures + 1 : 0;
    this.#hasAnswered ||= exchange.response !== undefined;
    const isGone = this.#connectFailures >= (this.#hasAnswered ? 1 : MAX_CONNECT_FAILURES);
    if (isGone) this.stop(`${this.#hasAnswered ? "the server is gone: " : ""}${exchange.failure?.message}`);
    if (!this.#hasAnswered && exchange.failure?.kind === "timeout") this.#unanswered += 1;
    if (this.#unanswered >= MAX_UNANSWERED)
      this.stop(`none of the first ${this.#unanswered} requests was answered in time`);
    this.#options.onExchange(exchange);
    return exchange;
  }

  async #once(
    given: ContractCase,
    request: HttpRequest,
    ownConnection = false,
  ): Promise<Exchange | undefined> {
    if (this.isOver) return undefined;
    const sending = exchangeOnce(this.#options.send, given, {
      request,
      wire: this.#options.prepare(given, request),
      signal: this.#ended.signal,
      ownConnection,
    });
    this.#underWay.add(sending);
    const exchange = await sending.finally(() => this.#underWay.delete(sending));
    if (exchange.failure?.kind !== "aborted") return exchange;
    return this.isOver ? undefined : this.#skip(exchange.failure.message);
  }

  /** One death says it all: a server that has died of such a request isn't sent others, each of which costs a restart. */
  async #onceAlone(given: ContractCase, request: HttpRequest): Promise<Exchange | undefined> {
    if (this.#hasDied)
      return this.#skip("the server has closed the connection on a request of the same kind");
    const exchange = await this.#once(given, request, true);
    this.#hasDied = exchange?.failure?.kind === "reset";
    return exchange;
  }

  /**
   * Its connection was lost, perhaps for what another request did to the server. What was sent alone has lost its own. One
   * that merely happened to be alone is asked again all the same: that depends on the number of workers.
   */
  #isLost({ case: given, failure, request }: Exchange): boolean {
    if (failure === undefined || !this.#hasAnswered) return false;
    if (failure.kind === "connect") return true;
    if (failure.kind !== "reset" || given?.sentAlone) return false;
    return !isUnsafe(request) || this.#options.repeatsUnsafe === true;
  }

  /** What becomes of the same request when nothing else is under way, and the server has had time to come back. */
  #askAgain(given: ContractCase, lost: Exchange): Promise<Exchange | undefined> {
    return this.#aside(async () => {
      const end = performance.now() + (this.#options.comesBackMs ?? 15_000);
      for (;;) {
        const exchange = await this.#once(given, lost.request, true);
        if (exchange?.failure?.kind !== "connect" || performance.now() > end) return exchange;
        await setTimeout(LOOK_EVERY_MS);
      }
    });
  }

  /** Does something once nothing is under way; nothing else is sent meanwhile. */
  #aside<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#alone.then(() => Promise.allSettled([...this.#underWay])).then(work);
    this.#alone = done.catch(() => undefined);
    return done;
  }

  /** Does something as soon as nothing is done aside. */
  async #among<Result>(work: () => Promise<Result>): Promise<Result> {
    let awaited: Promise<unknown> | undefined;
    while (awaited !== this.#alone) {
      awaited = this.#alone;
      await awaited;
    }
    return work();
  }

  async #skip(reason: string): Promise<undefined> {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }
}

/** Everything but a refusal: a server that fails, or gives no answer, may have done its work before. */
function mayHaveActed({ response, failure }: Exchange): boolean {
  if (response === undefined) return failure?.kind !== "connect";
  return response.status < 400 || response.status >= 500;
}
