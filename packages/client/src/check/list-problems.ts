import type { SchemaError } from "../generated/check/answer-validators.js";
import { closestBranch } from "./closest-branch.js";
import { describeError } from "./describe-error.js";
import type { Problem } from "./problem.js";

/** The problems behind a validator's errors: of a union, those of the branch that was most likely meant. */
export function listProblems(errors: readonly SchemaError[]): Problem[] {
  return errors.flatMap((error) => {
    const { branches, literals } = error.params as UnionParams;
    if (branches === undefined) return [describeError(error)];
    const told = branches.map((it, index) => ({
      problems: listProblems(it),
      literals: literals[index] ?? [],
    }));
    return closestBranch(told, error.instancePath);
  });
}

/** Of a union, instead of ajv's own; see `union-keywords.ts` of `@intuned/codegen`. */
type UnionParams =
  | { readonly branches?: undefined; readonly literals?: undefined }
  | {
      /** Errors of each branch; no branches where more of them match than may. */
      readonly branches: readonly (readonly SchemaError[])[];
      /** Names of each branch's fields that must be one of some literals, such as `status`. */
      readonly literals: readonly (readonly string[])[];
    };
