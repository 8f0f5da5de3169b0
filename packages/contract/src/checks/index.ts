export { type CheckContext, type CheckOptions, checkContext } from "./check-context.js";
export { checkExchange } from "./check-exchange.js";
export { judge, type Verdict } from "./judge.js";
export { schemaCauses } from "./schema-causes.js";
