/** A mutant that no test can detect, or none should. */
export interface ListedSurvivor {
  /** The mutated file, in the repository. */
  readonly file: string;
  /** The source line that the mutant begins in, without its indentation. */
  readonly line: string;
  /** What is replaced, an arrow, and by what. */
  readonly mutant: string;
  /** Why no test detects it. */
  readonly reason: string;
}

/** The mutants that may survive. `npm run test:mutation` fails for any other, and for one that doesn't exist any more. */
export const listedSurvivors: readonly ListedSurvivor[] = [
  {
    file: "packages/runtime/src/retry.ts",
    line: "const inner = (it: unknown) => depth > 0 && neverConnected(it, depth - 1);",
    mutant: "depth > 0 → depth >= 0",
    reason:
      "One more cause is searched. Five are as good as six: the limit only ends the search of an error that is its own cause.",
  },
  {
    file: "packages/runtime/src/read-response.ts",
    line: "const isCode = /^(Z|ERR__ERROR|ZSTD)_/.test(code);",
    mutant: "/^(Z|ERR__ERROR|ZSTD)_/ → /(Z|ERR__ERROR|ZSTD)_/",
    reason:
      "No runtime has an error code with one of these in its middle. The anchor is for one that may come.",
  },
  {
    file: "packages/runtime/src/secrets.ts",
    line: 'const user = /:\\/\\/([^/@]*)@/.exec(value)?.[1] ?? "";',
    mutant: '"" → "Stryker was here!"',
    reason: "The text is hidden as if it were a user's name. No response holds it.",
  },
  {
    file: "packages/runtime/src/secrets.ts",
    line: 'let message = "";',
    mutant: '"" → "Stryker was here!"',
    reason: "The text of an error whose message can't be read. No test should tell which text it is.",
  },
  {
    file: "packages/runtime/src/secrets.ts",
    line: 'if (found["cause"] && depth > 0) rest.cause = this.safeCause(found["cause"], depth - 1);',
    mutant: "depth > 0 → depth >= 0",
    reason: "One more cause is copied. The limit only ends the copy of an error that is its own cause.",
  },
];
