import type { Waiter } from "@intuned/runtime";
import type { WaitEnd } from "@intuned/runtime/support";
import type { WebTaskResult, WebTaskResultSucceeded } from "@intuned/types";
import { TaskCanceledError } from "../errors/task-canceled-error.js";
import { TaskFailedError } from "../errors/task-failed-error.js";
import { webTaskResultWaiter } from "../generated/index.js";
import { downloadResult } from "./download-result.js";
import type { OutputOf, OutputSchema } from "./output-schema/output-schema.js";
import { validateOutput } from "./output-schema/validate-output.js";

/**
 * A task that succeeded. `result` is its data, typed by `outputSchema`: inline data as it is, a file downloaded. A JSON file
 * is parsed, any other is a `Blob`. `undefined` when the task returned nothing.
 */
export type SucceededWebTask<Result> = Omit<WebTaskResultSucceeded, "result"> & { readonly result: Result };

/** Waits for a task and its result. */
type WebTaskWaiter<Schema> = Waiter<WebTaskResult, [webTaskId: string], SucceededWebTask<OutputOf<Schema>>>;

/** The generated waiter, with what no document can say: what becomes of the result. */
export function webTaskWaiter<Schema extends OutputSchema | undefined = undefined>(
  outputSchema?: Schema,
): WebTaskWaiter<Schema> {
  return {
    ...webTaskResultWaiter,
    options: { maxFileBytes: "number" },
    describe: (error, [webTaskId], lastAnswer) => {
      Object.assign(error, { webTaskId });
      // Not enumerable, as `lastResponse` isn't.
      Object.defineProperty(error, "lastAnswer", { value: lastAnswer, configurable: true });
    },
    read: async (end) => {
      let { response } = end;
      const result = await readResult(end, response).catch(async (error) => {
        if (error.reason !== "expired") throw error;
        // Each poll returns a new URL.
        response = await end.pollAgain();
        return readResult(end, response);
      });
      return {
        ...(response as WebTaskResultSucceeded),
        result: await end.wait.within(validateOutput(outputSchema as Schema, result)),
      };
    },
  };
}

/** The result of a task that has ended, unwrapped. */
async function readResult(
  { client, ids: [webTaskId], wait }: WaitEnd<WebTaskResult, [webTaskId: string]>,
  response: WebTaskResult,
): Promise<unknown> {
  const task = { ...(response as FinalWebTask), webTaskId };
  if (task.status === "canceled") throw new TaskCanceledError(task);
  const { result } = task as Partial<WebTaskResultSucceeded>;
  // An outcome that this version doesn't know is a success if there is a result.
  if (task.outcome === "failed" || (task.outcome !== "success" && !result))
    throw new TaskFailedError(task, wait.context.secrets);
  if (!result || result.type === "inline") return result?.data;
  return downloadResult(client, webTaskId, result, wait);
}

/** A task that has ended. */
type FinalWebTask = Extract<WebTaskResult, { readonly status: "completed" | "canceled" }>;
