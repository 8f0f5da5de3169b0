import process from "node:process";
import { IntunedClient } from "@intuned/client";
import { apiKey, userAgent, workspaceId } from "./bench-client-options.js";

/*
 * A program of `npm run bench`: URL. Makes 1,000 `run`s at once in one process, each two pending polls long, and prints what
 * came of it.
 */

/** What came of many runs at once. */
export interface RunFigures {
  readonly runs: number;
  readonly resolved: number;
  /** Tasks that the server saw started once. */
  readonly startedOnce: number;
  /** What the first run that failed was rejected with. */
  readonly failure: string | undefined;
  readonly wallMs: number;
  readonly peakHeapBytes: number;
}

const RUNS = 1_000;
const SAMPLE_MS = 5;

const [baseUrl = ""] = process.argv.slice(2);
const client = new IntunedClient({ baseUrl, workspaceId, apiKey, userAgent });
let peakHeapBytes = 0;
const sample = () => (peakHeapBytes = Math.max(peakHeapBytes, process.memoryUsage().heapUsed));
const timer = setInterval(sample, SAMPLE_MS);

const begun = performance.now();
const outcomes = await Promise.allSettled(
  Array.from({ length: RUNS }, (_, index) =>
    client.webTasks.run({ task: `run ${index}` }, { pollIntervalMs: 100 }),
  ),
);
const wallMs = performance.now() - begun;
sample();
clearInterval(timer);

const starts = (await (await fetch(`${baseUrl}/starts`)).json()) as [task: string, starts: number][];
const failed = outcomes.find((outcome) => outcome.status === "rejected");
const figures: RunFigures = {
  runs: RUNS,
  resolved: outcomes.filter((outcome) => outcome.status === "fulfilled" && outcome.value.result === 3).length,
  startedOnce: starts.filter(([task, times]) => task.startsWith("run ") && times === 1).length,
  failure: failed === undefined ? undefined : String(failed.reason),
  wallMs,
  peakHeapBytes,
};
console.log(JSON.stringify(figures));
