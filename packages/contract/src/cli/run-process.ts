import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { main } from "./main.js";
import { standardTools } from "./standard-tools.js";

/**
 * The command as this process: its arguments, streams and exit code. Whoever reads its output may stop reading (`| head`):
 * the command goes on to its end, for its exit code and the reports that go to files.
 */
export async function runProcess(): Promise<void> {
  // V8 lets garbage grow with the machine's memory: of the 1.2 GB that a run of GitHub's document came to, 0.3 were in use.
  setFlagsFromString("--heap-growing-percent=50");
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  process.exitCode = await main(process.argv.slice(2), process, standardTools);
}
