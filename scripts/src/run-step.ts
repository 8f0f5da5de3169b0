import process from "node:process";
import { fileURLToPath } from "node:url";
import { SpecError } from "./spec-error.js";

/**
 * Runs `main` when the module is the program that was started, and not when another module imports it.
 * A refused document prints its findings and exits with 1; anything else that throws is a fault of ours and
 * keeps its stack.
 */
export async function runStep(meta: ImportMeta, main: () => Promise<void>): Promise<void> {
  if (process.argv[1] === undefined || fileURLToPath(meta.url) !== process.argv[1]) return;
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
