export { consoleReport } from "./console-report.js";
export { main } from "./main.js";
export type { Command, Io, PlanRequest, Tools } from "./tools.js";
export { UsageError } from "./usage-error.js";
