export type { OperationCases } from "../cases/case-list.js";
export { type Plan, type Planner, planCases, planner } from "./plan-cases.js";
export type { PlanOptions } from "./plan-options.js";
export { selectOperations } from "./select-operations.js";
