import { accessSync, constants } from "node:fs";
import path from "node:path";
import process from "node:process";

/** Debian's Chromium in the PATH; `undefined` when there is none (`apt-get install chromium`). */
export function findChromium(): string | undefined {
  const folders = process.env["PATH"]?.split(path.delimiter) ?? [];
  return ["chromium", "chromium-browser"]
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
