import process from "node:process";

/** Errors whose message is for whoever runs the command: of its arguments, of the document, and of the guides. */
const REFUSALS = ["CommandError", "DocumentError", "SiteError"];

/** Runs a command of this package. A refusal prints its message and exits with 1; any other error is a fault of ours and keeps its stack. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error && REFUSALS.includes(error.name))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
