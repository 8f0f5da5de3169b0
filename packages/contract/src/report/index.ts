export {
  type FormatOptions,
  formatReport,
  isReportFormat,
  REPORT_FORMATS,
  type ReportFormat,
  wantsColour,
} from "./format-report.js";
export type { JsonReport } from "./json-report.js";
export type { ShownBody, ShownExchange, ShownGroup, ShownReport } from "./shown-report.js";
