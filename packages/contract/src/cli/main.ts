import { runCommand } from "./run-command.js";
import type { Io, Tools } from "./tools.js";
import { UsageError } from "./usage-error.js";

/**
 * The command `intuned-contract`.
 *
 * @returns the exit code: 2 for whatever kept a command from doing its work; nothing is thrown.
 */
export async function main(args: readonly string[], io: Io, tools: Tools): Promise<number> {
  const [name = "--help", ...rest] = args;
  const names = ["run", ...Object.keys(tools.commands)];
  try {
    if (name === "--help" || name === "-h") {
      io.stdout.write(
        `Usage: intuned-contract ${names.join("|")} [options]\n\n--help after a command prints its options.\n`,
      );
      return 0;
    }
    if (name === "run") return await runCommand(rest, io, tools);
    const command = Object.hasOwn(tools.commands, name) ? tools.commands[name] : undefined;
    if (command === undefined)
      throw new UsageError(`there is no command ${JSON.stringify(name)}; there are: ${names.join(", ")}`);
    return await command(rest, io);
  } catch (error) {
    return fail(error, io);
  }
}

function fail(error: unknown, { stderr }: Io): number {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  if (name === "UsageError") stderr.write(`intuned-contract: ${message}. --help prints the options.\n`);
  else if (name === "DocumentError") stderr.write(`${message}\n`);
  else {
    stderr.write(`intuned-contract: ${message}\n`);
    if (process.env["DEBUG"]) stderr.write(`${stack ?? ""}\n`);
  }
  return 2;
}
