import path from "node:path";
import { setImmediate } from "node:timers/promises";
import type { GeneratedFile } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import { startCodeProcess } from "./code-process.js";
import { generateValidators } from "./generate-validators.js";
import { isGeneratedWorkflow } from "./generated-workflow.js";
import { type Repository, repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { writeFiles } from "./write-files.js";

/** One generated folder. */
export interface GeneratedFolder {
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
  /** Which files in it are generated, by their text; all where omitted. */
  readonly isGenerated?: (text: string) => boolean;
}

/** Everything that follows from the document, not yet written. */
export interface Generated {
  readonly document: OpenApiDocument;
  readonly folders: readonly GeneratedFolder[];
}

/** Started by the first run; a watch keeps it warm. */
let generateCode: ReturnType<typeof startCodeProcess> | undefined;

/**
 * Lints and bundles the document and makes all code from it, in memory: a document that is refused leaves
 * what was there before as it is.
 *
 * @throws {SpecError} with the findings when the document is refused.
 */
export async function generateAll(repository: Repository): Promise<Generated> {
  generateCode ??= startCodeProcess();
  // Loaded after that process is started, so that the two load side by side.
  const { bundleJson, lintAndBundle } = await import("./bundle-spec.js");
  const loaded = await lintAndBundle(repository);
  const { document } = loaded;
  const [{ types, client, yaml, workflows }, validators, json] = await Promise.all([
    generateCode(document),
    // By this process, which would else wait for the other; ajv is loaded only now, when the other has what it needs.
    generateValidators(document),
    setImmediate().then(() => bundleJson(loaded, repository)),
  ]);
  return {
    document,
    folders: [
      { folder: repository.bundleFolder, files: [...json, yaml] },
      { folder: repository.typesFolder, files: types },
      { folder: repository.clientFolder, files: [...client, ...validators] },
      { folder: repository.workflowsFolder, files: workflows, isGenerated: isGeneratedWorkflow },
    ],
  };
}

/** What was generated and written: the paths are below the repository's root. */
export interface Generation {
  readonly document: OpenApiDocument;
  /** Files whose text is new. */
  readonly changed: readonly string[];
  /** Files that nothing makes any more. */
  readonly removed: readonly string[];
}

/** Generates everything and writes what changed. */
export async function generate(repository: Repository): Promise<Generation> {
  const { document, folders } = await generateAll(repository);
  const changed: string[] = [];
  const removed: string[] = [];
  for (const { folder, files, isGenerated } of folders) {
    const written = await writeFiles(folder, files, isGenerated);
    const inRoot = (file: string) => path.relative(repository.root, path.join(folder, file));
    changed.push(...written.changed.map(inRoot));
    removed.push(...written.removed.map(inRoot));
  }
  return { document, changed, removed };
}

/** `5 files changed`, and a line for each of them. */
export function tellChanges({ changed, removed }: Generation): { summary: string; lines: string[] } {
  const lines = [...changed, ...removed.map((file) => `${file} (removed)`)];
  const count = lines.length === 1 ? "1 file changed" : `${lines.length} files changed`;
  return { summary: lines.length === 0 ? "nothing changed" : count, lines };
}

await runStep(import.meta, async () => {
  const { summary, lines } = tellChanges(await generate(repositoryAt(repositoryRoot)));
  // From the start of this process, imports included: what a person waits for.
  const seconds = (performance.now() / 1000).toFixed(2);
  for (const line of lines) console.log(`  ${line}`);
  console.log(`${summary[0]?.toUpperCase()}${summary.slice(1)}, in ${seconds} s.`);
});
