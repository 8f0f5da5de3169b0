import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { findDetected, findProblems, scoreFile, type TestedMutant } from "./mutation/judge-mutants.js";
import { mutateGroup } from "./mutation/mutate-group.js";
import { type MutationGroup, mutationGroups } from "./mutation/mutation-groups.js";
import { listedSurvivors } from "./mutation/survivors.js";
import { repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";

const names = mutationGroups.map(({ name }) => name).join(", ");

const USAGE = `npm run test:mutation -- [--group NAME]

  Mutation testing: changes sources in one place at a time, and fails where no test of the same group notices, unless
  scripts/src/mutation/survivors.ts lists the change with a reason.

  --group NAME  only one of: ${names}`;

function sourcesOf({ folder, sourceFolder = folder, sources }: MutationGroup): string[] {
  return sources.map((it) => path.posix.join(sourceFolder, it));
}

/** The first of the tests that guard a file. */
function testsOf(file: string): string {
  const group = mutationGroups.find((it) => sourcesOf(it).includes(file));
  return group ? path.posix.join(group.folder, group.tests[0] ?? "") : "";
}

/** @throws {SpecError} with every mutant that isn't detected and not listed, and what to do. */
async function testMutation(groups: readonly MutationGroup[]): Promise<void> {
  const startedAt = performance.now();
  const mutants: TestedMutant[] = [];
  const seconds = new Map<string, number>();
  for (const group of groups) {
    console.log(`${group.name}: testing mutants of ${sourcesOf(group).join(", ")}`);
    const mutated = await mutateGroup(repositoryRoot, group);
    mutants.push(...mutated.mutants);
    for (const [file, value] of mutated.seconds) seconds.set(file, value);
  }

  const files = groups.flatMap(sourcesOf);
  const total = (performance.now() - startedAt) / 1_000;
  const rows = files.map((file) => {
    const { noCoverage, score, ...counts } = scoreFile(file, mutants);
    const times = Math.round(seconds.get(file) ?? 0);
    return { ...counts, "no coverage": noCoverage, "score %": Number(score.toFixed(1)), seconds: times };
  });
  console.table(rows);
  console.log(
    `${mutants.length} mutants in ${Math.round(total)} s, start and first run of the tests included.`,
  );
  for (const { file, mutant } of findDetected(mutants, listedSurvivors))
    console.log(
      `Detected by now, remove it from scripts/src/mutation/survivors.ts: \`${mutant}\` of ${file}`,
    );

  const problems = findProblems(files, mutants, listedSurvivors, testsOf);
  if (problems.length > 0) throw new SpecError(`\n${problems.join("\n\n")}`);
}

await runStep(import.meta, async () => {
  const { values } = parseArgs({
    options: { group: { type: "string" }, help: { type: "boolean", default: false } },
  });
  if (values.help) return console.log(USAGE);
  const groups = mutationGroups.filter(({ name }) => [undefined, name].includes(values.group));
  if (groups.length === 0) throw new SpecError(`There is no group "${values.group}", only ${names}.`);
  process.chdir(repositoryRoot);
  await testMutation(groups);
});
