import { cp, mkdir, mkdtemp, readdir, realpath, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Repository, repositoryAt, repositoryRoot } from "../src/repository.js";

const INSTALLED = path.join(repositoryRoot, "node_modules");
/** Below the root: folders that no clone has. */
const LEFT_OUT = /(^|\/)(node_modules|\.git|\.turbo)$|^packages\/[^/]+\/(dist|coverage|scratch)$/;

/**
 * A copy of the whole checkout in which every command of package.json works: the installed packages are links, and the
 * workspace's own are the copies. Its caches are cold. The caller deletes its root.
 */
export async function copyCheckout(): Promise<Repository> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), "intuned-checkout-")));
  await cp(repositoryRoot, root, {
    recursive: true,
    filter: (source) => !LEFT_OUT.test(path.relative(repositoryRoot, source).replaceAll(path.sep, "/")),
  });
  await linkAll(
    INSTALLED,
    path.join(root, "node_modules"),
    (name) => !/^\.(cache|package-lock)|^@intuned$/.test(name),
  );
  await mkdir(path.join(root, "node_modules/@intuned"));
  for (const name of await readdir(path.join(INSTALLED, "@intuned"))) {
    const own = await realpath(path.join(INSTALLED, "@intuned", name));
    const copied = path.join(root, path.relative(repositoryRoot, own));
    await symlink(copied, path.join(root, "node_modules/@intuned", name));
    if (own.startsWith(repositoryRoot)) await linkNested(own, copied);
  }
  return repositoryAt(root);
}

/** What npm could not hoist stands beside the package that needs it. */
async function linkNested(own: string, copied: string): Promise<void> {
  const nested = path.join(own, "node_modules");
  await linkAll(nested, path.join(copied, "node_modules"), (name) => !/^\.(cache|vite)/.test(name));
}

async function linkAll(from: string, to: string, take: (name: string) => boolean): Promise<void> {
  const names = await readdir(from).catch(() => []);
  if (names.length > 0) await mkdir(to, { recursive: true });
  for (const name of names.filter(take)) await symlink(path.join(from, name), path.join(to, name));
}
