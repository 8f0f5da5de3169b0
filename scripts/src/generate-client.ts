import { type GeneratedFile, generateClient as generate } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import { formatCode } from "./format-code.js";
import { GENERATE_COMMAND } from "./generate-command.js";
import { generateValidators } from "./generate-validators.js";
import { readBundle } from "./read-bundle.js";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { withoutProblems } from "./without-problems.js";
import { writeFiles } from "./write-files.js";

/** The files of `packages/client/src/generated` but `check/`, not yet formatted. */
export function generateClient(document: OpenApiDocument): readonly GeneratedFile[] {
  return withoutProblems(
    generate(document, {
      command: GENERATE_COMMAND,
      typesModule: "@intuned/types",
      // What packages/client/src adds to.
      bases: { IntunedClient: [], WebTasks: ["run", "waitForResult"] },
      openapiFetch: true,
    }),
  );
}

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  const document = await readBundle(repository);
  const files = await formatCode(generateClient(document));
  await writeFiles(repository.clientFolder, [...files, ...(await generateValidators(document))]);
});
