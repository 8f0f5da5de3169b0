import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { runtimeModules } from "./install-runtimes.js";
import { runCommand } from "./run-command.js";

/** A Jest run: one test file of a project. */
export interface JestRun {
  /** The project's folder. */
  readonly project: string;
  /** The test file, below the project. */
  readonly file: string;
  /** What the test file reads as the global `run`. */
  readonly run: object;
  /** Whether ts-jest compiles and type-checks `.ts`; otherwise nothing is transformed, and everything has to be CommonJS. */
  readonly typescript?: boolean;
}

/**
 * Runs one test file with Jest 30 in Node.
 *
 * @throws {Error} with Jest's report, when a test fails.
 */
export async function runJest({ project, file, run, typescript = false }: JestRun): Promise<void> {
  const folder = await mkdtemp(path.join(project, "jest-"));
  const config = path.join(folder, "jest.config.json");
  try {
    await writeFile(
      config,
      JSON.stringify({
        rootDir: path.join(project, path.dirname(file)),
        globals: { run },
        transform: typescript
          ? { "\\.ts$": [path.join(runtimeModules, "ts-jest"), { tsconfig: TS_JEST }] }
          : {},
        cacheDirectory: path.join(folder, "cache"),
      }),
    );
    const jest = path.join(runtimeModules, "jest/bin/jest.js");
    // No `require` of ES modules, which Jest doesn't have either: what passes here is CommonJS to the last file.
    const args = [WITHOUT_REQUIRED_MODULES, jest, "--config", config, "--runInBand", "--watchman=false"];
    await runCommand(project, process.execPath, [...args, "--runTestsByPath", path.join(project, file)]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Has Node refuse `require` of an ES module, as every Node before 20.19 did. */
export const WITHOUT_REQUIRED_MODULES = "--no-experimental-require-module";

/** What a CommonJS project has that was begun before `exports` were read. */
const TS_JEST = {
  module: "commonjs",
  moduleResolution: "node10",
  target: "es2022",
  lib: ["es2023", "dom"],
  types: [],
  strict: true,
  esModuleInterop: true,
  // Jest's own declarations need Node's.
  skipLibCheck: true,
};
