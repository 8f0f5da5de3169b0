export { main } from "./main.js";
export { runProcess } from "./run-process.js";
export { standardTools } from "./standard-tools.js";
export type { Command, Io, PlanRequest, Tools } from "./tools.js";
export { UsageError } from "./usage-error.js";
