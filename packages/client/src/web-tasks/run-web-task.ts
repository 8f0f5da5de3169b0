import { ApiPromise, type Client, OptionsError } from "@intuned/runtime";
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

/** How long a 404 after a start is tolerated in milliseconds: the server that is polled may not know the task yet. */
const VISIBLE_MS = 5_000;

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
export async function webTaskRun<const Schema extends OutputSchema | undefined = undefined>(
  client: Client,
  input: WebTaskInputWith<Schema>,
  options: RunOptions = {},
): Promise<SucceededWebTask<OutputOf<Schema>>> {
  const { onStart, ...waiting } = options;
  const wait = beginWait(waiting);
  try {
    const webTaskId = await startWebTask(client, input, wait.request)
      .withResponse()
      .then(({ data, response }) => requireText("webTaskId", data, response, wait))
      .catch((error) => {
        throw wait.explain(error, "starting a web task");
      });
    const visibleBy = performance.now() + VISIBLE_MS;
    await wait
      .within(notify(client.logger, "onStart", () => onStart?.(webTaskId)))
      // The wait that is ended by then says so itself.
      .catch(() => {});
    return await waitForResult(client, webTaskId, { ...wait, visibleBy }, input.outputSchema as Schema);
  } finally {
    wait.end();
  }
}
