import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { readTree, tempFiles } from "../../../document/test/load/temp-files.js";
import { MANIFEST } from "../../src/output/manifest.js";
import { writeOutput } from "../../src/output/write-output.js";
import { fileHeader } from "../../src/print/source-text.js";

const PAST = new Date(1_000_000);
const header = fileHeader("test");
const files = (version: string) =>
  Array.from({ length: 20 }, (_, index) => ({
    path: `${version === "new" && index > 9 ? "b" : "a"}/${index}.ts`,
    text: `${header}${version} ${index}`,
  }));

/** Runs `writeOutput` in a process of its own, with `node:fs` patched by `patch` first. */
function program(folder: string, patch: string): readonly string[] {
  const module = pathToFileURL(path.resolve(import.meta.dirname, "../../src/output/write-output.ts")).href;
  const code = `
    import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
    let renames = 0; const rename = fs.renameSync;
    ${patch}
    syncBuiltinESMExports();
    const { writeOutput } = await import(${JSON.stringify(module)});
    await writeOutput(${JSON.stringify(folder)}, ${JSON.stringify(files("new"))}).catch((error) => { console.error(error.message); process.exitCode = 1; });
  `;
  return ["--import=tsx/esm", "--conditions=@intuned/source", "--input-type=module", "--eval", code];
}

const run = (folder: string, patch: string) =>
  spawnSync(process.execPath, program(folder, patch), { encoding: "utf8" });

function version(folder: string): "old" | "new" | "mixed" {
  const { [MANIFEST]: _, ...tree } = readTree(folder);
  const is = (name: string) =>
    JSON.stringify(tree) ===
    JSON.stringify(
      Object.fromEntries(
        files(name)
          .map((it) => [it.path, it.text])
          .sort(),
      ),
    );
  return is("old") ? "old" : is("new") ? "new" : "mixed";
}

describe("an existing folder", () => {
  test.for([1, 5, 12, 25, 31])("is as it was when rename %i of the file system fails", async (nth) => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, files("old"));
    const before = readTree(folder);
    const patch = `fs.renameSync = (from, to) => { if (++renames === ${nth}) throw Object.assign(new Error("EIO: broken"), { code: "EIO" }); rename(from, to); };`;
    const { status, stderr } = run(folder, patch);
    expect([status, stderr]).toEqual([1, expect.stringContaining("EIO: broken.\n  Nothing was changed.")]);
    expect(readTree(folder)).toEqual(before);
    expect(readdirSync(folder)).toEqual([MANIFEST, "a"]);
  });

  test.for([1, 5, 12, 25, 31])(
    "that a process killed at rename %i left is taken back by the next run",
    async (nth) => {
      const folder = path.join(tempFiles(), "out");
      await writeOutput(folder, files("old"));
      for (const file of files("old")) utimesSync(path.join(folder, file.path), PAST, PAST);
      writeFileSync(path.join(folder, "mine.txt"), "mine");
      const kill = `fs.renameSync = (from, to) => { if (++renames === ${nth}) process.kill(process.pid, "SIGKILL"); rename(from, to); };`;
      expect(run(folder, kill).signal).toBe("SIGKILL");
      await writeOutput(folder, files("old"));
      const { "mine.txt": mine } = readTree(folder);
      expect(mine).toBe("mine");
      expect(readdirSync(folder).sort()).toEqual([MANIFEST, "a", "mine.txt"]);
      const times = files("old").map((file) => statSync(path.join(folder, file.path)).mtimeMs);
      expect(new Set(times)).toEqual(new Set([PAST.getTime()]));
    },
  );

  test("holds the new files when a signal comes while it is written, and the process ends by that signal", async () => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, files("old"));
    const patch = `fs.renameSync = (from, to) => { if (++renames === 5) process.kill(process.pid, "SIGINT"); rename(from, to); };`;
    expect(run(folder, patch).signal).toBe("SIGINT");
    expect(version(folder)).toBe("new");
  });

  test("is not written by two runs at once", async () => {
    const folder = path.join(tempFiles(), "out");
    await writeOutput(folder, files("old"));
    const sleeper = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    try {
      mkdirSync(path.join(folder, ".openapi-codegen-tmp"));
      writeFileSync(path.join(folder, ".openapi-codegen-tmp/pid"), String(sleeper.pid));
      await expect(writeOutput(folder, files("new"))).rejects.toThrow("Another run is writing to");
    } finally {
      sleeper.kill();
    }
  });
});

test("a new folder appears whole or not at all when the process is killed", () => {
  const root = tempFiles();
  const folder = path.join(root, "out");
  const patch = `const write = fs.writeFileSync; let writes = 0; fs.writeFileSync = (...all) => { if (++writes === 10) process.kill(process.pid, "SIGKILL"); write(...all); };`;
  expect(run(folder, patch).signal).toBe("SIGKILL");
  expect(readdirSync(root).includes("out")).toBe(false);
});
