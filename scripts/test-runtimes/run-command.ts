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

/** The environment of a program in a folder, which is its home as well. */
export const environmentIn = (folder: string) => ({
  ...ENVIRONMENT,
  HOME: folder,
  DENO_DIR: `${folder}/.deno`,
});

/** How a program is run. */
interface CommandOptions {
  /** Variables besides the usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
  /** After how many milliseconds it's killed. */
  readonly timeoutMs?: number;
}

/**
 * Runs a program in a folder, which is its home as well, and resolves to what it printed.
 *
 * @throws {Error} it exited with another code than 0; the message ends with what it wrote.
 */
export async function runCommand(
  cwd: string,
  command: string,
  args: readonly string[],
  { environment, timeoutMs = 50_000 }: CommandOptions = {},
): Promise<string> {
  try {
    const env = { ...environmentIn(cwd), ...environment };
    return (await run(command, args, { cwd, env, timeout: timeoutMs })).stdout;
  } catch (error) {
    const { message, stdout = "", stderr = "" } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${message}\n${stdout}${message.includes(stderr) ? "" : stderr}`, { cause: error });
  }
}
