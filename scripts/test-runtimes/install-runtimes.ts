import path from "node:path";
import { installLocked } from "../src/install-locked.js";
import { repositoryRoot } from "../src/repository.js";

const folder = path.join(repositoryRoot, "scripts/runtimes");

/** What the runtimes are installed in: platform packages, so that no install script has to be run or trusted. */
export const runtimeModules: string = path.join(folder, "node_modules");

/** Installs the pinned runtimes. They are optional dependencies: npm leaves out, without an error, what this platform cannot use. */
export async function installRuntimes(): Promise<void> {
  await installLocked(folder);
}
