import type { ListedSurvivor } from "./survivors.js";

/** The least score of a file, in per cent. */
const LEAST_SCORE = 95;

/** A mutant, and what became of it. */
export interface TestedMutant {
  /** The mutated file, in the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The source line that it begins in, without its indentation. */
  readonly lineText: string;
  /** The kind of change, by Stryker's name. */
  readonly mutator: string;
  /** What is replaced, in one line. */
  readonly original: string;
  readonly replacement: string;
  /** Stryker's word. */
  readonly status: string;
  /** How many tests run it. */
  readonly tests: number;
}

/** A row of the table: what became of a file's mutants. */
export interface FileScore {
  readonly file: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly timeouts: number;
  readonly noCoverage: number;
  /** In per cent; a timeout counts as killed. */
  readonly score: number;
}

/** Counts a file's mutants by what became of them. */
export function scoreFile(file: string, mutants: readonly TestedMutant[]): FileScore {
  const own = mutants.filter((it) => it.file === file);
  const count = (...statuses: string[]) => own.filter(({ status }) => statuses.includes(status)).length;
  // An error outside of a test fails the tests as well.
  const killed = count("Killed", "RuntimeError");
  const timeouts = count("Timeout");
  return {
    file,
    mutants: own.length,
    killed,
    survived: count("Survived"),
    timeouts,
    noCoverage: count("NoCoverage"),
    score: own.length === 0 ? 100 : ((killed + timeouts) / own.length) * 100,
  };
}

/**
 * What is wrong with the tests of some files, each with where and what to do. Empty if nothing is.
 *
 * @param testsOf the tests of a file, where one that detects a mutant belongs.
 */
export function findProblems(
  files: readonly string[],
  mutants: readonly TestedMutant[],
  listed: readonly ListedSurvivor[],
  testsOf: (file: string) => string,
): string[] {
  const undetected = mutants.filter(({ status }) => ["Survived", "NoCoverage"].includes(status));
  return [
    ...undetected.filter((it) => !listed.some((entry) => isOf(it, entry))).map((it) => unlisted(it, testsOf)),
    ...listed
      .filter((entry) => files.includes(entry.file) && !mutants.some((it) => isOf(it, entry)))
      .map(
        ({ file, line, mutant }) =>
          `scripts/src/mutation/survivors.ts lists a mutant that doesn't exist any more: \`${mutant}\` in the line \`${line}\` of ${file}.\n  Remove it, or update its line.`,
      ),
    ...files
      .map((file) => scoreFile(file, mutants))
      .filter(({ score, mutants }) => score < LEAST_SCORE || mutants === 0)
      .map(({ file, score, mutants }) =>
        mutants === 0
          ? `${file} has no mutants.\n  Correct its path in scripts/src/mutation/mutation-groups.ts.`
          : `${file}: ${score.toFixed(1)} % of the mutants are detected, ${LEAST_SCORE} % is the least.\n  Add tests to ${testsOf(file)}, or remove code that makes no difference. Listed survivors count too.`,
      ),
  ];
}

/** Listed survivors that a test detects: an entry that can be removed. Not a failure, since a busy machine can be the reason. */
export function findDetected(
  mutants: readonly TestedMutant[],
  listed: readonly ListedSurvivor[],
): ListedSurvivor[] {
  return listed.filter((entry) => {
    const own = mutants.filter((it) => isOf(it, entry));
    return own.length > 0 && own.every(({ status }) => status === "Killed");
  });
}

function isOf(mutant: TestedMutant, { file, line, mutant: change }: ListedSurvivor): boolean {
  return mutant.file === file && mutant.lineText === line && changeOf(mutant) === change;
}

function changeOf({ original, replacement }: TestedMutant): string {
  return `${original} → ${replacement}`;
}

function unlisted(mutant: TestedMutant, testsOf: (file: string) => string): string {
  const { file, line, column, lineText, mutator, original, replacement, status, tests } = mutant;
  // What is run when a module is loaded belongs to no test, but all run it.
  const problem =
    status === "NoCoverage" ? "no test runs this code" : `none of ${tests || "the"} tests fails`;
  const entry = JSON.stringify({ file, line: lineText, mutant: changeOf(mutant), reason: "…" }, null, 2);
  return [
    `${file}:${line}:${column}: ${problem} with this change (${mutator}):`,
    `  - ${original}`,
    `  + ${replacement}`,
    `  Add a test that fails with it to ${testsOf(file)}. If it makes no difference, remove the code. If it can't be removed, list it with the reason in scripts/src/mutation/survivors.ts:`,
    entry.replace(/^/gm, "    "),
  ].join("\n");
}
