import process from "node:process";
import { IntunedClient } from "@intuned/client";
import { apiKey, input, userAgent, workspaceId } from "./bench-client-options.js";

/*
 * A program of `npm run bench`: URL, CALLS, STEP, MEASURES. After the first CALLS and after every STEP more it measures the
 * heap, garbage collected, and prints all MEASURES in bytes. It needs `--expose-gc`.
 */

const AT_ONCE = 10;

const [baseUrl = "", ...numbers] = process.argv.slice(2);
const [calls = 0, step = 0, measures = 0] = numbers.map(Number);
const client = new IntunedClient({ baseUrl, workspaceId, apiKey, userAgent });

async function heapAfter(count: number): Promise<number> {
  for (let call = 0; call < count; call += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => client.webTasks.start(input)));
  // Twice, with a turn between: finalizers run in it, and what they let go of is collected after.
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const heaps = [await heapAfter(calls)];
while (heaps.length < measures) heaps.push(await heapAfter(step));
console.log(JSON.stringify(heaps));
