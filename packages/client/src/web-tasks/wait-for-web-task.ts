import type { Client } from "@intuned/runtime";
import type { WebTaskResult, WebTaskResultSucceeded } from "@intuned/types";
import { TaskCanceledError } from "../errors/task-canceled-error.js";
import { TaskFailedError } from "../errors/task-failed-error.js";
import { beginWait, type Wait } from "./begin-wait.js";
import { downloadResult } from "./download-result.js";
import type { OutputOf, OutputSchema } from "./output-schema/output-schema.js";
import { validateOutput } from "./output-schema/validate-output.js";
import type { ResultOptions } from "./wait-options.js";
import { watch } from "./watch-web-task.js";
import { addWebTask } from "./web-task-context.js";
import type { FinalWebTask } from "./web-task-state.js";

/**
 * A task that succeeded. `result` is its data, typed by `outputSchema`: inline data as it is, a file downloaded. A JSON file
 * is parsed, any other is a `Blob`. `undefined` when the task returned nothing.
 */
export type SucceededWebTask<Result> = Omit<WebTaskResultSucceeded, "result"> & { readonly result: Result };

/** What waiting for the result of a task takes that was started elsewhere. */
export interface WaitForResultOptions<Schema extends OutputSchema | undefined> extends ResultOptions {
  /** The schema that the task was started with: types the result, and checks it where the schema can. */
  outputSchema?: Schema;
}

/**
 * Waits for the end of a task and resolves to its success. `client.webTasks.waitForResult` as a function.
 *
 * @throws {TaskFailedError} when the task failed, {TaskCanceledError} when it was canceled, {UnreadableResultError} when its
 *   result is a file that can't be read, {ResultMismatchError} when the result doesn't fit the schema, and what `webTaskWatch`
 *   throws. Each carries the task (`carriesWebTask`).
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
  let answer: WebTaskResult | undefined;
  // A watch ends with a final response.
  for await (answer of watch(client, webTaskId, wait));
  try {
    const result = await readResult(client, { ...(answer as FinalWebTask), webTaskId }, wait).catch(
      async (error) => {
        if (error.reason !== "expired") throw error;
        // Each poll returns a new URL.
        for await (answer of watch(client, webTaskId, { ...wait, onStatus: undefined }));
        return readResult(client, { ...(answer as FinalWebTask), webTaskId }, wait);
      },
    );
    return {
      ...(answer as WebTaskResultSucceeded),
      result: await wait.within(validateOutput(outputSchema, result)),
    };
  } catch (error) {
    const subject = `reading the result of the web task ${webTaskId}`;
    throw addWebTask(wait.explain(error, subject), { webTaskId, lastAnswer: answer }, wait.context);
  }
}

/** The result of a task that has ended, unwrapped. */
async function readResult(client: Client, answer: FinalWebTask, wait: Wait): Promise<unknown> {
  if (answer.status === "canceled") throw new TaskCanceledError(answer);
  const { result } = answer as Partial<WebTaskResultSucceeded>;
  // An outcome that this version doesn't know is a success if there is a result.
  if (answer.outcome === "failed" || (answer.outcome !== "success" && !result))
    throw new TaskFailedError(answer, wait.context.secrets);
  if (!result || result.type === "inline") return result?.data;
  return downloadResult(client, answer.webTaskId, result, wait);
}
