import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program of a guide, with all that it says. */
export interface RunningCommand {
  readonly output: { text: string };
  /** Its exit code, once all is read that it said; `null` where a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Resolves when this holds of the output; rejects when it ends first. */
  until(isThere: (output: string) => boolean): Promise<void>;
  /** Ends it and what it has started. */
  end(): Promise<void>;
}

/** A hang guard, no measure: a command that is waited for for longer is ended. */
const LONGEST_MS = 240_000;

/** Starts a line of `sh` in a process group of its own, which ends with this process at the latest. */
export function runCommand(line: string, cwd: string, env: NodeJS.ProcessEnv): RunningCommand {
  const child = spawn("sh", ["-c", line], { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (said: string) => {
      output.text += said;
      child.emit("said");
    });
  const atExit = () => endGroup(child);
  process.once("exit", atExit);
  const guard = setTimeout(atExit, LONGEST_MS);
  const exited = once(child, "close").then(([code]) => {
    clearTimeout(guard);
    process.off("exit", atExit);
    return code as number | null;
  });
  return {
    output,
    exited,
    async until(isThere) {
      while (!isThere(output.text)) {
        const event = await Promise.race([once(child, "said"), exited.then(() => "ended")]);
        if (event === "ended") throw new Error(`It ended without what the guide shows:\n${output.text}`);
      }
    },
    async end() {
      endGroup(child);
      await exited;
    },
  };
}

function endGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // it has just ended
  }
}
