import path from "node:path";
import type { GeneratedFile } from "@intuned/codegen";
import { DocumentError, type LoadedDocument, loadDocument } from "@intuned/document";
import { formatFindings, lintSpec } from "@intuned/openapi/lint";
import { bundleYaml } from "./bundle-yaml.js";
import { isGeneratedWorkflow } from "./generated-workflow.js";
import { type Repository, repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { sourceMap } from "./source-map.js";
import { SpecError } from "./spec-error.js";
import { writeFiles } from "./write-files.js";

/**
 * Lints the document, then bundles it. Generated workflows are left out: they follow the document, and what was made of it before
 * an edit may contradict it.
 *
 * @throws {SpecError} with the findings when the document is refused.
 */
export async function lintAndBundle(repository: Repository): Promise<LoadedDocument> {
  const findings = await lintSpec({ ...repository, leaveOut: isGeneratedWorkflow });
  if (findings.length > 0) throw new SpecError(formatFindings(findings));
  return bundleSpec(repository);
}

/**
 * Bundles the multi-file document without linting it: every `$ref` becomes local, components are named after their files.
 *
 * @throws {SpecError} when a reference cannot be resolved or a file cannot be parsed.
 */
export async function bundleSpec({ entry }: Repository): Promise<LoadedDocument> {
  try {
    return await loadDocument(entry);
  } catch (error) {
    throw error instanceof DocumentError ? new SpecError(error.message, { cause: error }) : error;
  }
}

/** `openapi.json` and `openapi.map.json`, the files for programs. */
export function bundleJson(loaded: LoadedDocument, { entry }: Repository): GeneratedFile[] {
  return [
    { path: "openapi.json", text: toJson(loaded.document) },
    { path: "openapi.map.json", text: toJson(sourceMap(loaded, path.dirname(entry))) },
  ];
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  const loaded = await lintAndBundle(repository);
  await writeFiles(repository.bundleFolder, [...bundleJson(loaded, repository), bundleYaml(loaded.document)]);
});
