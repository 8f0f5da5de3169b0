import { ApiError, type Client, ConnectionError, TimeoutError } from "@intuned/runtime";
import { parseRetryAfter, pause } from "@intuned/runtime/support";
import type { WebTaskResult } from "@intuned/types";
import { webTaskResult } from "../generated/index.js";
import { beginWait, type Wait } from "./begin-wait.js";
import { notify } from "./notify.js";
import { pollDelayMs } from "./poll-delay.js";
import type { WaitOptions } from "./wait-options.js";
import { addWebTask } from "./web-task-context.js";
import { isFinal, isKnown } from "./web-task-state.js";

/**
 * The answers about a task, the first and then each with another status, until the final one: `completed` or `canceled`.
 * `client.webTasks.watch` as a function.
 *
 * @throws {AbortError} when the signal is aborted, {TimeoutError} after `timeoutMs`, {ApiError} for a status that will not
 *   change by asking again, {ConnectionError} and {ApiError} when polls have failed for `maxOutageMs`. Each carries the task
 *   (`carriesWebTask`).
 */
export async function* webTaskWatch(
  client: Client,
  webTaskId: string,
  options: WaitOptions = {},
): AsyncGenerator<WebTaskResult, void, undefined> {
  const wait = beginWait(options);
  try {
    yield* watch(client, webTaskId, wait);
  } finally {
    wait.end();
  }
}

/** The same within a wait that has begun. */
export async function* watch(
  client: Client,
  webTaskId: string,
  wait: Wait,
): AsyncGenerator<WebTaskResult, void, undefined> {
  let lastAnswer: WebTaskResult | undefined;
  let answeredAt = performance.now();
  try {
    for (let polls = 1; ; polls++) {
      let askedMs: number | undefined;
      try {
        const { data, response } = await webTaskResult(client, webTaskId, wait.request).withResponse();
        answeredAt = performance.now();
        askedMs = parseRetryAfter(response.headers);
        const isChanged = data.status !== lastAnswer?.status;
        lastAnswer = data;
        if (isChanged) tell(client, data, wait);
        if (isChanged) yield data;
        if (isFinal(data)) return;
      } catch (error) {
        if (!isPassing(error) || performance.now() - answeredAt >= wait.maxOutageMs) throw error;
        client.logger.warn(`Still waiting for the web task ${webTaskId}: ${error.message}`);
        askedMs = (error as Partial<ApiError>).retryAfterMs;
      }
      await pause(Math.max(pollDelayMs(polls, wait), askedMs ?? 0), wait.request.signal);
    }
  } catch (error) {
    throw addWebTask(wait.explain(error, `waiting for the web task ${webTaskId}`), { webTaskId, lastAnswer });
  }
}

/** Whether asking again can help. */
function isPassing(error: unknown): error is Error {
  if (!(error instanceof ApiError)) return error instanceof ConnectionError || error instanceof TimeoutError;
  return error.status >= 500 || error.status === 408 || error.status === 429;
}

function tell({ logger }: Client, answer: WebTaskResult, { onStatus }: Wait): void {
  const { webTaskId, status } = answer;
  if (!isKnown(answer))
    logger.warn(`The web task ${webTaskId} has a status unknown to this version: ${status}`);
  notify(logger, "onStatus", () => onStatus?.(answer));
}
