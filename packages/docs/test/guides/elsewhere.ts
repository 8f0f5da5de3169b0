/**
 * Commands that no guide's test runs because another one does, or does worse to the machine than a test should: which, and a
 * text in it that shows that it does.
 */
export const ELSEWHERE: readonly { command: string; by: string; says: readonly string[] }[] = [
  { command: "npm ci && npm start", by: ".ci/run", says: ["\nnpm ci\n", "\nnpm start -- --once\n"] },
  {
    // The packed package is installed, not the published one.
    command: "npm install @intuned/client",
    by: "scripts/test-runtimes/pack-packages.ts",
    says: ['["types", "runtime", "client"]', 'await run("npm", ["install", '],
  },
  {
    command: "npm run release",
    by: "scripts/test/check-breaking.test.ts",
    says: ['await npmRun("release")'],
  },
];
