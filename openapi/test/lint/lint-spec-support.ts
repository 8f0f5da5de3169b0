import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Finding, lintSpec } from "../../lint/index.js";

const openapi = path.join(import.meta.dirname, "../..");
/** The checkout. */
export const repositoryRoot: string = path.dirname(openapi);

/** Lints the document of a folder that is laid out as a repository. */
export function lintAt(root: string): Promise<Finding[]> {
  return lintSpec({ root, entry: path.join(root, "openapi/openapi.yaml") });
}

/** The sound document, and folders with the files in which a broken one differs from it. */
export const brokenFolder: string = path.join(openapi, "test/broken");

/**
 * Calls `use` with a folder that is laid out as a repository and holds the sound document with the overlay's files over
 * it, under the configuration that our own document is linted by; then deletes the folder.
 */
export async function withDocument<T>(
  overlay: string | undefined,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(path.join(tmpdir(), "intuned-lint-"));
  try {
    const folder = path.join(root, "openapi");
    await cp(path.join(brokenFolder, "base"), folder, { recursive: true });
    if (overlay !== undefined) await cp(path.join(brokenFolder, overlay), folder, { recursive: true });
    const config = await readFile(path.join(openapi, "redocly.yaml"), "utf8");
    // The rules stay where they are: a copy would not find the packages that they import.
    const rules = path.join(openapi, "rules/plugin.js");
    await writeFile(path.join(folder, "redocly.yaml"), config.replace("./rules/plugin.js", rules));
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
