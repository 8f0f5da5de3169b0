import { execFile } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../src/repository.js";

const run = promisify(execFile);

/** What an application installs for the client. */
const INSTALLED = ["types", "runtime", "client"];
/** Published too, but for Node alone: their tarballs are looked at, not installed. */
const NOT_INSTALLED = ["document", "codegen"];

/** A package as npm would publish it. */
export interface PackedPackage {
  /** As it is imported: `@intuned/client`. */
  readonly name: string;
  readonly tarball: string;
  /** Every file in the tarball, from the package's root. */
  readonly files: readonly string[];
}

/** Packs the built packages and installs the tarballs, with what they depend on, into an empty project. Resolves to every tarball. */
export async function packPackages(project: string): Promise<PackedPackage[]> {
  await cp(path.join(import.meta.dirname, "programs"), project, { recursive: true });
  await writeFile(path.join(project, "package.json"), '{ "private": true, "type": "module" }');
  await writeFile(path.join(project, "commonjs/package.json"), '{ "private": true }');
  const pack = (names: readonly string[]) => Promise.all(names.map((name) => packPackage(name, project)));
  const installed = await pack(INSTALLED);
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--no-package-lock", "--ignore-scripts"];
  await run("npm", ["install", ...quiet, ...installed.map(({ tarball }) => tarball)], { cwd: project });
  return [...installed, ...(await pack(NOT_INSTALLED))];
}

async function packPackage(folder: string, to: string): Promise<PackedPackage> {
  const cwd = path.join(repositoryRoot, "packages", folder);
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", to], { cwd });
  const [said] = JSON.parse(stdout) as [{ name: string; filename: string; files: { path: string }[] }];
  const files = said.files.map((it) => it.path);
  return { name: said.name, tarball: path.join(to, said.filename), files };
}
