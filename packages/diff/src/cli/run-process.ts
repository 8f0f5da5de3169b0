import process from "node:process";
import { main } from "./main.js";

/**
 * The command as this process: its arguments, streams and exit code. A reader that stops reading (`| head`) doesn't change
 * the exit code.
 */
export async function runProcess(): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  process.exitCode = await main(process.argv.slice(2), process);
}
