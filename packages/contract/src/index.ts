export { type CallbackTarget, callbackTargets } from "./callbacks/callback-targets.js";
export { keepLocal } from "./callbacks/keep-local.js";
export * from "./checks/index.js";
export {
  type Constraint,
  constraintId,
  formatInstance,
  type InstanceStep,
  type Site,
} from "./constraints/constraint.js";
export { operationConstraints, sitesOf } from "./constraints/operation-constraints.js";
export { removeConstraint } from "./constraints/remove-constraint.js";
export { coverageOf } from "./coverage/index.js";
export * from "./description.js";
export * from "./fuzz/index.js";
export type { HeaderList, HttpRequest, HttpResponse, Send } from "./http/http-message.js";
export { TransportError } from "./http/transport-error.js";
export type { BrokenPromise, ContractCase, Expectation, Phase, Unreached } from "./model/contract-case.js";
export type { Coverage } from "./model/coverage.js";
export type { Exchange } from "./model/exchange.js";
export type { CheckName, Finding, FindingGroup, Severity } from "./model/finding.js";
export type { RunReport } from "./model/run-report.js";
export * from "./plan/index.js";
export * from "./report/index.js";
export * from "./run/index.js";
export { type ApiSchemas, apiSchemas } from "./schema/api-schemas.js";
export { type Direction, directDocument } from "./schema/direct-document.js";
export {
  type SchemaCheck,
  type SchemaError,
  type SchemaValidator,
  schemaValidator,
} from "./schema/schema-validator.js";
export * from "./sequences/index.js";
export * from "./server/index.js";
export { pathMatcher } from "./wire/match-operation.js";
