import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isReportFormat, REPORT_FORMATS, type ReportFormat } from "../report/format-report.js";
import { type GivenOptions, UsageError } from "./parse-options.js";
import type { Io } from "./tools.js";

/** A report that was asked for, and where it goes: to a file, else to the output. */
export interface ReportDestination {
  readonly format: ReportFormat;
  readonly file?: string;
}

/**
 * What `--report` asks for; the console's report unless given. Told before anything runs: at the end it would be too late,
 * and what was sent cannot be taken back.
 *
 * @throws {UsageError} an unknown format, no name after `=`, a folder that is not there.
 */
export function reportDestinations(given: GivenOptions): ReportDestination[] {
  return (given.text("report") ?? "console").split(",").map((text) => {
    const [name = "", file] = text.trim().split(/=(.*)/s, 2);
    if (!isReportFormat(name))
      throw new UsageError(
        `there is no report ${JSON.stringify(name)}; there are: ${REPORT_FORMATS.join(", ")}`,
      );
    if (file === undefined) return { format: name };
    if (file.trim() === "") throw new UsageError(`--report ${name}= names no file`);
    if (!existsSync(dirname(file)))
      throw new UsageError(`--report ${name}=${file}: there is no folder ${dirname(file)}`);
    return { format: name, file };
  });
}

/** Writes reports, each to where it goes. */
export async function writeReports(
  destinations: readonly ReportDestination[],
  make: (destination: ReportDestination) => string,
  { stdout }: Pick<Io, "stdout">,
): Promise<void> {
  for (const destination of destinations) {
    const text = make(destination);
    if (destination.file === undefined) stdout.write(text);
    else await writeFile(destination.file, text);
  }
}
