import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@intuned/scripts";

/** What running a program of Node took. */
export interface Measured {
  /** Exit code; `null` where a signal ended it. */
  readonly code: number | null;
  /** From start to end, in milliseconds. */
  readonly ms: number;
  /** The most memory that it held at once, in bytes (resident set); 0 where it ended before it could say. */
  readonly peakBytes: number;
  /** What it printed, both streams. */
  readonly output: string;
}

const preload = fileURLToPath(new URL("./preload.js", import.meta.url));

/** Runs `node …args` and measures it. */
export async function measureProcess(
  args: readonly string[],
  { cwd = repositoryRoot, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), "intuned-measure-"));
  const file = path.join(folder, "peak");
  try {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      cwd,
      // By the environment, so that what it starts is measured as well.
      env: { ...process.env, ...env, MEASURE_FILE: file, NODE_OPTIONS: `--import=${preload}` },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    const [code] = (await once(child, "close")) as [number | null];
    const ms = performance.now() - start;
    const peakBytes = Number(await readFile(file, "utf8").catch(() => "0"));
    return { code, ms, peakBytes, output };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The median of some measurements by one of their numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}
