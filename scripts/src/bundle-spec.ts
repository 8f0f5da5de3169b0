import path from "node:path";
import type { GeneratedFile } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import { BaseResolver, bundle, createConfig, getLineColLocation } from "@redocly/openapi-core";
import { bundleYaml } from "./bundle-yaml.js";
import { formatFindings } from "./lint-findings.js";
import { lintSpec } from "./lint-spec.js";
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
export async function lintAndBundle(repository: Repository): Promise<OpenApiDocument> {
  // Both read the same files, which are parsed once. Bundling is last, because it changes what the resolver holds.
  const resolver = new BaseResolver();
  const findings = await lintSpec({ root: repository.root, resolver });
  if (findings.length > 0) throw new SpecError(formatFindings(findings));
  return bundleDocument(repository, resolver);
}

/**
 * Bundles the document without linting it.
 *
 * @throws {SpecError} when a reference cannot be resolved or a file cannot be parsed.
 */
export async function bundleSpec(repository: Repository): Promise<BundledSpec> {
  const document = await bundleDocument(repository);
  return { document, files: [...bundleJson(document, repository), bundleYaml(document)] };
}

/**
 * Bundles the multi-file document: every `$ref` becomes local, components are named after their files.
 *
 * @param resolver has the files that were read before; bundling changes them, so nobody may use it afterwards.
 * @throws {SpecError} when a reference cannot be resolved or a file cannot be parsed.
 */
async function bundleDocument(
  repository: Repository,
  resolver: BaseResolver = new BaseResolver(),
): Promise<OpenApiDocument> {
  const { bundle: bundled, problems } = await bundle({
    ref: repository.entry,
    config: await createConfig({ extends: [] }),
    externalRefResolver: resolver,
  });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new SpecError(errors.map((it) => describe(it, repository.root)).join("\n"));
  return bundled.parsed as OpenApiDocument;
}

/** `openapi.json` and `openapi.map.json`, the files for programs. */
export function bundleJson(document: OpenApiDocument, repository: Repository): GeneratedFile[] {
  const map = mapSources(document, repository.entry, path.dirname(repository.entry));
  return [
    { path: "openapi.json", text: toJson(document) },
    { path: "openapi.map.json", text: toJson(map) },
  ];
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
  const document = await lintAndBundle(repository);
  await writeFiles(repository.bundleFolder, [...bundleJson(document, repository), bundleYaml(document)]);
});
