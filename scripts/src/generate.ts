import path from "node:path";
import type { GeneratedFile, OpenApiDocument } from "@intuned/codegen";
import { startCodeWorker } from "./code-worker.js";
import { type Repository, repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { writeFiles } from "./write-files.js";

/** One generated folder: everything in it is made from the document. */
export interface GeneratedFolder {
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}

/** Everything that follows from the document, not yet written. */
export interface Generated {
  readonly document: OpenApiDocument;
  readonly folders: readonly GeneratedFolder[];
}

/** Started by the first run; a watch keeps it warm. */
let generateCode: ReturnType<typeof startCodeWorker> | undefined;

/**
 * Lints and bundles the document and makes all code from it, in memory: a document that is refused leaves
 * what was there before as it is.
 *
 * @throws {SpecError} with the findings when the document is refused.
 */
export async function generateAll(repository: Repository): Promise<Generated> {
  generateCode ??= startCodeWorker();
  // Loaded after the worker is started, so that the two load side by side.
  const { lintAndBundle } = await import("./bundle-spec.js");
  const { document, files } = await lintAndBundle(repository);
  const { types, client } = await generateCode(document);
  return {
    document,
    folders: [
      { folder: repository.bundleFolder, files },
      { folder: repository.typesFolder, files: types },
      { folder: repository.clientFolder, files: client },
    ],
  };
}

/** Generates everything and writes what changed; gives the document and the changed paths below the repository's root. */
export async function generate(
  repository: Repository,
): Promise<{ document: OpenApiDocument; changed: string[] }> {
  const { document, folders } = await generateAll(repository);
  const changed: string[] = [];
  for (const { folder, files } of folders) {
    const written = await writeFiles(folder, files);
    changed.push(
      ...[...written.changed, ...written.removed].map((file) =>
        path.relative(repository.root, path.join(folder, file)),
      ),
    );
  }
  return { document, changed };
}

await runStep(import.meta, async () => {
  const { changed } = await generate(repositoryAt(repositoryRoot));
  // From the start of this process, imports included: what a person waits for.
  const seconds = (performance.now() / 1000).toFixed(2);
  for (const file of changed) console.log(`  ${file}`);
  console.log(
    `${changed.length === 0 ? "Nothing changed" : `${changed.length} files changed`}, in ${seconds} s.`,
  );
});
