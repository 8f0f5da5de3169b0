import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { GeneratedFile } from "@intuned/codegen";

/** What came of writing: paths below the folder. */
export interface Written {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes a folder hold exactly these generated files. A file that has its text already is left alone, so that watchers and
 * caches see only what changed; a generated file that is not listed is removed.
 *
 * @param isGenerated see `readGenerated`.
 */
export async function writeFiles(
  folder: string,
  files: readonly GeneratedFile[],
  isGenerated?: (text: string) => boolean,
): Promise<Written> {
  const present = await readGenerated(folder, files, isGenerated);
  const wanted = new Map(files.map((file) => [file.path, file.text]));
  const changed = files.filter((file) => present.get(file.path) !== file.text);
  for (const file of changed) {
    await mkdir(path.dirname(path.join(folder, file.path)), { recursive: true });
    await writeFile(path.join(folder, file.path), file.text);
  }
  const removed = [...present.keys()].filter((file) => !wanted.has(file));
  for (const file of removed) await rm(path.join(folder, file));
  return { changed: changed.map((file) => file.path), removed };
}

/**
 * The text of every generated file below a folder, by its path.
 *
 * @param files those that should be there. They count, whatever became of them.
 * @param isGenerated tells by its text whether another file is a generated one; omitted, all are.
 */
export async function readGenerated(
  folder: string,
  files: readonly GeneratedFile[],
  isGenerated: (text: string) => boolean = () => true,
): Promise<Map<string, string>> {
  const wanted = new Set(files.map((file) => file.path));
  const present = Array.from(await readFolder(folder));
  return new Map(present.filter(([file, text]) => wanted.has(file) || isGenerated(text)));
}

/** The text of every file below a folder, by its path with `/`; nothing where the folder is missing. */
async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(
    async (file): Promise<[string, string]> => [
      path.relative(folder, file).replaceAll(path.sep, "/"),
      await readFile(file, "utf8"),
    ],
  );
  return new Map(await Promise.all(read));
}
