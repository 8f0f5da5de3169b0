import { ApiPromise, type Client } from "@intuned/runtime";
import { notify } from "@intuned/runtime/support";
import type { WebTaskInput, WebTaskStarted } from "@intuned/types";
import { webTaskStart } from "../generated/index.js";
import type { IntunedRequestOptions } from "../generated/options.js";
import { beginWait } from "./begin-wait.js";
import type { OutputOf, OutputSchema } from "./output-schema/output-schema.js";
import { toJsonSchema } from "./output-schema/to-json-schema.js";
import { requireText } from "./require-text.js";
import { type SucceededWebTask, waitForResult } from "./wait-for-web-task.js";
import type { ResultOptions } from "./wait-options.js";

/** A task whose `outputSchema` can also be a schema of zod, valibot or arktype; it is sent as JSON Schema. */
export type WebTaskInputWith<Schema> = Omit<WebTaskInput, "outputSchema"> & { outputSchema?: Schema };

/** What running a task takes. */
export interface RunOptions extends ResultOptions {
  /**
   * Told the task's id as soon as it is started, and waited for: keep the id, and a program that ended can wait on. An error
   * that it throws goes to the client's logger.
   */
  onStart?: ((webTaskId: string) => unknown) | undefined;
}

/** Starts a task, its schema written as JSON Schema. What `client.webTasks.start` does. */
export function startWebTask(
  client: Client,
  { outputSchema, ...input }: WebTaskInputWith<OutputSchema | undefined>,
  options?: IntunedRequestOptions,
): ApiPromise<WebTaskStarted> {
  try {
    const schema = outputSchema === undefined ? {} : { outputSchema: toJsonSchema(outputSchema) };
    return webTaskStart(client, { ...input, ...schema }, options);
  } catch (error) {
    return new ApiPromise(Promise.reject(error));
  }
}

/**
 * Starts a task, waits for its end, and resolves to its success. `client.webTasks.run` as a function.
 *
 * @throws what `webTaskStart` throws, and then what `webTaskWaitForResult` does: those carry the task (`carriesWebTask`), so
 *   that waiting can go on where it ended.
 */
export async function webTaskRun<const Schema extends OutputSchema | undefined = undefined>(
  client: Client,
  input: WebTaskInputWith<Schema>,
  options: RunOptions = {},
): Promise<SucceededWebTask<OutputOf<Schema>>> {
  const { onStart, ...waiting } = options;
  const wait = beginWait(waiting);
  try {
    const { data, response } = await startWebTask(client, input, wait.request)
      .withResponse()
      .catch((error) => {
        throw wait.explain(error, "starting a web task");
      });
    requireText("webTaskId", data, response, { operationId: "webTaskStart", method: "POST" }, wait);
    const { webTaskId } = data;
    await wait
      .within(notify(client.logger, "onStart", () => onStart?.(webTaskId)))
      // The wait that is ended by then says so itself.
      .catch(() => {});
    return await waitForResult(client, webTaskId, wait, input.outputSchema as Schema);
  } finally {
    wait.end();
  }
}
