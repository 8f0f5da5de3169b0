import { type ApiError, type Client, MalformedResponseError } from "@intuned/runtime";
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
  let failingSince: number | undefined;
  try {
    for (let polls = 1; ; polls++) {
      let askedMs = 0;
      try {
        const { data, response } = await webTaskResult(client, webTaskId, wait.request).withResponse();
        requireText("status", data, response, { operationId: "webTaskResult", method: "GET" }, wait);
        failingSince = undefined;
        askedMs = parseRetryAfter(response.headers) ?? 0;
        const isChanged = data.status !== lastAnswer?.status;
        lastAnswer = data;
        if (isChanged) tell(client, data, wait);
        if (isChanged) yield data;
        if (isFinal(data)) return;
      } catch (error) {
        // A gateway's page, or a status that `checkAnswers` doesn't know: the task goes on, and so does the wait.
        if (!isTransient(error) && !(error instanceof MalformedResponseError)) throw error;
        failingSince ??= performance.now();
        askedMs = (error as Partial<ApiError>).retryAfterMs ?? 0;
        // To wait for longer than an outage may take would only put off the news.
        if (performance.now() - failingSince + askedMs >= wait.maxOutageMs) throw error;
        client.logger.warn(`Still waiting for the web task ${webTaskId}: ${error.message}`);
      }
      await pause(Math.max(pollDelayMs(polls, wait), askedMs), wait.request.signal);
    }
  } catch (error) {
    throw addWebTask(wait.explain(error, `waiting for the web task ${webTaskId}`), { webTaskId, lastAnswer });
  }
}

function tell({ logger }: Client, answer: WebTaskResult, { onStatus, request }: Wait): void {
  if (!isKnown(answer)) {
    const status = request.secrets.hide(answer.status);
    logger.warn(`The web task ${answer.webTaskId} has a status unknown to this version: ${status}`);
  }
  void notify(logger, "onStatus", () => onStatus?.(answer));
}
