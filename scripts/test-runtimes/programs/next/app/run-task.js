import { IntunedClient } from "@intuned/client";

/** Runs a task on the server that the environment says, as an application does; its id and its result, as a text. */
export async function runTask(task) {
  const client = new IntunedClient();
  const { webTaskId, result } = await client.webTasks.run({ task }, { pollIntervalMs: 1, timeoutMs: 10_000 });
  return `${webTaskId}: ${result}`;
}
