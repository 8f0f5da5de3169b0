import { OutputError } from "./output-error.js";

/**
 * Checks that paths stay inside the folder and are told apart on every file system: names come from a document.
 *
 * @throws {OutputError} for an absolute path, a backslash, an empty segment, `.` or `..`, a control character, two paths that
 * differ in case only, and a file that would be a folder of another.
 */
export function checkPaths(paths: readonly string[]): void {
  const files = new Map<string, string>();
  for (const path of paths) {
    if (!isInside(path))
      throw new OutputError(`${JSON.stringify(path)} is no path inside the output folder.`);
    const same = files.get(path.toLowerCase());
    if (same !== undefined)
      throw new OutputError(
        `${JSON.stringify(same)} and ${JSON.stringify(path)} are one file where case does not count.`,
      );
    files.set(path.toLowerCase(), path);
  }
  for (const path of paths) {
    for (const folder of foldersOf(path)) {
      if (files.has(folder.toLowerCase()))
        throw new OutputError(
          `${JSON.stringify(folder)} is a file, and a folder of ${JSON.stringify(path)}.`,
        );
    }
  }
}

/** The folders that a path goes through, outermost first: `a/b/c.ts` → `a`, `a/b`. */
export function foldersOf(path: string): string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

export function isInside(path: string): boolean {
  if (/[\\:\p{Cc}]/u.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
