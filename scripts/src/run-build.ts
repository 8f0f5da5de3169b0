import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { repositoryRoot } from "./repository.js";

/**
 * Builds every package through turbo, which knows what is built already. Its output is shown only when it fails.
 *
 * @throws {Error} with turbo's output.
 */
export async function runBuild(): Promise<void> {
  const quiet = path.join(repositoryRoot, "scripts/without-telemetry.js");
  const child = spawn(process.execPath, [quiet, "turbo", "run", "build", "--output-logs=errors-only"], {
    cwd: repositoryRoot,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}
