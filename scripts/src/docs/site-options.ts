import { readFile } from "node:fs/promises";
import path from "node:path";
import { readGuides, type SiteOptions, sampleSource } from "@intuned/docs";
import { SAMPLES_CLIENT } from "../generate-samples.js";
import type { Repository } from "../repository.js";
import { readReleases } from "./read-releases.js";

/** The site of this checkout: its document, its guides, its releases, samples by its client. */
export async function siteOptions(repository: Repository, document: object): Promise<SiteOptions> {
  const [yaml, guides, changelog] = await Promise.all([
    readFile(path.join(repository.bundleFolder, "openapi.yaml"), "utf8"),
    readGuides(path.join(repository.root, "packages/docs/guides")),
    readReleases(repository),
  ]);
  return { document, yaml, guides, changelog, samplesOf: sampleSource(document, { client: SAMPLES_CLIENT }) };
}
