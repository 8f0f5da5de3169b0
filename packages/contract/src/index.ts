export { type CallbackTarget, callbackTargets } from "./callbacks/callback-targets.js";
export { rewriteCallbackUrls } from "./callbacks/rewrite-callback-urls.js";
export { type NamedExample, namedExamples } from "./generate/named-examples.js";
export type {
  CaseRequest,
  RequestCase,
  RequestCases,
  UnmadeRequest,
  UnreachableConstraint,
} from "./cases/request-case.js";
export { type RequestCasesOptions, requestCases } from "./cases/request-cases.js";
export {
  type SchemaCheck,
  type SchemaError,
  type SchemaValidator,
  schemaValidator,
} from "./cases/schema-validator.js";
export { removeConstraint } from "./constraints/remove-constraint.js";
export {
  constraintId,
  formatInstance,
  type InstanceStep,
  type RequestConstraint,
  type RequestLocation,
} from "./constraints/request-constraint.js";
export { requestConstraints } from "./constraints/request-constraints.js";
export {
  listOperations,
  type Operation,
  type Parameter,
  type ParameterLocation,
} from "./document/list-operations.js";
export { type Located, resolvePointer } from "./document/resolve-pointer.js";
