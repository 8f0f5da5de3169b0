import { chmod, cp, mkdir, mkdtemp, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot: string = fileURLToPath(new URL("../../../..", import.meta.url));

/** Below the root: what no clone has, and `dist` of packages. */
const LEFT_OUT = /(^|\/)(node_modules|\.git|\.turbo|coverage)$|^packages\/[^/]+\/dist$/;

/**
 * The folder in which a guide is followed, with the packages at hand: a clone where it is about one, else a project that has
 * the document as `openapi.json`. The caller deletes it.
 */
export async function makeFolder(isClone: boolean): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "intuned-guide-")));
  const filter = (source: string) => !LEFT_OUT.test(path.relative(repositoryRoot, source));
  if (isClone) await cp(repositoryRoot, folder, { recursive: true, filter });
  else {
    await cp(path.join(repositoryRoot, "openapi/dist/openapi.json"), path.join(folder, "openapi.json"));
    await writeFile(path.join(folder, "package.json"), '{"type":"module"}');
    // Who has installed the packages needs none: here they are sources.
    const conditions = '{ conditions: ["@intuned/source"] }';
    const config = `export default { resolve: ${conditions}, ssr: { resolve: ${conditions} } };\n`;
    await writeFile(path.join(folder, "vitest.config.js"), config);
  }
  await symlink(path.join(repositoryRoot, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

/** A folder for `PATH` whose `npx` runs what is installed, and this checkout's commands on their sources. */
export async function makeCommands(folder: string): Promise<string> {
  const commands = path.join(folder, ".commands");
  await mkdir(commands);
  const tsx = import.meta.resolve("tsx/esm");
  const source = (file: string) => `exec node --import ${tsx} "${repositoryRoot}${file}" "$@"`;
  const npx = `#!/bin/sh
name=$1
shift
case $name in
  intuned-contract) ${source("scripts/src/contract/run-contract.ts")} ;;
  @intuned/codegen) ${source("scripts/src/codegen/run-codegen.ts")} ;;
  @stoplight/prism-cli) name=prism ;;
esac
exec "${repositoryRoot}node_modules/.bin/$name" "$@"
`;
  await writeFile(path.join(commands, "npx"), npx);
  await chmod(path.join(commands, "npx"), 0o755);
  return commands;
}
