import type { OpenApiDocument } from "@intuned/codegen";
import { type SampleFile, sampleFiles } from "@intuned/docs/samples";
import { GENERATE_COMMAND } from "./generate-command.js";
import { readBundle } from "./read-bundle.js";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { writeFiles } from "./write-files.js";

/** The client that the TypeScript samples are written with. */
export const SAMPLES_CLIENT = { package: "@intuned/client" };

/** The files of `packages/docs/samples`: TypeScript by the client, curl, Python and Go, of every example. */
export function generateSamples(document: OpenApiDocument): readonly SampleFile[] {
  return sampleFiles(document, { command: GENERATE_COMMAND, client: SAMPLES_CLIENT });
}

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  await writeFiles(repository.samplesFolder, generateSamples(await readBundle(repository)));
});
