import getReleasePlan from "@changesets/get-release-plan";
import { type Bump, bumpOwedBelow1, type Change, diffDocuments } from "@intuned/diff";
import { bundleSpec } from "../bundle-spec.js";
import { type Repository, repositoryAt, repositoryRoot } from "../repository.js";
import { runStep } from "../run-step.js";
import { placeBelow } from "../source-map.js";
import { SpecError } from "../spec-error.js";
import { compileTypeTests } from "./compile-type-tests.js";
import { newestBaseline } from "./released.js";

/** The packages that are made from the document: what the document owes, they owe. */
const PACKAGES = ["@intuned/openapi", "@intuned/types", "@intuned/client"];
const SIZES: readonly Bump[] = ["none", "patch", "minor", "major"];

/**
 * Compares the spec with the last released one and requires a changeset of at least the size that the changes owe. From
 * 1.0.0 on a breaking change owes a major. Below it a breaking change owes a minor and a compatible one a patch (semver
 * rule 4, https://semver.org/#spec-item-4): `^0.2.1` accepts 0.2.2 but not 0.3.0, so no caller gets a breaking change unasked.
 *
 * @returns what changed and what it owes, for people; empty when nothing changed.
 * @throws {SpecError} there is no baseline, or a changeset is smaller than what is owed.
 */
export async function checkBreaking(repository: Repository): Promise<string> {
  const baseline = await newestBaseline(repository);
  const [bundled, typeErrors] = await Promise.all([
    bundleSpec(repository),
    compileTypeTests(repository, baseline),
  ]);
  const { changes, bump } = diffDocuments(baseline.document, bundled.document);
  if (changes.length === 0 && typeErrors.length === 0) return "";
  const isBelow1 = baseline.version.startsWith("0.");
  const due: Bump = typeErrors.length > 0 ? "major" : bump;
  const owed = isBelow1 ? bumpOwedBelow1(due) : due;
  const report = [
    ...(changes.length === 0 ? [] : [`Since ${baseline.version} the spec changed:`]),
    ...changes.map((change) =>
      line(change, (pointer) => placeBelow(repository.root, bundled.locate(pointer) ?? "")),
    ),
    ...(typeErrors.length === 0
      ? []
      : [`Type tests of ${baseline.version} no longer compile:`, ...typeErrors.map((it) => `  ${it}`)]),
    `This owes at least a ${owed} changeset: ${reason(changes, typeErrors, isBelow1)}.`,
  ].join("\n");
  const short = await tooSmall(repository, owed);
  if (short.length === 0) return report;
  throw new SpecError(
    `${report}\nThe pending changesets are too small: ${short.join(", ")}.\n` +
      `Run \`npx changeset\`, choose ${owed} for ${PACKAGES.join(", ")}, and describe what callers have to do; or revert the change.`,
  );
}

/** Why a bump of that size is owed. */
function reason(changes: readonly Change[], typeErrors: readonly string[], isBelow1: boolean): string {
  const breaking = changes.filter(({ kind }) => kind === "breaking").length;
  const worst = [
    ...(breaking > 0 ? [`changes that break callers: ${breaking} of ${changes.length}`] : []),
    ...(typeErrors.length > 0 ? ["programs of callers no longer compile"] : []),
  ];
  if (worst.length === 0) return "no change breaks callers";
  return `${worst.join("; ")}${isBelow1 ? "; below 1.0.0 a breaking change is a minor (semver rule 4)" : ""}`;
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
  locate: (pointer: string) => string,
): string {
  const reached = operations.length === 0 ? "" : ` (${operations.join(", ")})`;
  return `  ${locate(change.newPointer ?? change.oldPointer ?? "")}: ${kind}: ${message}${reached} [${rule}]`;
}

await runStep(import.meta, async () => {
  const report = await checkBreaking(repositoryAt(repositoryRoot));
  if (report !== "") console.log(report);
});
