import { readFile } from "node:fs/promises";
import path from "node:path";
import type { OpenApiDocument } from "@intuned/document";
import type { Repository } from "./repository.js";
import { SpecError } from "./spec-error.js";

/**
 * The bundle as it was last written: the one input of every step after bundling.
 *
 * @throws {SpecError} when there is none, or it is not JSON.
 */
export async function readBundle(repository: Repository): Promise<OpenApiDocument> {
  const file = path.join(repository.bundleFolder, "openapi.json");
  try {
    return JSON.parse(await readFile(file, "utf8")) as OpenApiDocument;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecError(
      `Cannot read ${path.relative(repository.root, file)} (${reason}). Run \`npm run generate\`.`,
    );
  }
}
