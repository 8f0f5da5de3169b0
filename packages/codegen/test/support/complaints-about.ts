import path from "node:path";
import type { OpenApiDocument } from "@intuned/document";
import { EXACT, typeCheck } from "./type-check.js";
import { freshFolder, writePackage } from "./write-package.js";

/** The compiler's complaints about what is generated of each document, all as one program under the strictest settings. */
export function complaintsAbout(testFile: string, documents: readonly OpenApiDocument[]): string[][] {
  const root = freshFolder(testFile);
  const folders = documents.map((_, index) => path.join(root, String(index)));
  for (const [index, document] of documents.entries()) writePackage(folders[index] ?? "", document);
  const files = folders.map((it) => path.join(it, "index.ts"));
  return [...typeCheck(files, folders, EXACT).values()];
}
