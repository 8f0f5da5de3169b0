import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { diffCommand } from "@intuned/diff/cli";
import { coverageOf } from "../coverage/coverage-of.js";
import { falseAlarmsCommand } from "../false-alarms/false-alarms-command.js";
import { mutantsCommand } from "../mutants/mutants-command.js";
import { planCases } from "../plan/plan-cases.js";
import { proxyCommand } from "../proxy/index.js";
import { formatReport, wantsColour } from "../report/format-report.js";
import { UsageError } from "./parse-options.js";
import { runCommand } from "./run-command.js";
import type { Io, Tools } from "./tools.js";

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

/** The rooms of this package, as the command `intuned-contract` uses them. */
export const standardTools: Tools = {
  plan: planCases,
  coverage: coverageOf,
  report: (report, format, options) =>
    formatReport(report, format, { ...options, colour: wantsColour(process.stdout, process.env) }),
  commands: {
    proxy: proxyCommand,
    diff: (args, io) => diffCommand(args, io, "intuned-contract diff"),
    mutants: mutantsCommand,
    "false-alarms": (args, io) => falseAlarmsCommand(args, io),
  },
};

/**
 * The command as this process: its arguments, streams and exit code. Whoever reads its output may stop reading (`| head`):
 * the command goes on to its end, for its exit code and the reports that go to files.
 */
export async function runProcess(): Promise<void> {
  // V8 lets garbage grow with the machine's memory: of the 1.2 GB that a run of GitHub's document came to, 0.3 were in use.
  setFlagsFromString("--heap-growing-percent=50");
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  process.exitCode = await main(process.argv.slice(2), process, standardTools);
}
