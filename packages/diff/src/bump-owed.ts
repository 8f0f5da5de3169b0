import type { Change } from "./change.js";

/** How far a version goes up. */
export type Bump = "major" | "minor" | "patch" | "none";

/**
 * The version that the changes owe (https://semver.org/#semantic-versioning-specification-semver): what breaks callers
 * a major, anything else that a program can notice a minor, words a patch.
 */
export function bumpOwed(changes: readonly Change[]): Bump {
  if (changes.length === 0) return "none";
  if (changes.some(({ kind }) => kind === "breaking")) return "major";
  return changes.some(({ documentation }) => !documentation) ? "minor" : "patch";
}

/**
 * The least that semver's rule 4 leaves of it below 1.0.0, where anything may change. By npm's caret, `^0.2.1` takes
 * 0.2.2 and not 0.3.0: so what breaks still owes a minor, all else a patch.
 */
export function bumpOwedBelow1(bump: Bump): Bump {
  if (bump === "major") return "minor";
  return bump === "minor" ? "patch" : bump;
}
