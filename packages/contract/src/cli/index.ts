export { main } from "./main.js";
export { standardTools } from "./standard-tools.js";
export type { Command, Io, PlanRequest, Tools } from "./tools.js";
export { UsageError } from "./usage-error.js";
