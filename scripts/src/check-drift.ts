import path from "node:path";
import { generateAll } from "./generate.js";
import { GENERATE_COMMAND } from "./generate-command.js";
import { type Repository, repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";
import { readGenerated } from "./write-files.js";

/** A generated file that is not what the document makes today. */
export interface Drift {
  /** Path below the repository's root. */
  readonly file: string;
  readonly problem: "differs" | "missing" | "not generated";
}

/** Generates everything in memory and compares it, byte for byte, with what the checkout holds. Writes nothing. */
export async function findDrift(repository: Repository): Promise<Drift[]> {
  const { folders } = await generateAll(repository);
  const drifts: Drift[] = [];
  for (const { folder, files, isGenerated } of folders) {
    const present = await readGenerated(folder, files, isGenerated);
    const report = (file: string, problem: Drift["problem"]) =>
      drifts.push({ file: path.relative(repository.root, path.join(folder, file)), problem });
    for (const file of files) {
      const text = present.get(file.path);
      if (text !== file.text) report(file.path, text === undefined ? "missing" : "differs");
      present.delete(file.path);
    }
    for (const file of present.keys()) report(file, "not generated");
  }
  return drifts;
}

/** @throws {SpecError} naming each drifted file and the command that mends it. */
export async function checkDrift(repository: Repository): Promise<void> {
  const drifts = await findDrift(repository);
  if (drifts.length === 0) return;
  const lines = drifts.map(({ file, problem }) => `  ${file}: ${MEANING[problem]}`);
  throw new SpecError(
    `Generated files do not match openapi/:\n${lines.join("\n")}\n` +
      `Run \`${GENERATE_COMMAND}\` and commit what it writes. To change a generated file, change the document or the generator.`,
  );
}

const MEANING: Record<Drift["problem"], string> = {
  differs: "differs from what the document makes (edited by hand, or the document was edited since)",
  missing: "is missing",
  "not generated": "stands in a generated folder, but nothing makes it",
};

await runStep(import.meta, () => checkDrift(repositoryAt(repositoryRoot)));
