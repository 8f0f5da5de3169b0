import { lstatSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { checkPaths } from "./check-paths.js";
import { createFolder } from "./create-folder.js";
import { holdSignals } from "./hold-signals.js";
import { MANIFEST, printManifest } from "./manifest.js";
import { OutputError } from "./output-error.js";
import { planOutput } from "./plan-output.js";
import { recover, replaceFiles } from "./replace-files.js";

/** What came of writing: paths below the folder. */
export interface WrittenOutput {
  /** Where the files are: the folder, or what it is a symbolic link to. */
  readonly folder: string;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that somebody edited after they were made, and that carry no header: they stay as they are. */
  readonly kept: readonly string[];
  /** Files with a header that somebody edited nevertheless: their edits are gone. */
  readonly remade: readonly string[];
}

/**
 * Makes a folder hold these generated files and no others of the generator's; every other file in it (`node_modules`,
 * `dist`, a README) stays. A file whose text is the same is not touched.
 *
 * All or nothing: a new folder appears whole, in an existing one a failure takes back what was done, and what a killed
 * process left half done is taken back by the next run. An existing folder is not swapped for another: it can be the working
 * folder of the user's shell or a mount, and holds what is not the generator's. A symbolic link to a folder is followed.
 *
 * @throws {OutputError} when the folder must not or cannot be written to; nothing is changed then.
 */
export async function writeOutput(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<WrittenOutput> {
  checkPaths([...files.map((file) => file.path), MANIFEST]);
  return holdSignals(() => {
    try {
      const { target, exists } = resolveFolder(folder);
      return exists ? update(target, files) : create(target, files);
    } catch (error) {
      if (error instanceof OutputError) throw error;
      const { message } = error as Error;
      throw new OutputError(`${folder} cannot be written: ${message}.\n  Nothing was changed.`, {
        cause: error,
      });
    }
  });
}

function create(target: string, files: Parameters<typeof writeOutput>[1]): WrittenOutput {
  createFolder(target, [...files, { path: MANIFEST, text: printManifest(files) }]);
  return { folder: target, written: files.map((file) => file.path), removed: [], kept: [], remade: [] };
}

function update(target: string, files: Parameters<typeof writeOutput>[1]): WrittenOutput {
  recover(target);
  const plan = planOutput(target, files);
  if (plan.written.length + plan.removed.length > 0) replaceFiles(target, plan);
  const written = plan.written.map((file) => file.path).filter((file) => file !== MANIFEST);
  const { removed, kept, remade } = plan;
  return { folder: target, written, removed, kept, remade };
}

function resolveFolder(folder: string): { target: string; exists: boolean } {
  const target = path.resolve(folder);
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return { target, exists: false };
  const real = statSync(target, { throwIfNoEntry: false });
  if (real === undefined) throw new OutputError(`${folder} is a symbolic link that leads nowhere.`);
  if (!real.isDirectory()) throw new OutputError(`${folder} is a file, not a folder.`);
  return { target: realpathSync(target), exists: true };
}
