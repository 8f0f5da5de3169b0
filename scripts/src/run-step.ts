import process from "node:process";
import { fileURLToPath } from "node:url";

/** Errors whose message is for whoever runs the step, by name: their classes would load what few steps need. */
const REFUSALS = ["SpecError", "DocumentError", "CommandError", "SiteError"];

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
    if (!(error instanceof Error && REFUSALS.includes(error.name))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
