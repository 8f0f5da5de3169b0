import { cp, mkdir, mkdtemp } from "node:fs/promises";
import path from "node:path";
import { type Repository, repositoryAt, repositoryRoot } from "../src/repository.js";

/** A copy of what generation reads, and of the packages that a program is compiled with; the caller deletes its root. */
export async function copyRepository(): Promise<Repository> {
  // Inside the checkout, so that the copy finds the installed packages.
  const cache = path.join(repositoryRoot, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const root = await mkdtemp(path.join(cache, "intuned-copy-"));
  for (const part of ["openapi", "packages/types/src", "packages/client/src", "packages/runtime/src"]) {
    await cp(path.join(repositoryRoot, part), path.join(root, part), {
      recursive: true,
      filter: (source) => !source.includes(`${path.sep}openapi${path.sep}node_modules`),
    });
  }
  return repositoryAt(root);
}
