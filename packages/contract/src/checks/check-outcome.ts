import { headerValue } from "@intuned/document/serialize";
import type { ContractCase } from "../model/contract-case.js";
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
  const judged = judge(context, exchange);
  if (judged.verdict !== "broken") return [];
  const { given, status } = judged;
  if (given.expect.outcome === "accepted")
    return [
      finding(exchange, {
        check: "valid-accepted",
        pointer: given.probes?.pointer ?? operationOf(context, exchange)?.pointer ?? "/paths",
        message: `a valid request was refused with ${status} (${given.title})`,
      }),
    ];
  const check = CHECK_BY_KEYWORD.get(given.breaks?.keyword) ?? "invalid-refused";
  const message = `${status} instead of ${given.expect.statuses?.join(" or ") ?? "a 4xx"}: ${given.title}`;
  return [finding(exchange, { check, pointer: brokenPointer(context, exchange, check, given), message })];
};

const CHECK_BY_KEYWORD: ReadonlyMap<string | undefined, CheckName> = new Map([
  ["security", "credentials-enforced"],
  ["method", "method-refused"],
  ["path", "path-refused"],
]);

function brokenPointer(
  context: CheckContext,
  exchange: Exchange,
  check: CheckName,
  { breaks }: ContractCase,
): string {
  const operation = operationOf(context, exchange);
  if (check === "method-refused") return pathPointer(context, exchange.request.target);
  if (check === "path-refused") return "/paths";
  // The declaration that the operation shares with others, so that they are one finding.
  const shared = check === "credentials-enforced" ? operation?.security?.pointer : undefined;
  return shared ?? breaks?.pointer ?? operation?.pointer ?? "/paths";
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
