import { type GeneratedFile, generateTypes as generate } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import { formatCode } from "./format-code.js";
import { GENERATE_COMMAND } from "./generate-command.js";
import { readBundle } from "./read-bundle.js";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { withoutProblems } from "./without-problems.js";
import { writeFiles } from "./write-files.js";

/** The files of `packages/types/src/generated`, not yet formatted. */
export function generateTypes(document: OpenApiDocument): readonly GeneratedFile[] {
  return withoutProblems(generate(document, { command: GENERATE_COMMAND }));
}

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  const files = generateTypes(await readBundle(repository));
  await writeFiles(repository.typesFolder, await formatCode(files));
});
