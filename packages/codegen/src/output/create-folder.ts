import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder that does not exist yet: it is written aside under another name and appears whole.
 *
 * @throws {Error} of the file system; nothing is left then, parents that were made included.
 */
export function createFolder(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): void {
  const parent = path.dirname(folder);
  const outermost = mkdirSync(parent, { recursive: true });
  let aside: string | undefined;
  try {
    aside = mkdtempSync(path.join(parent, `.${path.basename(folder)}.openapi-codegen-`));
    const content = path.join(aside, "new"); // its mode is the umask's, the temporary folder's own is 0700
    for (const file of files) {
      const target = path.join(content, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text, { flag: "wx" });
    }
    renameSync(content, folder);
  } catch (error) {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
    removeMade(parent, outermost);
    throw error;
  }
  rmdirSync(aside);
}

function removeMade(parent: string, outermost: string | undefined): void {
  if (outermost === undefined) return;
  for (let made = parent; ; made = path.dirname(made)) {
    rmdirSync(made);
    if (path.resolve(made) === path.resolve(outermost)) return;
  }
}
