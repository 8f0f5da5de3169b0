import getReleasePlan from "@changesets/get-release-plan";
import { type Bump, type Change, diffDocuments } from "@intuned/contract/diff";
import { bundleSpec } from "../bundle-spec.js";
import { type Repository, repositoryAt, repositoryRoot } from "../repository.js";
import { runStep } from "../run-step.js";
import { SpecError } from "../spec-error.js";
import { compileTypeTests } from "./compile-type-tests.js";
import { newestBaseline } from "./released.js";
import { sourceOf } from "./source-of.js";

/** The packages that are made from the document: what the document owes, they owe. */
const PACKAGES = ["@intuned/openapi", "@intuned/types", "@intuned/client"];
const SIZES: readonly Bump[] = ["none", "patch", "minor", "major"];

/**
 * Compares the document with the last released one and demands a changeset of the size that is owed, from 0.x on: semver
 * lets 0.x break anything, but a caller breaks all the same, so only a `major` lets a breaking change pass.
 *
 * @returns what changed, for people.
 * @throws {SpecError} no baseline, or the changesets are smaller than what is owed.
 */
export async function checkBreaking(repository: Repository): Promise<string> {
  const baseline = await newestBaseline(repository);
  const [bundled, typeErrors] = await Promise.all([
    bundleSpec(repository),
    compileTypeTests(repository, baseline),
  ]);
  const { changes, bump } = diffDocuments(baseline.document, bundled.document);
  const owed: Bump = typeErrors.length > 0 ? "major" : bump;
  const report = [
    ...(changes.length === 0 ? [] : [`Since ${baseline.version} the document changed:`]),
    ...changes.map((change) => line(change, bundled.files)),
    ...(typeErrors.length === 0
      ? []
      : [`Type tests of ${baseline.version} no longer compile:`, ...typeErrors.map((it) => `  ${it}`)]),
  ].join("\n");
  const short = await tooSmall(repository, owed);
  if (short.length === 0) return report;
  throw new SpecError(
    `${report}\nThis owes a ${owed} changeset, but: ${short.join(", ")}.\n` +
      `Run \`npx changeset\`, choose ${owed} for ${PACKAGES.join(", ")}, and say what callers have to do; or take the change back.`,
  );
}

/** The packages that the pending changesets move less far than is owed, and how far they do. */
async function tooSmall({ root }: Repository, owed: Bump): Promise<string[]> {
  if (owed === "none") return [];
  const { releases } = await getReleasePlan(root);
  return PACKAGES.flatMap((name) => {
    const planned: Bump = releases.find((it) => it.name === name)?.type ?? "none";
    return SIZES.indexOf(planned) < SIZES.indexOf(owed) ? [`${name} has ${planned}`] : [];
  });
}

function line(
  { kind, rule, message, operations, ...change }: Change,
  files: Parameters<typeof sourceOf>[1],
): string {
  const reached = operations.length === 0 ? "" : ` (${operations.join(", ")})`;
  return `  ${sourceOf(change, files)}: ${kind}: ${message}${reached} [${rule}]`;
}

await runStep(import.meta, async () => {
  const report = await checkBreaking(repositoryAt(repositoryRoot));
  if (report !== "") console.log(report);
});
