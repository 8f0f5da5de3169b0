import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import path from "node:path";
import { foldersOf } from "./check-paths.js";
import { hashOf, MANIFEST, printManifest, readManifest } from "./manifest.js";
import { OutputError } from "./output-error.js";

type File = { readonly path: string; readonly text: string };

/** What has to change in a folder. */
export interface OutputPlan {
  readonly written: readonly File[];
  readonly removed: readonly string[];
  /** Files without a header (`package.json`) that somebody edited after they were made: they stay as they are. */
  readonly kept: readonly string[];
  /** Files with a header that somebody edited nevertheless: they are made again. */
  readonly remade: readonly string[];
}

/** How every generated source file begins; see `fileHeader`. Other generators write `// @generated` too. */
export const HEADER = "// @generated from the OpenAPI document by ";

/**
 * Compares a folder with what it should hold, and refuses where that would cost somebody a file. The generator's own are the
 * files that the manifest lists and those that carry its header, edited or not: the header says that edits are lost.
 *
 * @throws {OutputError} when the folder holds files but none of the generator's, or a file of somebody else's, a folder or a
 * symbolic link stands where a file has to go.
 */
export function planOutput(folder: string, files: readonly File[]): OutputPlan {
  const manifest = readManifest(folder);
  if (manifest === undefined) checkAdoptable(folder);
  const made = new Map(Array.from(manifest ?? [], ([file, hash]) => [file.toLowerCase(), hash]));
  const state = (file: string) => stateOf(folder, file, made.get(file.toLowerCase()));
  const wanted = new Set(files.map((file) => file.path));
  const stale = [...(manifest?.keys() ?? [])].filter((file) => !wanted.has(file));
  const removed = stale.filter((file) => state(file).owner === "generator");
  const kept = stale.filter((file) => state(file).owner === "edited");
  const [written, remade]: [File[], string[]] = [[], []];
  for (const file of files) {
    checkFolders(folder, file.path, removed);
    const { owner, hash } = state(file.path);
    if (hash === hashOf(file.text)) continue;
    if (owner === "somebody") throw notOurs(folder, file.path);
    if (owner === "edited") kept.push(file.path);
    else written.push(file);
    const known = made.get(file.path.toLowerCase());
    if (owner === "generator" && known !== undefined && hash !== known) remade.push(file.path);
  }
  const list = { path: MANIFEST, text: printManifest(files) };
  return {
    written: stateOf(folder, MANIFEST).hash === hashOf(list.text) ? written : [...written, list],
    removed,
    kept,
    remade,
  };
}

type Owner = "nobody" | "generator" | "edited" | "somebody";

function stateOf(folder: string, file: string, made?: string): { owner: Owner; hash?: string } {
  const found = look(path.join(folder, file));
  if (found === undefined) return { owner: "nobody" };
  if (!found.isFile()) return { owner: "somebody" };
  const bytes = readFileSync(path.join(folder, file));
  const hash = hashOf(bytes);
  if (hash === made || startsWithHeader(bytes)) return { owner: "generator", hash };
  return { owner: made === undefined ? "somebody" : "edited", hash };
}

function checkAdoptable(folder: string): void {
  const visible = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !/^\.|^node_modules$/.test(name),
  );
  if (
    visible.length === 0 ||
    visible.some((it) => it.isFile() && startsWithHeader(readFileSync(path.join(folder, it.name))))
  )
    return;
  throw new OutputError(
    `${folder} holds ${JSON.stringify(visible[0]?.name)}${visible.length > 1 ? ` and ${visible.length - 1} more` : ""}, which the generator did not make.\n` +
      "  Choose an empty folder or one that does not exist yet.",
  );
}

function startsWithHeader(bytes: Buffer): boolean {
  return bytes.subarray(0, HEADER.length).toString() === HEADER;
}

function checkFolders(folder: string, file: string, removed: readonly string[]): void {
  for (const parent of foldersOf(file)) {
    const found = look(path.join(folder, parent));
    if (found === undefined) return;
    if (!found.isDirectory() && !removed.includes(parent)) throw notOurs(folder, parent);
  }
}

function look(file: string): Stats | undefined {
  return lstatSync(file, { throwIfNoEntry: false });
}

function notOurs(folder: string, file: string): OutputError {
  const hint = file === "package.json" ? ", or leave it out with `--no-package`" : "";
  return new OutputError(
    `${path.join(folder, file)} was not made by the generator and stands where a file of its has to go.\n  Move it away, choose another folder${hint}.`,
  );
}
