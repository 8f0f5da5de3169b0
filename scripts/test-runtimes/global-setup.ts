import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { repositoryRoot } from "../src/repository.js";
import { installRuntimes, runtimeModules } from "./install-runtimes.js";
import { type PackedPackage, packPackages } from "./pack-packages.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A project outside the workspace into which the client's tarballs are installed, and what programs use with it. */
    project: string;
    /** Every package that is published. */
    packed: readonly PackedPackage[];
  }
}

/** What programs install themselves, because the client doesn't depend on it, or as an optional peer only. */
const BESIDE = ["zod", "openapi-fetch", "openapi-typescript-helpers"];

/** Packs and installs once for all test files, and hands the place over by `inject`. */
export default async function setup(vitest: TestProject): Promise<() => Promise<void>> {
  await installRuntimes();
  const project = await mkdtemp(path.join(tmpdir(), "intuned-runtimes-"));
  vitest.provide("project", project);
  vitest.provide("packed", await packPackages(project));
  const modules = path.join(project, "node_modules");
  for (const name of BESIDE)
    await cp(path.join(repositoryRoot, "node_modules", name), path.join(modules, name), { recursive: true });
  await symlink(path.join(runtimeModules, "@jest"), path.join(modules, "@jest"));
  return () => rm(project, { recursive: true });
}
