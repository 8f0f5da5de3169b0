import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import {
  ClientError,
  carriesWebTask,
  IntunedClient,
  TaskCanceledError,
  TaskFailedError,
} from "@intuned/client";

// Holds the task's id while there is one. It is empty from before the start until the id is known.
const file = process.argv[2] ?? "web-task.id";
const isResumed = existsSync(file);

const client = new IntunedClient();
const ctrlC = new AbortController();
process.once("SIGINT", () => ctrlC.abort());
const waiting = { signal: ctrlC.signal, timeoutMs: Number(process.env["WAIT_MS"] ?? 600_000) };

function start() {
  writeFileSync(file, "", { flag: "wx" }); // fails where another process was faster
  const onStart = (webTaskId: string) => writeFileSync(file, webTaskId);
  return client.webTasks.run({ task: "Scrape YC companies from batch S24" }, { ...waiting, onStart });
}

function resume() {
  const webTaskId = readFileSync(file, "utf8");
  if (webTaskId) return client.webTasks.waitForResult(webTaskId, waiting);
  throw new Error(`A task may have been started whose id nobody knows: look, then delete ${file}.`);
}

try {
  const { result } = await (isResumed ? resume() : start());
  console.log(result);
  rmSync(file);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
  const hasEnded = error instanceof TaskFailedError || error instanceof TaskCanceledError;
  const hasNotStarted = error instanceof ClientError && !error.mayHaveStarted && !isResumed;
  if (hasEnded || hasNotStarted) rmSync(file);
  else if (carriesWebTask(error)) console.error(`${error.webTaskId} goes on. Run this again to wait for it.`);
}
