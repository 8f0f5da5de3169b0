import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { foldersOf } from "./check-paths.js";
import { OutputError } from "./output-error.js";
import type { OutputPlan } from "./plan-output.js";

/** Inside the output folder, so that it is on its file system and needs no right to write beside it; gone after each run. */
const WORK = ".openapi-codegen-tmp";

/** What a run is about to change, on disk before it changes anything: a later run can take it back. */
interface Journal {
  readonly steps: readonly { readonly path: string; readonly existed: boolean }[];
  /** Folders that it makes. */
  readonly folders: readonly string[];
}

/**
 * Carries out a plan: all new texts are written aside, each old file is saved, then each new one is put in place by a rename.
 * A failure on the way takes everything back.
 *
 * @throws {Error} of the file system; the folder is then as it was.
 */
export function replaceFiles(folder: string, { written, removed }: OutputPlan): void {
  const work = path.join(folder, WORK);
  const at = (file: string) => path.join(folder, file);
  const saved = (file: string) => path.join(work, "old", file);
  mkdirSync(work);
  let journal: Journal | undefined;
  try {
    writeFileSync(path.join(work, "pid"), String(process.pid));
    for (const { path: file, text } of written) writeDeep(path.join(work, "new", file), text);
    for (const file of [...removed, ...written.map((it) => it.path)])
      mkdirSync(path.dirname(saved(file)), { recursive: true });
    const paths = [...removed, ...written.map((it) => it.path)];
    journal = {
      steps: paths.map((file) => ({ path: file, existed: existsSync(at(file)) })),
      folders: [...new Set(paths.flatMap(foldersOf))].filter((it) => !existsSync(at(it))),
    };
    writeFileSync(path.join(work, "journal.json"), JSON.stringify(journal));
    for (const file of removed) renameSync(at(file), saved(file));
    for (const { path: file } of written) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      if (existsSync(at(file))) save(at(file), saved(file));
      renameSync(path.join(work, "new", file), at(file));
    }
    rmSync(path.join(work, "journal.json")); // from here on the new files count
  } catch (error) {
    if (journal !== undefined) takeBack(folder, journal);
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
  rmSync(work, { recursive: true, force: true });
  removeEmpty(folder, removed.flatMap(foldersOf));
}

/**
 * Takes back what an interrupted run left half done: killed, or without power.
 *
 * @throws {OutputError} when that run is still at work.
 */
export function recover(folder: string): void {
  const work = path.join(folder, WORK);
  if (!existsSync(work)) return;
  if (isAlive(Number(read(path.join(work, "pid")))))
    throw new OutputError(
      `Another run is writing to ${folder}. Wait for it, or remove ${work} if there is none.`,
    );
  const journal = read(path.join(work, "journal.json"));
  if (journal !== undefined && journal !== "") takeBack(folder, JSON.parse(journal) as Journal);
  rmSync(work, { recursive: true, force: true });
}

function takeBack(folder: string, { steps, folders }: Journal): void {
  for (const { path: file, existed } of steps) {
    const saved = path.join(folder, WORK, "old", file);
    if (existsSync(saved)) renameSync(saved, path.join(folder, file));
    else if (!existed) rmSync(path.join(folder, file), { force: true });
  }
  removeEmpty(folder, folders);
}

function removeEmpty(folder: string, folders: readonly string[]): void {
  for (const it of [...new Set(folders)].sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(path.join(folder, it));
    } catch {
      // It holds something of somebody's, or is gone already.
    }
  }
}

/** A second name for the same file where the file system has them, else a copy with the same time. */
function save(file: string, saved: string): void {
  try {
    linkSync(file, saved);
  } catch {
    copyFileSync(file, saved);
    const { atime, mtime } = statSync(file);
    utimesSync(saved, atime, mtime);
  }
}

function writeDeep(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: "wx" });
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
