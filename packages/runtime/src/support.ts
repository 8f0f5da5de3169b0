/** What the hand-written parts of a client stand on, beside what generated code does. */

export type { Wait } from "./begin-wait.js";
export { type CallSignal, callSignal, pause } from "./call-signal.js";
export { download } from "./download.js";
export { notify } from "./emit.js";
export { parseRetryAfter, readErrorObject } from "./errors/api-error.js";
export { addCaller, captureCaller, isFrameworkError } from "./errors/client-error.js";
export type { EndDetails } from "./errors/wait-errors.js";
export { type CallContext, CONTEXT, type ContextOption } from "./exchange.js";
export { JSON_TYPE } from "./media-types.js";
export { ANY_OPTIONS, type OptionKinds, readOptions } from "./read-options.js";
export { isTransient } from "./retry.js";
export { Secrets } from "./secrets.js";
export type { WaitEnd } from "./wait.js";
