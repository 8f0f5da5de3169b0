export { curlLine } from "./curl-line.js";
export { groupFindings } from "./group-findings.js";
export { type Handler, inProcess } from "./in-process.js";
export { type LocalReceiver, localReceiver, PLANNED_CALLBACK_URL } from "./local-receiver.js";
export { type HttpSend, type OverHttpOptions, overHttp } from "./over-http.js";
export { planDigest, planLines, planText } from "./plan-text.js";
export { runContract } from "./run-contract.js";
export type { CoverageObserver, RunnablePlan, RunOptions } from "./run-options.js";
export { isLoopback, isUnsafe } from "./safety.js";
