import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Generated, generatePackage } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";

const generatedFolder = fileURLToPath(new URL("../.generated", import.meta.url));

/** A folder below `test/.generated/` for what one test file generates, empty. */
export function freshFolder(testFile: string): string {
  const folder = path.join(generatedFolder, path.basename(fileURLToPath(testFile), ".test.ts"));
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** Generates a document's package into a folder. */
export function writePackage(folder: string, document: OpenApiDocument, name?: string): Generated {
  const generated = generatePackage(document, { command: "test", package: false, openapiFetch: true, name });
  for (const { path: file, text } of generated.files) write(path.join(folder, file), text);
  return generated;
}

export function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A folder's name, made of a sentence. */
export function slug(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
