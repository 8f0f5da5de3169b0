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
  /** Environment variables by which the tests do less. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What `npm run test:mutation` mutates: where a mistake costs users most. The runtime is guarded by its own tests, since it's
 * published by itself; waiting by those of a generated client, which has waiters. Of the generator's names, `runtime-names.ts` is
 * left out: a table, which its test compares with the runtime.
 */
export const mutationGroups: readonly MutationGroup[] = [
  {
    name: "retry",
    folder: "packages/runtime",
    sources: ["src/retry.ts", "src/perform-call.ts"],
    tests: ["test/retry.test.ts", "test/pauses.test.ts", "test/attempts.test.ts"],
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
    tests: ["waiters/hand-made", "web-tasks/wait", "waiters/waiters"].map((it) => `test/${it}.test.ts`),
    // One of eight: the others run the same code, for seconds.
    env: { WAITER: "projects.jobs.triggerAndWait" },
  },
  {
    name: "names",
    folder: "packages/codegen",
    sources: ["identifier", "name-operations", "name-waiters", "resource-tree", "words"].map(
      (it) => `src/names/${it}.ts`,
    ),
    tests: ["name-operations", "words", "identifier", "resource-tree", "name-waiters"].map(
      (it) => `test/names/${it}.test.ts`,
    ),
  },
  {
    name: "judge",
    folder: "packages/contract",
    sources: ["judge", "check-outcome", "check-status", "statuses"].map((it) => `src/checks/${it}.ts`),
    tests: ["judge", "check-status", "check-outcome", "check-exchange"].map(
      (it) => `test/checks/${it}.test.ts`,
    ),
  },
  {
    name: "diff",
    folder: "packages/diff",
    sources: ["bump-owed", "change", "comparison", "difference", "rules"].map((it) => `src/${it}.ts`),
    tests: ["reports", "difference", "bump-owed"].map((it) => `test/${it}.test.ts`),
  },
];
