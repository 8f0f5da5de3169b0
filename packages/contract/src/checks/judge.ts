import type { Exchange } from "../model/exchange.js";
import { type CheckContext, operationOf } from "./check-context.js";
import { ALWAYS_ALLOWED, isServerError } from "./statuses.js";

/**
 * What an answer says of a case's expectation. `open`: neither that it is kept nor that it is broken, since the server may
 * have refused for a reason that no document can exclude; `reason` is for people.
 */
export type Verdict =
  | { readonly verdict: "kept" | "broken" }
  | { readonly verdict: "open"; readonly reason: string };

const KEPT: Verdict = { verdict: "kept" };
const BROKEN: Verdict = { verdict: "broken" };
const open = (reason: string): Verdict => ({ verdict: "open", reason });

/** Holds an answer against what its case expects. A server error and no answer at all are findings of other checks. */
export function judge(context: CheckContext, exchange: Exchange): Verdict {
  const { response, case: given } = exchange;
  if (given === undefined || response === undefined || isServerError(exchange)) return KEPT;
  const { status } = response;
  if (given.expect.outcome === "any") return KEPT;
  if (ALWAYS_ALLOWED.has(status) && !isExpected(exchange, status))
    return open(`${status}: the server would not serve the request now`);
  return given.expect.outcome === "accepted"
    ? judgeValid(context, exchange)
    : judgeInvalid(context, exchange);
}

function isExpected({ case: given }: Exchange, status: number): boolean {
  return given?.expect.outcome === "rejected" && (given.expect.statuses ?? []).includes(status);
}

/** Statuses of a resource that is not there, is in another state, or is gone. */
const RESOURCE = new Set([404, 409, 410, 412]);

function judgeValid(context: CheckContext, exchange: Exchange): Verdict {
  const status = exchange.response?.status ?? 0;
  // A redirect that is not declared is a finding of another check.
  if (status < 400) return KEPT;
  if ((status === 401 || status === 403) && !context.hasCredentials)
    return open(`${status}: no credential of this server was given, see --credential`);
  if (!RESOURCE.has(status) || context.hasEveryResource) return BROKEN;
  const operation = operationOf(context, exchange);
  const namesOne = /\{/.test(operation?.path ?? "") || operation?.requestBody !== undefined;
  const isState = status === 409 || status === 412;
  if (!namesOne && !isState) return BROKEN;
  return open(`${status}: the request names a resource that the run did not make`);
}

function judgeInvalid(context: CheckContext, exchange: Exchange): Verdict {
  const status = exchange.response?.status ?? 0;
  const given = exchange.case;
  if (given?.expect.outcome !== "rejected") return KEPT;
  const keyword = given.breaks?.keyword;
  if (status < 400) return isUndeclaredRedirect(context, exchange) ? KEPT : BROKEN;
  const { statuses } = given.expect;
  if (statuses?.includes(status) === true) return KEPT;
  if (keyword !== "security" && (status === 401 || status === 403) && !context.hasCredentials)
    return open(`${status}: no credential of this server was given, see --credential`);
  if (statuses !== undefined) return maybeHidden(context, exchange, keyword, status) ? KEPT : BROKEN;
  if (keyword === "security") return [400, 401, 403].includes(status) ? KEPT : hiding(context, exchange);
  if (keyword === "method") return status === 405 || status === 501 ? KEPT : BROKEN;
  return refusedForTheResource(context, exchange)
    ? open("404: the resource was missed before the request was looked at")
    : KEPT;
}

/** Redirects are never followed; one that is not declared is reported by `status-declared`. */
function isUndeclaredRedirect(context: CheckContext, exchange: Exchange): boolean {
  const status = exchange.response?.status ?? 0;
  const responses = operationOf(context, exchange)?.responses ?? [];
  return (
    status >= 300 && !responses.some((each) => each.status === String(status) || /^3XX$/i.test(each.status))
  );
}

/** RFC 9110 §15.5.4: 404 may stand for 403, to hide that a resource exists. */
const hiding = (context: CheckContext, exchange: Exchange): Verdict =>
  maybeHidden(context, exchange, "security", exchange.response?.status ?? 0) ? KEPT : BROKEN;

const maybeHidden = (
  context: CheckContext,
  exchange: Exchange,
  keyword: string | undefined,
  status: number,
): boolean =>
  keyword === "security" &&
  status === 404 &&
  !context.hasEveryResource &&
  /\{/.test(operationOf(context, exchange)?.path ?? "");

function refusedForTheResource(context: CheckContext, exchange: Exchange): boolean {
  const status = exchange.response?.status ?? 0;
  if (status !== 404 && status !== 410) return false;
  if (exchange.case?.breaks?.constraint?.site.location === "path") return false;
  if (exchange.case?.breaks?.keyword === "path") return false;
  return /\{/.test(operationOf(context, exchange)?.path ?? "");
}
