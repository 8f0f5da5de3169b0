import { diffCommand, type Io } from "./diff-command.js";

const NAME = "openapi-diff";

/**
 * The command `openapi-diff`.
 *
 * @returns the exit code: 0 nothing breaks, 1 something does, 2 for whatever kept it from comparing; nothing is thrown.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await diffCommand(args, io, NAME);
  } catch (error) {
    io.stderr.write(describe(error));
    return 2;
  }
}

function describe(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === "UsageError") return `${NAME}: ${message}. --help prints the options.\n`;
  // A refused document's message begins with its file and line.
  return name === "DocumentError" ? `${message}\n` : `${NAME}: ${message}\n`;
}
