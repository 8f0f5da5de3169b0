// What a test or a tool of one's own needs: plan, run, check, report. A document is read by `@intuned/document`; a server that
// conforms to it is `@intuned/conforming`; `@intuned/diff` compares two documents.

export type { OperationCases } from "./cases/case-list.js";
export {
  type CheckContext,
  type CheckOptions,
  checkContext,
  checkExchange,
  judge,
  type Verdict,
} from "./checks/index.js";
export { coverageOf } from "./coverage/coverage-of.js";
export { type FuzzOptions, type FuzzResult, fuzzOperation } from "./fuzz/fuzz-operation.js";
export type { BrokenPromise, ContractCase, Expectation, Phase, Unreached } from "./model/contract-case.js";
export type { Coverage } from "./model/coverage.js";
export type { Exchange } from "./model/exchange.js";
export { TransportError } from "./model/exchange.js";
export type { CheckName, Finding, FindingGroup, Severity } from "./model/finding.js";
export type { RunReport } from "./model/run-report.js";
export { type Plan, type Planner, planCases, planner } from "./plan/plan-cases.js";
export { type PlanOptions, selectOperations } from "./plan/plan-options.js";
export {
  type FormatOptions,
  formatReport,
  isReportFormat,
  type JsonReport,
  REPORT_FORMATS,
  type ReportFormat,
  wantsColour,
} from "./report/format-report.js";
export type { ShownBody, ShownExchange, ShownGroup, ShownReport } from "./report/shown-report.js";
export { curlLine } from "./run/curl-line.js";
export { groupFindings } from "./run/group-findings.js";
export { type LocalReceiver, localReceiver, PLANNED_CALLBACK_URL } from "./run/local-receiver.js";
export { type HttpSend, type OverHttpOptions, overHttp } from "./run/over-http.js";
export { planDigest, planLines, planText } from "./run/plan-text.js";
export { runContract } from "./run/run-contract.js";
export type { CoverageObserver, RunnablePlan, RunOptions } from "./run/run-options.js";
export { type Handler, inProcess, isLoopback, isUnsafe } from "./run/send.js";
export { planSequences } from "./sequences/plan-sequences.js";
export { readWorkflows, type Workflow } from "./sequences/workflows/workflow.js";
