import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const parent = fileURLToPath(new URL("./parent.ts", import.meta.url));

/** Whether the process is still there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Resolves when the process has ended; the test's own timeout is the limit. */
async function ended(pid: number): Promise<void> {
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

it.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
  "ends with its parent, started under tsx, when that is stopped by %s",
  async (signal) => {
    const child = spawn(process.execPath, ["--import", "tsx", "--conditions=@intuned/source", parent], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const { pid, answer } = JSON.parse(line.toString()) as { pid: number; answer: unknown };
    onTestFinished(() => {
      if (isRunning(pid)) process.kill(pid, "SIGKILL");
    });
    expect(answer).toEqual({ greeting: "hello" });
    expect(isRunning(pid)).toBe(true);

    child.kill(signal);
    await ended(pid);
  },
);
