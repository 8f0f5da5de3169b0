import { type GeneratedFile, generateTypes as generate, type OpenApiDocument } from "@intuned/codegen";
import { formatCode } from "./format-code.js";
import { GENERATE_COMMAND } from "./generate-command.js";
import { readBundle } from "./read-bundle.js";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { writeFiles } from "./write-files.js";

/** The files of `packages/types/src/generated`, formatted. */
export async function generateTypes(document: OpenApiDocument): Promise<GeneratedFile[]> {
  return formatCode(await generate(document, { command: GENERATE_COMMAND }));
}

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  await writeFiles(repository.typesFolder, await generateTypes(await readBundle(repository)));
});
