import { type ApiError, type Client, isApiError, MalformedResponseError } from "@intuned/runtime";
import { isTransient, notify, parseRetryAfter, pause } from "@intuned/runtime/support";
import type { WebTaskResult } from "@intuned/types";
import { webTaskResult } from "../generated/index.js";
import { beginWait, type Wait } from "./begin-wait.js";
import { pollDelayMs } from "./poll-delay.js";
import { requireText } from "./require-text.js";
import type { WaitOptions } from "./wait-options.js";
import { addWebTask } from "./web-task-context.js";
import { isFinal, isKnown } from "./web-task-state.js";

/**
 * The responses about a task, the first and then each with another status, until the final one: `completed` or `canceled`.
 * `client.webTasks.watch` as a function.
 *
 * @throws {AbortError} when the signal is aborted, {TimeoutError} after `timeoutMs`, {ApiError} for a status that another
 *   request won't change, {ConnectionError}, {ApiError} and {MalformedResponseError} when polls have failed for
 *   `maxOutageMs`. Each carries the task (`carriesWebTask`).
 */
export function webTaskWatch(
  client: Client,
  webTaskId: string,
  options: WaitOptions = {},
): AsyncGenerator<WebTaskResult, void, undefined> {
  let wait: Wait | undefined;
  let isLeft = false;
  const responses = (async function* () {
    wait = beginWait(options);
    try {
      yield* watch(client, webTaskId, wait);
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

/** The runtime's default of `maxRetryAfterMs`. */
const MAX_RETRY_AFTER_MS = 60_000;

/** The same within a wait that has begun. */
export async function* watch(
  client: Client,
  webTaskId: string,
  wait: Wait,
): AsyncGenerator<WebTaskResult, void, undefined> {
  let lastAnswer: WebTaskResult | undefined;
  let failingSince: number | undefined;
  // No longer than half of the time left: the next poll can bring the end.
  const limited = (retryAfterMs = 0) =>
    Math.min(retryAfterMs, wait.context.retry?.maxRetryAfterMs ?? MAX_RETRY_AFTER_MS, wait.leftMs() / 2);
  try {
    for (let polls = 1; ; polls++) {
      let askedMs = 0;
      try {
        const { data, response } = await webTaskResult(client, webTaskId, wait.request).withResponse();
        requireText("status", data, response, wait);
        failingSince = undefined;
        askedMs = limited(parseRetryAfter(response.headers));
        const isChanged = data.status !== lastAnswer?.status;
        lastAnswer = data;
        if (isChanged) tell(client, data, wait);
        if (isChanged) yield data;
        if (isFinal(data)) return;
      } catch (error) {
        askedMs = limited((error as Partial<ApiError>).retryAfterMs);
        if (!isApiError(error, 404) || performance.now() >= (wait.visibleBy ?? 0)) {
          // A gateway's page or redirect, or a status that `checkAnswers` doesn't know: the task goes on, and so does the wait.
          const isGateways =
            error instanceof MalformedResponseError || (isApiError(error) && error.code === "redirected");
          if (!isTransient(error) && !isGateways) throw error;
          failingSince ??= performance.now();
          // To wait for longer than an outage may take would only put off the news.
          if (performance.now() - failingSince + askedMs >= wait.maxOutageMs) throw error;
        }
        client.logger.warn(`Still waiting for the web task ${webTaskId}: ${(error as Error).message}`);
      }
      await pause(Math.max(pollDelayMs(polls, wait), askedMs), wait.request.signal);
    }
  } catch (error) {
    throw addWebTask(
      wait.explain(error, `waiting for the web task ${webTaskId}`),
      { webTaskId, lastAnswer },
      wait.context,
    );
  }
}

function tell({ logger }: Client, answer: WebTaskResult, { onStatus, context }: Wait): void {
  if (!isKnown(answer)) {
    const status = context.secrets.hide(answer.status);
    logger.warn(`The web task ${answer.webTaskId} has a status unknown to this version: ${status}`);
  }
  void notify(logger, "onStatus", () => onStatus?.(answer));
}
