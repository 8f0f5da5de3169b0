import type { Api } from "@intuned/document";
import type { RunReport } from "../model/run-report.js";
import { githubReport, sarifReport } from "./annotations.js";
import { consoleReport } from "./console-report.js";
import { htmlReport } from "./html/html-report.js";
import { junitReport } from "./junit-report.js";
import { secretFinder } from "./secret-finder.js";
import { type ShownReport, shownReport } from "./shown-report.js";

export const REPORT_FORMATS = ["console", "json", "junit", "sarif", "github", "html"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface FormatOptions {
  /** The document of the run: its credentials and write-only members are hidden, beside what is secret by its name. */
  readonly api: Pick<Api, "document">;
  /** Values that no report may show: the credentials that were given. */
  readonly secrets?: readonly string[];
  /** Colours on the console; `false` unless given. See `wantsColour`. */
  readonly colour?: boolean;
}

const FORMATS: Readonly<Record<ReportFormat, (report: ShownReport, options: FormatOptions) => string>> = {
  console: (report, { colour = false }) => consoleReport(report, colour),
  json: jsonReport,
  junit: junitReport,
  sarif: sarifReport,
  github: githubReport,
  html: htmlReport,
};

/**
 * A report in one of the formats, its secrets hidden.
 *
 * @throws {TypeError} an unknown format.
 */
export function formatReport(report: RunReport, format: string, options: FormatOptions): string {
  if (!isReportFormat(format))
    throw new TypeError(
      `there is no report ${JSON.stringify(format)}; there are: ${REPORT_FORMATS.join(", ")}`,
    );
  return FORMATS[format](shownReport(report, secretFinder(options.api, options.secrets)), options);
}

export function isReportFormat(text: string): text is ReportFormat {
  return (REPORT_FORMATS as readonly string[]).includes(text);
}

/** Whether a stream shows colours: a terminal does, unless `NO_COLOR` is set (https://no-color.org). */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}

/** A report as JSON of one type, `JsonReport`; `format` grows when a member changes its meaning or goes. */
export interface JsonReport extends ShownReport {
  readonly format: 1;
}

function jsonReport(report: ShownReport): string {
  const json: JsonReport = { format: 1, ...report };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
