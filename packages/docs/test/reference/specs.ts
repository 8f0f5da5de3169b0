import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadDocument } from "@intuned/document";

/**
 * A folder of documents of other APIs (`museum.yaml`, `train-travel.yaml`, `github.json`). They are not part of the
 * repository: tests of them are skipped when the variable is not set.
 */
const folder = process.env["OPENAPI_SPECS"];

export const pathOfSpec = (name: string): string | undefined => {
  const path = folder === undefined ? undefined : join(folder, name);
  return path !== undefined && existsSync(path) ? path : undefined;
};

export async function readSpec(path: string): Promise<Record<string, unknown>> {
  const { document } = path.endsWith(".json")
    ? { document: JSON.parse(readFileSync(path, "utf8")) as object }
    : await loadDocument(path);
  return document as Record<string, unknown>;
}

/** The bundle of this project; a fresh copy for whoever asks. */
export function readBundle(): Record<string, unknown> {
  const bundle = createRequire(import.meta.url).resolve("@intuned/openapi");
  return JSON.parse(readFileSync(bundle, "utf8")) as Record<string, unknown>;
}
