import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { GeneratedFile } from "@intuned/codegen";
import { commandFile } from "../without-telemetry.js";
import { repositoryRoot } from "./repository.js";
import { writeFiles } from "./write-files.js";

const run = promisify(execFile);
const biome = commandFile("@biomejs/biome", "biome");

/** The files as the project's formatter prints them, all in one run of it. */
export async function formatCode(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "intuned-format-"));
  try {
    await writeFiles(folder, files);
    const config = path.join(repositoryRoot, "biome.json");
    await run(process.execPath, [
      biome,
      "format",
      "--write",
      "--vcs-enabled=false",
      `--config-path=${config}`,
      folder,
    ]);
    return await Promise.all(
      files.map(async ({ path: file }) => ({
        path: file,
        text: await readFile(path.join(folder, file), "utf8"),
      })),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
