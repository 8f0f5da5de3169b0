export { main, runProcess, standardTools } from "./main.js";
export { UsageError } from "./parse-options.js";
export type { Command, Io, PlanRequest, Tools } from "./tools.js";
