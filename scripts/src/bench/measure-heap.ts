import process from "node:process";
import { IntunedClient } from "@intuned/client";
import { apiKey, input, userAgent, workspaceId } from "./bench-client-options.js";

/*
 * A program of `npm run bench`: URL. Prints the bytes on the heap after 10,000 calls, 20,000 and 30,000, garbage collected. It
 * needs `--expose-gc`.
 */

const CALLS = 10_000;
const AT_ONCE = 10;

const [baseUrl = ""] = process.argv.slice(2);
const client = new IntunedClient({ baseUrl, workspaceId, apiKey, userAgent });

async function heapAfterCalls(): Promise<number> {
  for (let call = 0; call < CALLS; call += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => client.webTasks.start(input)));
  // Twice, with a turn between: finalizers run in it, and what they let go of is collected after.
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

console.log(JSON.stringify([await heapAfterCalls(), await heapAfterCalls(), await heapAfterCalls()]));
