import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { checkAllow } from "./check-allow.js";
import { checkAnswered } from "./check-answered.js";
import { checkBody } from "./check-body.js";
import { checkContentType } from "./check-content-type.js";
import type { Check, CheckContext } from "./check-context.js";
import { checkHeaders, checkRetryAfter } from "./check-headers.js";
import { checkOutcome } from "./check-outcome.js";
import { checkSecrets } from "./check-secrets.js";
import { checkStackTrace } from "./check-stack-trace.js";
import { checkPreference, checkServerError, checkStatus } from "./check-status.js";
import { checkWriteOnly } from "./check-write-only.js";

const ALL: readonly Check[] = [
  checkAnswered,
  checkServerError,
  checkStatus,
  checkPreference,
  checkOutcome,
  checkContentType,
  checkBody,
  checkHeaders,
  checkRetryAfter,
  checkAllow,
  checkWriteOnly,
  checkSecrets,
  checkStackTrace,
];

/** Every promise that one exchange breaks. What needs several exchanges is checked by the sequences. */
export function checkExchange(context: CheckContext, exchange: Exchange): Finding[] {
  return ALL.flatMap((check) => check(context, exchange));
}
