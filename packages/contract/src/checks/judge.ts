import type { Operation } from "@intuned/document";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import { type CheckContext, operationOf } from "./check-context.js";
import { ALWAYS_ALLOWED, isServerError } from "./statuses.js";

/**
 * What an answer says of a case's expectation. `open`: neither that it is kept nor that it is broken, since the server may
 * have refused for a reason that no document can exclude; `reason` is for people.
 */
export type Verdict =
  | { readonly verdict: "kept" }
  | { readonly verdict: "broken"; readonly given: ContractCase; readonly status: number }
  | { readonly verdict: "open"; readonly reason: string };

const KEPT: Verdict = { verdict: "kept" };
const broken = ({ given, status }: Judged): Verdict => ({ verdict: "broken", given, status });
const open = (reason: string): Verdict => ({ verdict: "open", reason });

/** A response, with what it is judged by. */
interface Judged {
  readonly given: ContractCase;
  readonly context: CheckContext;
  readonly operation: Operation | undefined;
  readonly status: number;
}

/** Holds an answer against what its case expects. A server error and no answer at all are findings of other checks. */
export function judge(context: CheckContext, exchange: Exchange): Verdict {
  const { response, case: given } = exchange;
  if (given === undefined || response === undefined || isServerError(exchange)) return KEPT;
  const { status } = response;
  const { expect } = given;
  if (expect.outcome === "any") return KEPT;
  if (ALWAYS_ALLOWED.has(status) && !expect.statuses?.includes(status))
    return open(`${status}: the server would not serve the request now`);
  const judged = { given, context, operation: operationOf(context, exchange), status };
  return expect.outcome === "accepted" ? judgeValid(judged) : judgeInvalid(judged);
}

/** Statuses of a resource that is not there, is in another state, or is gone. */
const RESOURCE = new Set([404, 409, 410, 412]);

function judgeValid(judged: Judged): Verdict {
  const { context, operation, status } = judged;
  // A redirect that is not declared is a finding of another check.
  if (status < 400) return KEPT;
  if (isForLackOfCredentials(context, status)) return openForCredentials(status);
  if (!RESOURCE.has(status) || context.hasEveryResource) return broken(judged);
  const namesOne = namesResource(operation) || operation?.requestBody !== undefined;
  const isState = status === 409 || status === 412;
  if (!namesOne && !isState) return broken(judged);
  return open(`${status}: the request names a resource that the run did not make`);
}

function judgeInvalid(judged: Judged): Verdict {
  const { context, operation, status } = judged;
  const { breaks, expect } = judged.given;
  if (status < 400) return isUndeclaredRedirect(judged) ? KEPT : broken(judged);
  if (expect.statuses?.includes(status)) return KEPT;
  if (isForLackOfCredentials(context, status)) return openForCredentials(status);
  if (expect.statuses !== undefined) {
    // RFC 9110 §15.5.4: 404 may stand for 403, to hide that a resource exists.
    const mayHide = breaks?.keyword === "security" && !context.hasEveryResource && namesResource(operation);
    return status === 404 && mayHide ? KEPT : broken(judged);
  }
  const misses = status === 404 || status === 410;
  const isInPath = breaks?.constraint?.site.location === "path";
  return misses && !isInPath && namesResource(operation)
    ? open(`${status}: the resource was missed before the request was looked at`)
    : KEPT;
}

/** Redirects are never followed; one that is not declared is reported by `status-declared`. */
function isUndeclaredRedirect({ operation, status }: Judged): boolean {
  const isDeclared = operation?.responses.some((each) =>
    [String(status), "3XX"].includes(each.status.toUpperCase()),
  );
  return status >= 300 && !isDeclared;
}

function isForLackOfCredentials({ hasCredentials }: CheckContext, status: number): boolean {
  return (status === 401 || status === 403) && !hasCredentials;
}

const openForCredentials = (status: number): Verdict =>
  open(`${status}: no credential of this server was given, see --credential`);

/** Whether the path names a resource, which may not be there. */
const namesResource = (operation: Operation | undefined): boolean => operation?.path.includes("{") === true;
