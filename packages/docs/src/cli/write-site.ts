import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SiteFiles } from "../site/site.js";
import { CommandError } from "./command-error.js";

/** Tells that a folder is a site's, so that it may be replaced. */
const MARK = "assets/site.css";

/**
 * Writes a site into `folder`: what is the same is left, what the site no longer has goes.
 *
 * @throws {CommandError} the folder has files of somebody else's: nothing is written.
 */
export async function writeSite(folder: string, files: SiteFiles): Promise<void> {
  const before = await filesBelow(folder);
  if (before.length > 0 && !before.includes(MARK))
    throw new CommandError(
      `${folder} has files that are no site's: give an empty folder, or one that docs:build wrote.`,
    );
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    const bytes = Buffer.from(content);
    if (before.includes(name) && bytes.equals(await readFile(file))) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  for (const name of before) if (!files.has(name)) await rm(path.join(folder, name));
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
