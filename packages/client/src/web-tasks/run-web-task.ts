import { ApiPromise, type Client, OptionsError, startAndWait } from "@intuned/runtime";
import type { WebTaskInput, WebTaskStarted } from "@intuned/types";
import { webTaskStart } from "../generated/index.js";
import type { IntunedRequestOptions } from "../generated/options.js";
import type { OutputOf, OutputSchema } from "./output-schema/output-schema.js";
import { toJsonSchema } from "./output-schema/to-json-schema.js";
import type { ResultOptions } from "./wait-options.js";
import { type SucceededWebTask, webTaskWaiter } from "./web-task-waiter.js";

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
  task: WebTaskInputWith<OutputSchema | undefined>,
  options?: IntunedRequestOptions,
): ApiPromise<WebTaskStarted> {
  try {
    if (Object(task) !== task) throw new OptionsError("input", "`input` must be an object with a `task`.");
    const { outputSchema, ...input } = task;
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
export function webTaskRun<const Schema extends OutputSchema | undefined = undefined>(
  client: Client,
  input: WebTaskInputWith<Schema>,
  options?: RunOptions,
): Promise<SucceededWebTask<OutputOf<Schema>>> {
  const waiter = webTaskWaiter(Object(input).outputSchema as Schema);
  return startAndWait(client, waiter, startWebTask, [input], ["/data/webTaskId"], options);
}
