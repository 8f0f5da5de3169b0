import { readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { Stryker } from "@stryker-mutator/core";
import { SpecError } from "../spec-error.js";
import { secondsByFile } from "./file-times.js";
import type { TestedMutant } from "./judge-mutants.js";
import type { MutationGroup } from "./mutation-groups.js";

type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** What became of a group's mutants. */
export interface MutatedGroup {
  readonly mutants: readonly TestedMutant[];
  /** How many seconds the mutants of each file took, by its path in the repository. */
  readonly seconds: ReadonlyMap<string, number>;
}

/**
 * Mutates the sources of a group in a copy of the package, and runs the group's tests for each mutant, two at a time.
 *
 * @param root the repository, which must be the working directory: Stryker knows no other.
 * @throws {SpecError} when a test fails without any mutant.
 */
export async function mutateGroup(root: string, group: MutationGroup): Promise<MutatedGroup> {
  const { name, folder, sourceFolder = folder, sources, tests } = group;
  const here = path.relative(root, import.meta.dirname);
  // Read by the tests' configuration, in Stryker's child processes.
  process.env["MUTATION_GROUP"] = name;
  const stryker = new Stryker({
    mutate: sources.map((it) => path.posix.join(sourceFolder, it)),
    testRunner: "vitest",
    vitest: { configFile: path.join(here, "vitest.config.ts"), related: false },
    coverageAnalysis: "perTest",
    concurrency: 2,
    // A mutant that hangs is rare: it costs this much, twice what the tests need, and a new process.
    timeoutMS: 3_000,
    timeoutFactor: 2,
    plugins: ["@stryker-mutator/vitest-runner", path.join(import.meta.dirname, "file-times.js")],
    reporters: ["file-times"],
    logLevel: "warn" as never,
    warnings: { slow: false } as never,
    // What isn't copied: all but the package and the configuration of its tests.
    ignorePatterns: [
      "/*",
      "!/tsconfig.base.json",
      "!/vitest.*.ts",
      ...only(folder, sourceFolder),
      ...only(here),
      "dist",
    ],
    tempDirName: ".stryker-tmp",
    cleanTempDir: "always",
  });
  const results = await stryker.runMutationTest().catch((error: Error) => {
    // Stryker has printed which.
    if (!error.message.includes("failed tests in the initial test run")) throw error;
    throw new SpecError(
      `Tests of ${folder} fail without any mutant: fix them first. In its folder:\n  npx vitest run ${tests.join(" ")}`,
    );
  });

  const mutants = await Promise.all(results.map((it) => describeMutant(root, it)));
  const seconds = new Map([...secondsByFile].map(([file, value]) => [path.relative(root, file), value]));
  return { mutants, seconds };
}

/** Patterns that take in some folders, which have one parent, of all that are next to them, at each level. */
function only(folder: string, ...more: readonly string[]): string[] {
  const parents = folder.split("/").map((_, at, all) => `/${all.slice(0, at + 1).join("/")}`);
  const patterns = parents.flatMap((it) => [`!${it}`, ...(it === `/${folder}` ? [] : [`${it}/*`])]);
  return [...patterns, ...more.map((it) => `!/${it}`)];
}

async function describeMutant(root: string, result: MutantResult): Promise<TestedMutant> {
  const { fileName, location, mutatorName, replacement = "", status, coveredBy } = result;
  const lines = (await readFile(fileName, "utf8")).split("\n");
  const { start, end } = location;
  const text = lines.slice(start.line - 1, end.line);
  text[text.length - 1] = text.at(-1)?.slice(0, end.column - 1) ?? "";
  text[0] = text[0]?.slice(start.column - 1) ?? "";
  return {
    file: path.relative(root, fileName),
    line: start.line,
    column: start.column,
    lineText: lines[start.line - 1]?.trim() ?? "",
    mutator: mutatorName,
    original: oneLine(text.join("\n")),
    replacement: oneLine(replacement),
    status,
    tests: coveredBy?.length ?? 0,
  };
}

function oneLine(code: string): string {
  return code.replace(/\s+/g, " ").trim();
}
