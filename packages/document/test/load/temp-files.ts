import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A new folder with these files, removed after the test. Objects are written as JSON. */
export function tempFiles(files: Readonly<Record<string, string | Uint8Array | object>> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "codegen-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    const isText = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(target, isText ? content : JSON.stringify(content));
  }
  return folder;
}

/** Every file below a folder with its text, hidden ones included. */
export function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const entries = files.map((it): [string, string] => {
    const file = path.join(it.parentPath, it.name);
    return [path.relative(folder, file).replaceAll(path.sep, "/"), readFileSync(file, "utf8")];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
