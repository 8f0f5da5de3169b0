import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { main } from "./main.js";
import { standardTools } from "./standard-tools.js";

/** The command as this process: its arguments, streams and exit code. */
export async function runProcess(): Promise<void> {
  // V8 lets garbage grow with the machine's memory: of the 1.2 GB that a run of GitHub's document came to, 0.3 were in use.
  setFlagsFromString("--heap-growing-percent=50");
  process.exitCode = await main(process.argv.slice(2), process, standardTools);
}
