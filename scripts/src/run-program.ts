import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "./repository.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";

/**
 * Runs a TypeScript program on the packages' sources: `npm run example -- examples/mine.ts`. A program that is run by
 * `npx tsx` gets the packages as they were last built, without an operation that was added since.
 */
await runStep(import.meta, async () => {
  const [file = path.join(repositoryRoot, "examples/start-web-task.ts"), ...args] = process.argv.slice(2);
  // npm runs scripts in the root; a path is meant from where the command was typed.
  const program = path.resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
  if (!existsSync(program)) throw new SpecError(`There is no program ${file}.`);
  process.argv.splice(1, Infinity, program, ...args);
  await import(pathToFileURL(program).href);
});
