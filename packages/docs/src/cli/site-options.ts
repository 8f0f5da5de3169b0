import { readFile } from "node:fs/promises";
import path from "node:path";
import { readGuides } from "../guides/index.js";
import { sampleSource } from "../samples/index.js";
import type { SiteOptions } from "../site/site.js";
import { BUNDLE_FOLDER, GUIDES_FOLDER } from "./folders.js";
import { readReleases } from "./read-releases.js";

/** Where `npm start` serves the mock unless told otherwise. */
const MOCK_URL = "http://127.0.0.1:4010";

/** The client that the TypeScript samples are written with. */
const SAMPLES_CLIENT = { package: "@intuned/client" };

/**
 * The site of a checkout: its document, its guides, its releases, samples by its client.
 *
 * @param root the checkout's folder; `document` is its bundle as it was last written.
 */
export async function siteOptions(root: string, document: object): Promise<SiteOptions> {
  const [yaml, guides, changelog] = await Promise.all([
    readFile(path.join(root, BUNDLE_FOLDER, "openapi.yaml"), "utf8"),
    readGuides(path.join(root, GUIDES_FOLDER)),
    readReleases(root, document),
  ]);
  const samplesOf = sampleSource(document, { client: SAMPLES_CLIENT });
  return { document, yaml, guides, changelog, samplesOf, mockUrl: MOCK_URL };
}
