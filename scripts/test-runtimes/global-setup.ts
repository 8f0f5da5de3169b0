import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { installRuntimes } from "./install-runtimes.js";
import { type PackedPackage, packPackages } from "./pack-packages.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A project outside the workspace into which the client's tarballs, and nothing else, are installed. */
    project: string;
    /** Every package that is published. */
    packed: readonly PackedPackage[];
  }
}

/** Packs and installs once for all test files, and hands the place over by `inject`. */
export default async function setup(vitest: TestProject): Promise<() => Promise<void>> {
  await installRuntimes();
  const project = await mkdtemp(path.join(tmpdir(), "intuned-runtimes-"));
  vitest.provide("project", project);
  vitest.provide("packed", await packPackages(project));
  return () => rm(project, { recursive: true });
}
