import type { Client } from "@intuned/runtime";
import { follow } from "@intuned/runtime/support";
import type { WebTaskResult, WebTaskResultSucceeded } from "@intuned/types";
import { TaskCanceledError } from "../errors/task-canceled-error.js";
import { TaskFailedError } from "../errors/task-failed-error.js";
import { beginWait, type Wait } from "./begin-wait.js";
import type { OutputOf, OutputSchema } from "./output-schema/output-schema.js";
import { validateOutput } from "./output-schema/validate-output.js";
import type { WaitOptions } from "./wait-options.js";
import { watch } from "./watch-web-task.js";
import { addWebTask } from "./web-task-context.js";
import type { FinalWebTask } from "./web-task-state.js";

/** A task that ended well, its `result` typed by the schema that was given, and read from `resultUrl` where it is large. */
export type SucceededWebTask<Result> = Omit<WebTaskResultSucceeded, "result"> & { readonly result: Result };

/** What waiting for the result of a task takes that was started elsewhere. */
export interface WaitForResultOptions<Schema extends OutputSchema | undefined> extends WaitOptions {
  /** The schema that the task was started with: types the result, and checks it where the schema can. */
  outputSchema?: Schema;
}

/**
 * Waits for the end of a task and resolves to its success. `client.webTasks.waitForResult` as a function.
 *
 * @throws {TaskFailedError} when the task failed, {TaskCanceledError} when it was called off, {ResultMismatchError} when the
 *   result does not fit the schema, and what `webTaskWatch` throws. Each carries the task (`carriesWebTask`).
 */
export async function webTaskWaitForResult<const Schema extends OutputSchema | undefined = undefined>(
  client: Client,
  webTaskId: string,
  options: WaitForResultOptions<Schema> = {},
): Promise<SucceededWebTask<OutputOf<Schema>>> {
  const { outputSchema, ...waiting } = options;
  const wait = beginWait(waiting);
  try {
    return await waitForResult(client, webTaskId, wait, outputSchema as Schema);
  } finally {
    wait.end();
  }
}

/** The same within a wait that has begun. */
export async function waitForResult<Schema extends OutputSchema | undefined>(
  client: Client,
  webTaskId: string,
  wait: Wait,
  outputSchema: Schema,
): Promise<SucceededWebTask<OutputOf<Schema>>> {
  let lastAnswer: WebTaskResult | undefined;
  for await (const answer of watch(client, webTaskId, wait)) lastAnswer = answer;
  try {
    // A watch ends with a final answer.
    const result = await readResult(client, lastAnswer as FinalWebTask, wait);
    return {
      ...(lastAnswer as WebTaskResultSucceeded),
      result: await wait.within(validateOutput(outputSchema, result)),
    };
  } catch (error) {
    const subject = `reading the result of the web task ${webTaskId}`;
    throw addWebTask(wait.explain(error, subject), { webTaskId, lastAnswer });
  }
}

/** The result of a task that has ended, wherever it is kept. */
async function readResult(client: Client, answer: FinalWebTask, { request }: Wait): Promise<unknown> {
  if (answer.status === "canceled") throw new TaskCanceledError(answer);
  const { result, resultUrl } = answer as Partial<WebTaskResultSucceeded>;
  // An outcome that this version does not know is a success if there is something to show for it.
  const isSuccess = answer.outcome === "success" || (result ?? resultUrl ?? undefined) !== undefined;
  if (answer.outcome === "failure" || !isSuccess) throw new TaskFailedError(answer, request.secrets);
  if (result !== undefined || !resultUrl) return result;
  return follow(client, "webTaskResult", resultUrl, request);
}
