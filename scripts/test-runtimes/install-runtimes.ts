import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../src/repository.js";

const folder = path.join(repositoryRoot, "scripts/runtimes");

/** What the runtimes are installed in: platform packages, so that no install script has to be run or trusted. */
export const runtimeModules: string = path.join(folder, "node_modules");

/**
 * Installs the pinned runtimes beside the workspace, once for every lock file; only the package registry is asked. They are
 * optional dependencies: npm leaves out, without an error, what this platform has no use for.
 */
export async function installRuntimes(): Promise<void> {
  const age = (file: string) => stat(file).then(({ mtimeMs }) => mtimeMs);
  const installed = await age(path.join(runtimeModules, ".package-lock.json")).catch(() => 0);
  if (installed > (await age(path.join(folder, "package-lock.json")))) return;
  await promisify(execFile)("npm", ["ci", "--ignore-scripts", "--prefer-offline"], { cwd: folder });
}
