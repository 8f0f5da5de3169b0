import { execFile } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../src/repository.js";

const run = promisify(execFile);

/** Whatever is published for the client, in the order of their imports. */
const NAMES = ["types", "runtime", "client"];

/** A package as npm would publish it. */
export interface PackedPackage {
  /** As it is imported: `@intuned/client`. */
  readonly name: string;
  readonly tarball: string;
  /** Every file in the tarball, from the package's root. */
  readonly files: readonly string[];
}

/** Packs the built packages and installs the tarballs, with what they depend on, into an empty project. */
export async function packPackages(project: string): Promise<PackedPackage[]> {
  await cp(path.join(import.meta.dirname, "programs"), project, { recursive: true });
  await writeFile(path.join(project, "package.json"), '{ "private": true, "type": "module" }');
  const packed = await Promise.all(NAMES.map((name) => packPackage(name, project)));
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--no-package-lock", "--ignore-scripts"];
  await run("npm", ["install", ...quiet, ...packed.map(({ tarball }) => tarball)], { cwd: project });
  return packed;
}

async function packPackage(folder: string, to: string): Promise<PackedPackage> {
  const cwd = path.join(repositoryRoot, "packages", folder);
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", to], { cwd });
  const [said] = JSON.parse(stdout) as [{ name: string; filename: string; files: { path: string }[] }];
  const files = said.files.map((it) => it.path);
  return { name: said.name, tarball: path.join(to, said.filename), files };
}
