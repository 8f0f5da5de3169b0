/** What the hand-written parts of a client stand on, beside what generated code does. */

export { type CallContext, CONTEXT, type ContextOption } from "./call-context.js";
export { type CallSignal, callSignal } from "./call-signal.js";
export { addCaller, captureCaller } from "./caller-stack.js";
export { download } from "./download.js";
export { givenOptions } from "./given-options.js";
export { isTransient } from "./is-transient.js";
export { JSON_TYPE } from "./media-type.js";
export { notify } from "./notify.js";
export { parseRetryAfter } from "./parse-retry-after.js";
export { pause } from "./pause.js";
export { readErrorObject } from "./read-error-object.js";
export { Secrets } from "./secrets.js";
