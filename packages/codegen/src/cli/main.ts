import { readFile } from "node:fs/promises";
import { readOptions, USAGE, UsageError } from "./options.js";
import { plainText } from "./plain-text.js";
import type { Generate, Io } from "./run.js";

/** Errors whose message is for whoever runs the command, by name: their classes would load what few runs need. */
const REFUSALS = ["DocumentError", "MissingPackageError", "OutputError"];
/** Exit code of a fault of this tool itself: `EX_SOFTWARE` of sysexits(3). */
const INTERNAL = 70;

/**
 * The command `codegen`. Everything that is heavy is imported when it is needed: `--help` loads none of it.
 *
 * @param generate stands in for the generator, in tests.
 * @returns the exit code; nothing is thrown.
 */
export async function main(args: readonly string[], io: Io, generate?: Generate): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === "help") io.stdout.write(USAGE);
    else if (options === "version") io.stdout.write(`${await version()}\n`);
    else return await (await import("./run.js")).run(options, io, generate);
    return 0;
  } catch (error) {
    return fail(error, io);
  }
}

function fail(error: unknown, { stderr }: Io): number {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof UsageError) {
    stderr.write(`codegen: ${plainText(message)}.\n\n${USAGE}`);
    return 2;
  }
  if (REFUSALS.includes(name)) {
    stderr.write(`${plainText(message)}\n`);
    return 1;
  }
  stderr.write(
    `codegen: internal error: ${plainText(message)}\nThis is a fault of the generator, not of the document. Nothing was written. ` +
      "Please report it with the document; DEBUG=1 prints the stack.\n",
  );
  if (process.env["DEBUG"]) stderr.write(`${plainText(stack ?? "")}\n`);
  return INTERNAL;
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
