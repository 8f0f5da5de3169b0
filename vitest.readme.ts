import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** What tests of a README need: its code blocks, and a folder in which they run on this checkout's sources. */
export interface Readme {
  /** The code blocks of a language, in order. */
  readonly blocks: (language: string) => string[];
  /** Runs a Node program of this folder, or of anywhere by an absolute path. */
  readonly run: (program: string, args?: readonly string[]) => Promise<Ended>;
  /** Runs a code block as a module. */
  readonly runSample: (code: string) => Promise<Ended>;
  readonly close: () => Promise<void>;
}

/** How a program ended. */
export interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Reads a README, and makes a folder with the files that its samples name.
 *
 * @param readme the URL of the README.
 * @param files contents by name.
 */
export async function openReadme(readme: URL, files: Readonly<Record<string, string>>): Promise<Readme> {
  const text = await readFile(readme, "utf8");
  const cwd = await mkdtemp(path.join(tmpdir(), "readme-"));
  // Packages are found as an installed project finds them.
  await symlink(fileURLToPath(new URL("node_modules", import.meta.url)), path.join(cwd, "node_modules"));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(cwd, name), content);
  const options = ["--import", import.meta.resolve("tsx/esm"), "--conditions=@intuned/source"];
  const run: Readme["run"] = (program, args = []) =>
    new Promise((resolve) => {
      execFile(process.execPath, [...options, program, ...args], { cwd }, (error, stdout, stderr) =>
        resolve({ code: error ? error.code : 0, stdout, stderr }),
      );
    });
  return {
    blocks: (language) =>
      [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
        ([, code = ""]) => code,
      ),
    run,
    runSample: async (code) => {
      await writeFile(path.join(cwd, "sample.mts"), code);
      return run("./sample.mts");
    },
    close: () => rm(cwd, { recursive: true }),
  };
}
