import { readFile } from "node:fs/promises";
import path from "node:path";
import { readGuides, type SiteOptions, sampleSource } from "@intuned/docs";
import type { Repository } from "../repository.js";
import { readReleases } from "./read-releases.js";
import { GUIDES_FOLDER } from "./site-folder.js";

/** Where `npm start` serves the mock unless told otherwise. */
const MOCK_URL = "http://127.0.0.1:4010";

/** The client that the TypeScript samples are written with. */
const SAMPLES_CLIENT = { package: "@intuned/client" };

/** The site of this checkout: its document, its guides, its releases, samples by its client. */
export async function siteOptions(repository: Repository, document: object): Promise<SiteOptions> {
  const [yaml, guides, changelog] = await Promise.all([
    readFile(path.join(repository.bundleFolder, "openapi.yaml"), "utf8"),
    readGuides(path.join(repository.root, GUIDES_FOLDER)),
    readReleases(repository),
  ]);
  const samplesOf = sampleSource(document, { client: SAMPLES_CLIENT });
  return { document, yaml, guides, changelog, samplesOf, mockUrl: MOCK_URL };
}
