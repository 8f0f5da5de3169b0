import type { ShownReport } from "./shown-report.js";

/** A report as JSON of one type, `JsonReport`; `format` grows when a member changes its meaning or goes. */
export interface JsonReport extends ShownReport {
  readonly format: 1;
}

export function jsonReport(report: ShownReport): string {
  const json: JsonReport = { format: 1, ...report };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
