import path from "node:path";
import type { GeneratedFile, OpenApiDocument } from "@intuned/codegen";
import { bundle, createConfig, getLineColLocation } from "@redocly/openapi-core";
import { stringify } from "yaml";
import { formatFindings, lintSpec } from "./lint-spec.js";
import { mapSources } from "./map-sources.js";
import { type Repository, repositoryAt, repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";
import { writeFiles } from "./write-files.js";

/** The document in one piece, and the files that hold it. */
export interface BundledSpec {
  readonly document: OpenApiDocument;
  /** `openapi.json`, `openapi.yaml`, `openapi.map.json`. */
  readonly files: readonly GeneratedFile[];
}

/**
 * Lints the document, then bundles it.
 *
 * @throws {SpecError} with the findings when the document is refused.
 */
export async function lintAndBundle(repository: Repository): Promise<BundledSpec> {
  const findings = await lintSpec({ root: repository.root });
  if (findings.length > 0) throw new SpecError(formatFindings(findings));
  return bundleSpec(repository);
}

/**
 * Bundles the multi-file document: every `$ref` becomes local, components are named after their files.
 *
 * @throws {SpecError} when a reference cannot be resolved or a file cannot be parsed.
 */
export async function bundleSpec(repository: Repository): Promise<BundledSpec> {
  const { bundle: bundled, problems } = await bundle({
    ref: repository.entry,
    config: await createConfig({ extends: [] }),
  });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new SpecError(errors.map((it) => describe(it, repository.root)).join("\n"));
  const document = bundled.parsed as OpenApiDocument;
  return {
    document,
    files: [
      { path: "openapi.json", text: toJson(document) },
      { path: "openapi.yaml", text: stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }) },
      {
        path: "openapi.map.json",
        text: toJson(mapSources(document, repository.entry, path.dirname(repository.entry))),
      },
    ],
  };
}

type Problem = Awaited<ReturnType<typeof bundle>>["problems"][number];

function describe({ location: [location], message }: Problem, root: string): string {
  if (location === undefined) return message;
  const { source, start } = getLineColLocation(location);
  return `${path.relative(root, source.absoluteRef)}:${start.line}:${start.col}: ${message}`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

await runStep(import.meta, async () => {
  const repository = repositoryAt(repositoryRoot);
  await writeFiles(repository.bundleFolder, (await lintAndBundle(repository)).files);
});
