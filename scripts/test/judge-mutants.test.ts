import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findDetected, findProblems, scoreFile, type TestedMutant } from "../src/mutation/judge-mutants.js";
import { mutationGroups } from "../src/mutation/mutation-groups.js";
import { listedSurvivors } from "../src/mutation/survivors.js";
import { repositoryRoot } from "../src/repository.js";

const file = "packages/runtime/src/retry.ts";
const lineText = "if (attempts > most) return;";
const reason = "It makes no difference.";

function mutant(status: string, more: Partial<TestedMutant> = {}): TestedMutant {
  const where = { file, line: 12, column: 7, lineText, mutator: "EqualityOperator", tests: 3 };
  return { ...where, original: "attempts > most", replacement: "attempts >= most", status, ...more };
}

const listed = { file, line: lineText, mutant: "attempts > most → attempts >= most", reason };
const killed = Array.from({ length: 99 }, () => mutant("Killed", { original: "a", replacement: "b" }));
const problems = (mutants: TestedMutant[], entries = [listed]) =>
  findProblems([file], mutants, entries, () => "packages/runtime/test/retry.test.ts");

describe("the mutants of a file", () => {
  it("are counted by what became of them; a timeout counts as killed", () => {
    const mutants = ["Killed", "Killed", "RuntimeError", "Timeout", "Survived", "NoCoverage"].map((it) =>
      mutant(it),
    );
    const counts = { mutants: 6, killed: 3, survived: 1, timeouts: 1, noCoverage: 1 };
    expect(scoreFile(file, [...mutants, mutant("Survived", { file: "another.ts" })])).toEqual({
      file,
      ...counts,
      score: (4 / 6) * 100,
    });
  });

  it.each(["Survived", "NoCoverage"])("are fine where each that isn't detected is listed: %s", (status) => {
    expect(problems([...killed, mutant(status)])).toEqual([]);
  });

  it("are wrong where one survives that isn't listed: where, what, and what to do", () => {
    const [problem, ...more] = problems([...killed, mutant("Survived")], []);
    expect(more).toEqual([]);
    expect(problem).toContain(`${file}:12:7: none of 3 tests fails with this change (EqualityOperator):`);
    expect(problem).toContain("  - attempts > most\n  + attempts >= most\n");
    expect(problem).toContain("Add a test that fails with it to packages/runtime/test/retry.test.ts.");
    expect(problem).toContain("scripts/src/mutation/survivors.ts");
    const entry = JSON.parse(problem?.slice(problem.indexOf("{")) ?? "");
    expect(problems([...killed, mutant("Survived")], [{ ...entry, reason }])).toEqual([]);
  });

  it.each([
    ["of another file", { file: "packages/runtime/src/another.ts" }],
    ["in another line", { lineText: "while (attempts > most);" }],
    ["with another change", { replacement: "true" }],
  ])("aren't excused by an entry %s", (_, more) => {
    expect(problems([...killed, mutant("Killed"), mutant("Survived", more)])).toHaveLength(1);
  });

  it("are wrong where one runs in no test", () => {
    expect(problems([...killed, mutant("NoCoverage", { tests: 0 })], [])).toEqual([
      expect.stringContaining(`${file}:12:7: no test runs this code`),
    ]);
    // A constant's: it belongs to no test.
    expect(problems([...killed, mutant("Survived", { tests: 0 })], [])).toEqual([
      expect.stringContaining(`${file}:12:7: none of the tests fails`),
    ]);
  });

  it("are wrong where a listed one doesn't exist any more", () => {
    expect(problems(killed)).toEqual([
      expect.stringContaining("doesn't exist any more: `attempts > most → "),
    ]);
    expect(problems(killed, [{ ...listed, file: "another.ts" }])).toEqual([]);
  });

  it("are wrong where more than 5 % are listed", () => {
    expect(problems([...killed.slice(0, 19), mutant("Survived")])).toEqual([]);
    expect(problems([...killed.slice(0, 18), mutant("Survived")])).toEqual([
      expect.stringContaining(`${file}: 94.7 % of the mutants are detected, 95 % is the least.`),
    ]);
  });

  it("are wrong where there are none", () => {
    expect(problems([], [])).toEqual([expect.stringContaining(`${file} has no mutants.`)]);
  });

  it("are named where they are listed and a test detects them by now; a timeout is no proof", () => {
    expect(findDetected([mutant("Killed")], [listed])).toEqual([listed]);
    for (const status of ["Survived", "Timeout"])
      expect(findDetected([mutant(status)], [listed])).toEqual([]);
    expect(findDetected([], [listed])).toEqual([]);
  });
});

describe("in the repository", () => {
  it.each(mutationGroups)("the sources and tests of $name exist", (group) => {
    const { folder, sourceFolder = folder, sources, tests } = group;
    const files = [
      ...sources.map((it) => path.join(repositoryRoot, sourceFolder, it)),
      ...tests.map((it) => path.join(repositoryRoot, folder, it)),
    ];
    expect(files.filter((it) => !existsSync(it))).toEqual([]);
  });

  it.each(listedSurvivors)(
    "the listed line is in its file: $line",
    async ({ file, line, mutant, reason }) => {
      const lines = (await readFile(path.join(repositoryRoot, file), "utf8")).split("\n");
      expect(lines.map((it) => it.trim())).toContain(line);
      expect(line).toContain(mutant.slice(0, mutant.indexOf(" → ")));
      expect(reason).toMatch(/\.$/);
    },
  );
});
