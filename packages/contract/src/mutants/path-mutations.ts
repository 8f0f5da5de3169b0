import type { Api } from "@intuned/document";
import type { Mutation } from "./mutant.js";

/** Mutants that answer paths and methods which are not declared. */
export function pathMutations({ operations }: Api): Mutation[] {
  const paths = [...new Map(operations.map((operation) => [operation.path, operation])).values()];
  const unknown: Mutation = {
    kind: "unknown-path-answered",
    pointer: "/paths",
    operationIds: operations.map(({ operationId }) => operationId),
    description: "answers a path that is not declared",
    faults: () => ({ overlooks: ({ reason }) => reason === "path" }),
  };
  return [
    ...(operations.length > 0 ? [unknown] : []),
    ...paths.flatMap(({ path, pointer }): Mutation[] => {
      const at = pointer.slice(0, pointer.lastIndexOf("/"));
      const operationIds = operations.filter((each) => each.path === path).map((each) => each.operationId);
      return [
        {
          kind: "method-answered",
          pointer: at,
          operationIds,
          description: "answers a method that is not declared",
          faults: () => ({ overlooks: (refusal) => refusal.reason === "method" && refusal.pointer === at }),
        },
        {
          kind: "allow-missing",
          pointer: at,
          operationIds,
          description: "answers 405 without `Allow`",
          faults: () => ({
            changesAnswer: (answer, { refusal }) =>
              refusal?.reason === "method" && refusal.pointer === at
                ? { ...answer, headers: answer.headers.filter(([name]) => name !== "allow") }
                : answer,
          }),
        },
      ];
    }),
  ];
}
