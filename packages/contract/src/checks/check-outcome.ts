import { headerValue } from "@intuned/document/serialize";
import type { Exchange } from "../model/exchange.js";
import type { CheckName } from "../model/finding.js";
import { type Check, type CheckContext, finding, operationOf, pathPointer } from "./check-context.js";
import { judge } from "./judge.js";

/**
 * `valid-accepted`, `invalid-refused`, `credentials-enforced`, `method-refused` and `path-refused`: the answer is what the
 * case expects. Input that the document does not speak of and that the server takes is no finding: no case expects it to
 * be refused.
 */
export const checkOutcome: Check = (context, exchange) => {
  const { case: given, response } = exchange;
  if (given === undefined || response === undefined) return [];
  if (judge(context, exchange).verdict !== "broken") return [];
  const { status } = response;
  if (given.expect.outcome === "accepted")
    return [
      finding(exchange, {
        check: "valid-accepted",
        pointer: given.probes?.pointer ?? operationOf(context, exchange)?.pointer ?? "/paths",
        message: `a valid request was refused with ${status} (${given.title})`,
      }),
    ];
  const check = CHECK_BY_KEYWORD[given.breaks?.keyword ?? ""] ?? "invalid-refused";
  const wanted = wantedStatuses(given);
  const message = `${status} instead of ${wanted}: ${given.title}`;
  return [finding(exchange, { check, pointer: brokenPointer(context, exchange, check), message })];
};

const CHECK_BY_KEYWORD: Readonly<Record<string, CheckName>> = {
  security: "credentials-enforced",
  method: "method-refused",
  path: "path-refused",
};

function wantedStatuses({ expect, breaks }: NonNullable<Exchange["case"]>): string {
  if (expect.outcome === "rejected" && expect.statuses) return expect.statuses.join(" or ");
  return breaks?.keyword === "security" ? "401 or 403" : breaks?.keyword === "method" ? "405" : "a 4xx";
}

function brokenPointer(context: CheckContext, exchange: Exchange, check: CheckName): string {
  const { breaks } = exchange.case ?? {};
  const operation = operationOf(context, exchange);
  if (check === "credentials-enforced")
    return operation?.security?.pointer ?? breaks?.pointer ?? operation?.pointer ?? "/security";
  if (check === "method-refused") return pathPointer(context, exchange.request.target);
  if (check === "path-refused") return "/paths";
  return breaks?.pointer ?? operation?.pointer ?? "/paths";
}

/** `allow-header`: a 405 names the methods of the path. https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 */
export const checkAllow: Check = (context, exchange) => {
  const { request, response } = exchange;
  const path = context.matchPath(request.target);
  if (response?.status !== 405 || path === undefined) return [];
  const pointer = pathPointer(context, request.target);
  const text = headerValue(response.headers, "allow");
  const told = (text ?? "").split(",").map((name) => name.trim().toUpperCase());
  const missing = [...path.operations.keys()].filter((method) => !told.includes(method));
  const why =
    text === undefined
      ? "405 came without Allow"
      : missing.length > 0
        ? `Allow leaves out ${missing.join(", ")}: it is ${JSON.stringify(text)}`
        : told.includes(request.method)
          ? `Allow names ${request.method}, which was just refused`
          : undefined;
  return why === undefined ? [] : [finding(exchange, { check: "allow-header", pointer, message: why })];
};
