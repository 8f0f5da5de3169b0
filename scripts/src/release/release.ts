import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { type Repository, repositoryAt, repositoryRoot } from "../repository.js";
import { runStep } from "../run-step.js";
import { SpecError } from "../spec-error.js";
import { checkBreaking } from "./check-breaking.js";
import { writeBaseline } from "./released.js";

/**
 * Turns the pending changesets into versions and changelogs, gives the document the version of its package, generates,
 * and keeps the result as what the next change is compared with. Publishes nothing.
 */
export async function release(repository: Repository): Promise<string> {
  await checkBreaking(repository);
  const changeset = createRequire(path.join(repository.root, "package.json")).resolve(
    "@changesets/cli/bin.js",
  );
  await promisify(execFile)(process.execPath, [changeset, "version"], { cwd: repository.root });
  const manifest = await readFile(path.join(repository.root, "openapi/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  await writeVersion(repository, version);
  // Loaded only now: generating reads the versions.
  const { generate } = await import("../generate.js");
  await generate(repository);
  return path.relative(repository.root, await writeBaseline(repository, version));
}

/** One line of `info`, edited in place: a YAML printer would reflow the file's comments. */
async function writeVersion({ entry }: Repository, version: string): Promise<void> {
  const text = await readFile(entry, "utf8");
  const line = /^(info:\n(?: .*\n|\n)*? {2}version: ).*$/m;
  if (!line.test(text)) throw new SpecError(`openapi/openapi.yaml has no line "  version: …" under "info:".`);
  await writeFile(entry, text.replace(line, `$1${version}`));
}

await runStep(import.meta, async () => {
  console.log(
    `Released: the baseline is in ${await release(repositoryAt(repositoryRoot))}. Commit it with the versions, then \`npx changeset publish\`.`,
  );
});
