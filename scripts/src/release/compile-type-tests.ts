import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import type { Repository } from "../repository.js";
import type { Baseline } from "./released.js";

/** Compiles the type tests of the last release against the types of today: the second alarm. @returns the compiler's errors, one a line. */
export async function compileTypeTests(
  { root }: Repository,
  { folder, version }: Baseline,
): Promise<string[]> {
  const tsc = createRequire(path.join(root, "package.json")).resolve("typescript/bin/tsc");
  // Most edits change no type: then nothing is checked a second time.
  const cache = path.join(root, "node_modules/.cache", `type-tests-${version}.tsbuildinfo`);
  const incremental = ["--incremental", "--tsBuildInfoFile", cache];
  const args = [tsc, "-p", path.join(folder, "tsconfig.json"), "--pretty", "false", ...incremental];
  const failed = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }).then(
    () => undefined,
    (error: { stdout?: string; message: string }) => error,
  );
  if (failed === undefined) return [];
  return (failed.stdout || failed.message).split("\n").filter((line) => line.trim() !== "");
}
