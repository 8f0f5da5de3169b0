/** Sources that the same tests guard. */
export interface MutationGroup {
  readonly name: string;
  /** The folder in the repository of the package with the tests. */
  readonly folder: string;
  /** The folder of the package that is mutated, where it is another one. */
  readonly sourceFolder?: string;
  /** The files that are mutated, in their package. */
  readonly sources: readonly string[];
  /** The tests that have to detect each mutant, in the package; those that detect most come first. */
  readonly tests: readonly string[];
}

/**
 * What `npm run test:mutation` mutates. The runtime is guarded by its own tests, since it's published by itself; waiting only by
 * those of a generated client, which has waiters.
 */
export const mutationGroups: readonly MutationGroup[] = [
  {
    name: "retry",
    folder: "packages/runtime",
    sources: ["src/retry.ts"],
    tests: ["test/retry.test.ts", "test/pauses.test.ts"],
  },
  {
    name: "secrets",
    folder: "packages/runtime",
    sources: ["src/secrets.ts", "src/find-secrets.ts"],
    tests: ["test/secrets.test.ts", "test/secrets-work.test.ts"],
  },
  {
    name: "read",
    folder: "packages/runtime",
    sources: ["src/read-response.ts", "src/errors/api-error.ts"],
    tests: ["read-response", "error-answers", "pauses", "errors", "answers"].map(
      (it) => `test/${it}.test.ts`,
    ),
  },
  {
    name: "wait",
    folder: "packages/client",
    sourceFolder: "packages/runtime",
    sources: ["src/wait.ts", "src/begin-wait.ts"],
    tests: ["test/web-tasks/wait.test.ts", "test/waiters/waiters.test.ts"],
  },
];
