// What a test or a tool of one's own needs: plan, run, check, report. A document is read by `@intuned/document`; a server that
// conforms to it is `@intuned/conforming`; `@intuned/diff` compares two documents.
export {
  type CheckContext,
  type CheckOptions,
  checkContext,
  checkExchange,
  judge,
  type Verdict,
} from "./checks/index.js";
export { coverageOf } from "./coverage/index.js";
export { type FuzzOptions, type FuzzResult, fuzzOperation } from "./fuzz/index.js";
export { TransportError } from "./http/transport-error.js";
export type { BrokenPromise, ContractCase, Expectation, Phase, Unreached } from "./model/contract-case.js";
export type { Coverage } from "./model/coverage.js";
export type { Exchange } from "./model/exchange.js";
export type { CheckName, Finding, FindingGroup, Severity } from "./model/finding.js";
export type { RunReport } from "./model/run-report.js";
export * from "./plan/index.js";
export * from "./report/index.js";
export * from "./run/index.js";
export { planSequences, readWorkflows, type Workflow } from "./sequences/index.js";
