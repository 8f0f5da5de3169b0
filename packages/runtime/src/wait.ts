import type { ApiPromise } from "./api-promise.js";
import {
  type AnyWaitOptions,
  beginWait,
  type Wait,
  type WaitContext,
  type WaitLimits,
} from "./begin-wait.js";
import { pause } from "./call-signal.js";
import type { Client } from "./client.js";
import { notify } from "./emit.js";
import { type ApiError, isApiError, parseRetryAfter } from "./errors/api-error.js";
import { MalformedResponseError, OptionsError } from "./errors/call-errors.js";
import { ClientError } from "./errors/client-error.js";
import { OperationCanceledError, OperationFailedError } from "./errors/wait-errors.js";
import type { RequestOptions } from "./options.js";
import type { OptionKinds } from "./read-options.js";
import { isTransient } from "./retry.js";
import { valueAt } from "./value-at.js";

/** What tells states apart. */
export type StatusValue = string | number | boolean;

/** A state: the value of the status, or by JSON Pointer (RFC 6901) into the response the value, or one of the values, there. */
export type StatusCase = StatusValue | Readonly<Record<string, StatusValue | readonly StatusValue[]>>;

/** What the responses of an operation that is polled mean. */
export interface WaiterFacts {
  /** What is waited for, as messages name it: `run`. */
  readonly subject: string;
  /** Which of the operation's parameters tells most about what is waited for, by index; the last when omitted. */
  readonly named?: number;
  /** Which of the operation's parameters are numbers, by index. */
  readonly numeric?: readonly number[];
  /** Where the status is in a response, as a JSON Pointer; `/status` when omitted. */
  readonly status?: string;
  /** Values of the status that the document has and that aren't final. No value counts as final that isn't listed as one. */
  readonly pending?: readonly StatusValue[];
  /** Which responses are a success. The first list that has the response wins. */
  readonly success: readonly StatusCase[];
  readonly failure?: readonly StatusCase[];
  readonly canceled?: readonly StatusCase[];
  /** Where the reason of a failure is; `/error` when omitted. */
  readonly error?: string;
  /** Where the reason of a cancellation is, and of a failure that has no error; `/reason` when omitted. */
  readonly reason?: string;
  /** Options that a wait takes beside those of every wait. */
  readonly options?: OptionKinds;
}

/**
 * How the end of something is waited for: which operation is polled, and what its responses mean. Generated from `x-waiter` of
 * an OpenAPI document. A client can hook into one: `{ ...waiter, read }`.
 */
export interface Waiter<Response, Ids extends readonly unknown[], Success = Response> extends WaiterFacts {
  /** The operation that is polled. */
  readonly poll: (client: Client, ...args: [...ids: Ids, options?: never]) => ApiPromise<Response>;
  /** Makes something else of the final response than `readEnd` does, which it replaces. */
  readonly read?: (end: WaitEnd<Response, Ids>) => Promise<Success>;
  /** Adds to an error of a wait. */
  readonly describe?: (error: ClientError, ids: Ids, lastResponse: Response | undefined) => void;
}

/** A wait that has come to a final response. */
export interface WaitEnd<Response, Ids> {
  readonly client: Client;
  readonly ids: Ids;
  readonly response: Response;
  readonly wait: Wait;
  /** Polls until there is a final response once more. */
  pollAgain(): Promise<Response>;
}

/** What waiting for an end takes: the options of a call, but for those that make no sense for several. */
export type WaitOptions<Response, Options extends RequestOptions = RequestOptions> = Omit<
  Options,
  "timeoutMs" | "attemptTimeoutMs" | "accept" | "contentType"
> &
  WaitLimits<Response>;

/** What starting something and waiting for its end takes. */
export type StartAndWaitOptions<
  Response,
  Ids extends readonly unknown[],
  Options extends RequestOptions = RequestOptions,
> = WaitOptions<Response, Options> & {
  /**
   * Called with what waiting for the end takes, as soon as it is started, and waited for: store it, and a program that ended
   * can wait on. An error that it throws goes to the client's logger.
   */
  onStart?: ((...ids: Ids) => unknown) | undefined;
};

/** `true` where a value of the first type can meet the second, a case or a part of one; `never` where none can. */
type CanBe<Value, Case> = unknown extends Value
  ? true
  : Value extends unknown
    ? Case extends object
      ? Value extends object
        ? {
            [Key in keyof Case]: Key extends keyof Value
              ? [CanBe<Value[Key], Case[Key]>] extends [never]
                ? false
                : true
              : true;
          }[keyof Case] extends true
          ? true
          : never
        : never
      : [Value & Case] extends [never]
        ? never
        : true
    : never;

/**
 * A response that can be one of these cases: of a union, the branches that not all cases rule out. A type that isn't a union
 * stays as it is.
 */
export type InCase<Response, Case> = Response extends unknown
  ? [CanBe<Response, Case>] extends [never]
    ? never
    : Response
  : never;

/** What an error of a wait carries, so that nothing is lost: `waitForResult(...error.waitArguments)` waits on. */
export interface WaitDetails<Response = unknown, Ids extends readonly unknown[] = readonly unknown[]> {
  /** What was waited for, which goes on whatever became of the wait: the arguments of waiting for it again. */
  readonly waitArguments: Ids;
  /** The last response, where there was one. Not shown when the error is printed. */
  readonly lastResponse: Response | undefined;
}

/** The key of the operation that was polled, in an error of a wait. */
const POLL = Symbol.for("@intuned/runtime.poll");

/**
 * Whether something thrown says what was being waited for: all errors of a wait do, and those of a start-and-wait once the start
 * has succeeded.
 *
 * @param waiter narrows to the errors of this one, and types what they carry.
 */
export function carriesWait<Response = unknown, Ids extends readonly unknown[] = readonly unknown[]>(
  error: unknown,
  waiter?: Waiter<Response, Ids, unknown>,
): error is ClientError & WaitDetails<Response, Ids> {
  return (
    error instanceof ClientError &&
    POLL in error &&
    (!waiter || (error as { [POLL]?: unknown })[POLL] === waiter.poll)
  );
}

/** How long a 404 after a start is tolerated in milliseconds: the server that is polled may not know of it yet. */
const VISIBLE_MS = 5_000;

/**
 * Starts something, waits for its end, and resolves to its success.
 *
 * @param args the arguments of the start, without its options.
 * @param from where each parameter of the poll comes from: a JSON Pointer into the list of the start's arguments (the options
 *   last), which also has the response's body as `data` and its headers as `headers`.
 * @throws what the start throws, and then what `waitUntilFinal` does: those errors tell what is waited for (`carriesWait`).
 */
export async function startAndWait<Response, Ids extends readonly unknown[], Success>(
  client: Client,
  waiter: Waiter<Response, Ids, Success>,
  start: (client: Client, ...args: never[]) => ApiPromise<unknown>,
  args: readonly unknown[],
  from: readonly string[],
  options: AnyWaitOptions & { readonly onStart?: unknown } = {},
): Promise<Success> {
  const { onStart, ...rest } = options;
  // The start's own, which no poll has.
  const { query, header, cookie, ...waiting } = rest as typeof rest & Readonly<Record<string, unknown>>;
  const wait = beginWait(waiting, waiter.options);
  try {
    const startOptions = { ...wait.request, query, header, cookie };
    const ids = await start(client, ...([...args, startOptions] as never[]))
      .withResponse()
      .then(({ data, response }) => {
        const headers = Object.fromEntries(response.headers);
        const source = Object.assign([...args, startOptions], { data, headers });
        return from.map((pointer, index) => {
          const id = valueAt(source, pointer);
          const isUsable = waiter.numeric?.includes(index)
            ? Number.isFinite(id)
            : typeof id === "string" && TEXT.test(id);
          // The rest of the response isn't validated.
          if (!isUsable) throw unusable(pointer, data, response, wait);
          return id;
        });
      })
      .catch((error) => {
        throw wait.explain(error, `the start of the ${waiter.subject}`);
      });
    const visibleBy = performance.now() + VISIBLE_MS;
    await wait
      .within(
        notify(client.logger, "onStart", () =>
          (onStart as ((...ids: unknown[]) => unknown) | undefined)?.(...ids),
        ),
      )
      // The wait that is ended by then says so itself.
      .catch(() => {});
    return await settle(client, waiter, ids as unknown as Ids, { ...wait, visibleBy });
  } finally {
    wait.end();
  }
}

/**
 * Waits for the end of something that was started before, and resolves to its success.
 *
 * @param ids the parameters of the poll.
 * @throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, and what `watchUntilFinal`
 *   throws. Each tells what is waited for (`carriesWait`).
 */
export async function waitUntilFinal<Response, Ids extends readonly unknown[], Success>(
  client: Client,
  waiter: Waiter<Response, Ids, Success>,
  ids: Ids,
  options: AnyWaitOptions = {},
): Promise<Success> {
  const wait = beginWait(options, waiter.options);
  try {
    return await settle(client, waiter, ids, wait);
  } finally {
    wait.end();
  }
}

/**
 * The responses about something, the first and then each with another status, until the final one. A failure is a response like
 * any other.
 *
 * @throws {AbortError} when the signal is aborted, {TimeoutError} after `timeoutMs`, {ApiError} for a status that another
 *   request won't change, {ConnectionError}, {ApiError} and {MalformedResponseError} when polls have failed for
 *   `maxOutageMs`. Each tells what is waited for (`carriesWait`).
 */
export function watchUntilFinal<Response, Ids extends readonly unknown[]>(
  client: Client,
  waiter: Waiter<Response, Ids, unknown>,
  ids: Ids,
  options: AnyWaitOptions = {},
): AsyncGenerator<Response, void, undefined> {
  let wait: Wait | undefined;
  let isLeft = false;
  const responses = (async function* () {
    wait = beginWait(options, waiter.options);
    try {
      yield* poll(client, waiter, ids, wait);
    } catch (error) {
      if (!isLeft) throw error;
    } finally {
      wait.end();
    }
  })();
  // A generator's own `return` is queued behind a pending `next`, which can take minutes: this one ends it.
  const leave = responses.return.bind(responses);
  responses.return = (value) => {
    isLeft = true;
    wait?.abort();
    return leave(value);
  };
  return responses;
}

/** Polls to the end within a wait that has begun, and makes of the final response what the caller gets. */
async function settle<Response, Ids extends readonly unknown[], Success>(
  client: Client,
  waiter: Waiter<Response, Ids, Success>,
  ids: Ids,
  wait: Wait,
): Promise<Success> {
  let response: Response | undefined;
  const pollOn = async (within: Wait) => {
    // A watch ends with a final response.
    for await (response of poll(client, waiter, ids, within));
    return response as Response;
  };
  const end = {
    client,
    ids,
    wait,
    response: await pollOn(wait),
    pollAgain: () => pollOn({ ...wait, onStatus: undefined }),
  };
  try {
    return waiter.read ? await waiter.read(end) : (readEnd(waiter, end) as unknown as Success);
  } catch (error) {
    const explained = wait.explain(error, `reading the result of the ${nameOf(waiter, ids)}`);
    throw addWait(explained, waiter, ids, response, wait.context);
  }
}

/** Where the status is unless a waiter says otherwise. */
const STATUS = "/status";

/** How fast pauses grow. */
const GROWTH = 1.5;

/** The runtime's default of `maxRetryAfterMs`. */
const MAX_RETRY_AFTER_MS = 60_000;

/** Polls within a wait that has begun. */
async function* poll<Response, Ids extends readonly unknown[]>(
  client: Client,
  waiter: Waiter<Response, Ids, unknown>,
  ids: Ids,
  wait: Wait,
): AsyncGenerator<Response, void, undefined> {
  const { logger } = client;
  const { status: pointer = STATUS } = waiter;
  const { pollIntervalMs, maxPollIntervalMs, maxOutageMs, onStatus, context } = wait;
  const subject = nameOf(waiter, ids);
  let lastResponse: Response | undefined;
  let lastStatus: StatusValue | undefined;
  let failingSince: number | undefined;
  // No longer than half of the time left: the next poll can bring the end.
  const limited = (retryAfterMs = 0) =>
    Math.min(retryAfterMs, context.retry?.maxRetryAfterMs ?? MAX_RETRY_AFTER_MS, wait.leftMs() / 2);
  try {
    for (let polls = 1; ; polls++) {
      let askedMs = 0;
      try {
        const { data, response } = await waiter.poll(client, ...ids, wait.request as never).withResponse();
        const status = valueAt(data, pointer) as StatusValue;
        if (status === "" || !typesOfStatus(waiter).has(typeof status))
          throw unusable(pointer, data, response, wait);
        failingSince = undefined;
        askedMs = limited(parseRetryAfter(response.headers));
        const isNew = status !== lastStatus;
        const isFinal = endOf(waiter, data) !== undefined;
        lastStatus = status;
        lastResponse = data;
        if (isNew) {
          if (!isFinal && waiter.pending?.includes(status) === false)
            logger.warn(
              `The ${subject} has a status unknown to this version: ${context.secrets.hide(`${status}`)}`,
            );
          void notify(logger, "onStatus", () => onStatus?.(data as never));
        }
        if (isNew || isFinal) yield data;
        if (isFinal) return;
      } catch (error) {
        askedMs = limited((error as Partial<ApiError>).retryAfterMs);
        if (!isApiError(error, 404) || performance.now() >= (wait.visibleBy ?? 0)) {
          // A gateway's page or redirect, or a status that `checkAnswers` doesn't know: what is waited for goes on, and so does the wait.
          const isGateways =
            error instanceof MalformedResponseError || (isApiError(error) && error.code === "redirected");
          if (!isTransient(error) && !isGateways) throw error;
          failingSince ??= performance.now();
          // To wait for longer than an outage may take would only put off the news.
          if (performance.now() - failingSince + askedMs >= maxOutageMs) throw error;
        }
        logger.warn(`Still waiting for the ${subject}: ${(error as Error).message}`);
      }
      // Growing, and a quarter below or above at random, so that waits spread.
      const pauseMs =
        Math.min(Math.max(maxPollIntervalMs, pollIntervalMs), pollIntervalMs * GROWTH ** (polls - 1)) *
        (0.75 + Math.random() / 2);
      await pause(Math.max(pauseMs, askedMs), wait.request.signal);
    }
  } catch (error) {
    throw addWait(wait.explain(error, `waiting for the ${subject}`), waiter, ids, lastResponse, context);
  }
}

/** `run run_123`. */
function nameOf({ subject, named = -1 }: WaiterFacts, ids: readonly unknown[]): string {
  return `${subject} ${ids.at(named)}`;
}

/** The ends of something, in the order in which a response is compared with them. */
const ENDS = ["success", "failure", "canceled"] as const;

/** Which end a response tells; `undefined` where it tells none, so that waiting goes on. */
function endOf(waiter: WaiterFacts, response: unknown): (typeof ENDS)[number] | undefined {
  const hasValue = (pointer: string, values: StatusValue | readonly StatusValue[]) =>
    [values].flat().includes(valueAt(response, pointer) as StatusValue);
  const isMet = (it: StatusCase) =>
    typeof it === "object"
      ? Object.entries(it).every(([pointer, values]) => hasValue(pointer, values))
      : hasValue(waiter.status ?? STATUS, it);
  return ENDS.find((end) => waiter[end]?.some(isMet));
}

/** The types of the values that the status can have, as far as these are told. */
function typesOfStatus(waiter: WaiterFacts): ReadonlySet<string> {
  const { status = STATUS, pending = [] } = waiter;
  const told = ENDS.flatMap((end) => waiter[end] ?? []).flatMap((it) =>
    typeof it === "object" ? [it[status] ?? []].flat() : [it],
  );
  return new Set([...pending, ...told].map((it) => typeof it));
}

/**
 * A final response that is a success.
 *
 * @throws {OperationFailedError} {OperationCanceledError} where it is none.
 */
function readEnd<Response, Ids extends readonly unknown[]>(
  waiter: Waiter<Response, Ids, unknown>,
  { response, ids, wait }: WaitEnd<Response, Ids>,
): Response {
  const { error = "/error", reason = "/reason", status = STATUS } = waiter;
  const { secrets } = wait.context;
  const end = endOf(waiter, response);
  const details = { subject: `the ${nameOf(waiter, ids)}`, response, secrets };
  const [failed, stopped] = [error, reason].map((it) => valueAt(response, it) ?? undefined);
  if (end === "canceled") throw new OperationCanceledError({ ...details, reason: stopped ?? failed });
  if (end === "success") return response;
  const otherwise = secrets.hide(`its status is ${valueAt(response, status)}`);
  throw new OperationFailedError({ ...details, reason: failed ?? stopped, otherwise });
}

/** What can be in a path: not empty, `.` or `..`, without control characters. */
const TEXT = /^(?!\.{1,2}$)[^\p{Cc}\p{Cs}]+$/u;

/** An error about the one value without which a wait can't continue. After a start its `mayHaveStarted` is true. */
function unusable(
  pointer: string,
  data: unknown,
  { status }: globalThis.Response,
  { context }: Wait,
): MalformedResponseError {
  const body = context.secrets.hide(JSON.stringify(data) ?? "");
  return new MalformedResponseError(`no usable \`${pointer.replace(/.*\//, "")}\``, body, {
    status,
    call: context.call,
  });
}

/**
 * Adds to an error what was waited for, the attempts of the whole wait, and its last request where the error isn't about another.
 * After a start nobody may take it for one that started nothing.
 */
function addWait<Response, Ids extends readonly unknown[]>(
  error: ClientError,
  waiter: Waiter<Response, Ids, unknown>,
  waitArguments: Ids,
  lastResponse: Response | undefined,
  { call, attempts }: WaitContext,
): ClientError {
  Object.assign(error, { waitArguments, mayHaveStarted: true });
  // Bad options are about no request.
  if (call && !(error instanceof OptionsError)) Object.assign(error, { attempts, call });
  // Not enumerable: it can be large, and holds whatever the caller sent.
  Object.defineProperties(error, {
    lastResponse: { value: lastResponse, configurable: true },
    [POLL]: { value: waiter.poll, configurable: true },
  });
  waiter.describe?.(error, waitArguments, lastResponse);
  return error;
}
