import { isContainer, valueAtTokens } from "@intuned/document";
import type { InstanceStep } from "@intuned/document/samples";

/** How many members or items are tried where any may stand. */
const ANY_LIMIT = 20;

/**
 * The places in `value` that `steps` lead to, as tokens. `orAbsent` also gives the place of a last member that is not
 * there, for a constraint that is broken by giving it.
 */
export function concretePaths(
  value: unknown,
  steps: readonly InstanceStep[],
  orAbsent: boolean,
): readonly (readonly string[])[] {
  let paths: (readonly string[])[] = [[]];
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    paths = paths.flatMap((path) => {
      const here = valueAtTokens(value, path);
      if (!isContainer(here)) return [];
      if (typeof step === "string") return step in here || (orAbsent && isLast) ? [[...path, step]] : [];
      if (Array.isArray(here) !== (step.any === "item")) return [];
      return Object.keys(here)
        .slice(0, ANY_LIMIT)
        .map((key) => [...path, key]);
    });
  }
  return paths;
}
