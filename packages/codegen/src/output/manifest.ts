import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { isInside } from "./check-paths.js";
import { OutputError } from "./output-error.js";

/** Lies in the output folder and lists the files that the generator made there: every other file is somebody's own. */
export const MANIFEST = ".openapi-codegen.json";

/** Made files by their path, with the SHA-256 of the text they were given. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * The manifest of a folder; `undefined` where there is none.
 *
 * @throws {OutputError} when it is no manifest, or names paths outside the folder: it decides what is removed.
 */
export function readManifest(folder: string): Manifest | undefined {
  const file = path.join(folder, MANIFEST);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new OutputError(`${file} cannot be read.`, { cause: error });
  }
  const files = parse(text);
  if (files === undefined)
    throw new OutputError(
      `${file} is damaged. Remove it; files that carry the generator's header are still known as its own.`,
    );
  return files;
}

/** The manifest's text for these files: sorted, and without anything that changes from run to run. */
export function printManifest(files: readonly { readonly path: string; readonly text: string }[]): string {
  const hashes = files.map((file): [string, string] => [file.path, hashOf(file.text)]);
  hashes.sort(([a], [b]) => (a < b ? -1 : 1));
  const comment = "Files made by @intuned/codegen. It replaces and removes these and no others.";
  return `${JSON.stringify({ comment, files: Object.fromEntries(hashes) }, null, 2)}\n`;
}

export function hashOf(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

function parse(text: string): Manifest | undefined {
  try {
    const { files } = JSON.parse(text) as { files: Record<string, string> };
    const entries = Object.entries(files);
    return entries.every(([file, hash]) => isInside(file) && typeof hash === "string")
      ? new Map(entries)
      : undefined;
  } catch {
    return undefined;
  }
}
