import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";

/**
 * Runs a program in a fresh process and reads what it measured: the last line that it prints, as JSON. It finds the packages
 * as they are built, which is what a user runs; and no variable of the shell, since one can name a server that a peer would call.
 *
 * @param args to Node: options, the program, and its arguments.
 * @throws {Error} with what the program printed, when it fails.
 */
export async function runMeasurement<Measured>(args: readonly string[], cwd: string): Promise<Measured> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${signal ?? code}:\n${output}`);
  return JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as Measured;
}
