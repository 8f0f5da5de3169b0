import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { checkBody } from "./check-body.js";
import type { Check, CheckContext } from "./check-context.js";
import { checkContentType, checkHeaders, checkRetryAfter } from "./check-headers.js";
import { checkSecrets, checkStackTrace, checkWriteOnly } from "./check-leaks.js";
import { checkAllow, checkOutcome } from "./check-outcome.js";
import { checkAnswered, checkPreference, checkServerError, checkStatus } from "./check-status.js";

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
