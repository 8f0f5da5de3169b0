import type { Operation } from "@intuned/document";
import type { PlanOptions } from "./plan-options.js";

/** The operations that `include` and `exclude` leave. */
export function selectOperations(
  operations: readonly Operation[],
  { include, exclude = [] }: Pick<PlanOptions, "include" | "exclude">,
): Operation[] {
  const isMatch = ({ operationId, method, path }: Operation, globs: readonly string[]): boolean =>
    globs.map(globPattern).some((glob) => glob.test(operationId) || glob.test(`${method} ${path}`));
  return operations.filter(
    (each) => (include === undefined || isMatch(each, include)) && !isMatch(each, exclude),
  );
}

function globPattern(glob: string): RegExp {
  const source = glob.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`);
}
