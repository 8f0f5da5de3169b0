import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a program of a test may know of its surroundings: it finds commands, reports nothing, and looks for no update. */
const ENVIRONMENT = {
  PATH: process.env["PATH"],
  DO_NOT_TRACK: "1",
  DENO_NO_UPDATE_CHECK: "1",
  BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0",
};

/**
 * Runs a program in a folder, which is its home as well, and resolves to what it printed.
 *
 * @throws {Error} it exited with another code than 0; the message ends with what it wrote.
 */
export async function runCommand(cwd: string, command: string, args: readonly string[]): Promise<string> {
  try {
    const env = { ...ENVIRONMENT, HOME: cwd, DENO_DIR: `${cwd}/.deno` };
    return (await run(command, args, { cwd, env, timeout: 50_000 })).stdout;
  } catch (error) {
    const { message, stdout = "", stderr = "" } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${message}\n${stdout}${message.includes(stderr) ? "" : stderr}`, { cause: error });
  }
}
