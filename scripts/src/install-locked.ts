import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

/**
 * Installs what a folder beside the workspace pins, once for every lock file; only the package registry is asked, and no
 * install script is run.
 */
export async function installLocked(folder: string): Promise<void> {
  const age = (file: string) => stat(path.join(folder, file)).then(({ mtimeMs }) => mtimeMs);
  const installed = await age("node_modules/.package-lock.json").catch(() => 0);
  if (installed > (await age("package-lock.json"))) return;
  await promisify(execFile)("npm", ["ci", "--ignore-scripts", "--prefer-offline"], { cwd: folder });
}
