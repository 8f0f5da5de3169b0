export { type Finding, formatFindings } from "./lint-findings.js";
export { type LintOptions, lintSpec } from "./lint-spec.js";
