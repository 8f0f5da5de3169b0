import { matchResponse } from "@intuned/conforming/wire";
import { childPointer, type Operation } from "@intuned/document";
import type { ContractCase } from "../model/contract-case.js";
import { type Check, finding, operationOf } from "./check-context.js";
import { ALWAYS_ALLOWED, isServerError, preferredStatus } from "./statuses.js";

/** `server-error`: no request, however wrong, makes a server fail. The promise is the one that the request breaks. */
export const checkServerError: Check = (context, exchange) => {
  if (!isServerError(exchange)) return [];
  const pointer = exchange.case?.breaks?.pointer ?? operationOf(context, exchange)?.pointer ?? "/paths";
  const message = `the server failed with ${exchange.response.status}`;
  return [finding(exchange, { check: "server-error", pointer, message })];
};

/** `status-declared`: the operation declares the status, its range or `default`. */
export const checkStatus: Check = (context, exchange) => {
  const { response } = exchange;
  const operation = operationOf(context, exchange);
  if (response === undefined || operation === undefined || isServerError(exchange)) return [];
  const { status } = response;
  if (matchResponse(operation, status) !== undefined || ALWAYS_ALLOWED.has(status)) return [];
  // The protocol has an answer of its own for these, which no document needs to repeat.
  if ((status === 405 || status === 501) && exchange.request.method !== operation.method) return [];
  if (isOnlyRefusal(operation, status, exchange.case)) return [];
  if (status === 304 && exchange.request.headers.some(([name]) => /^if-/i.test(name))) return [];
  const declared = operation.responses.map((each) => each.status).join(", ") || "none";
  const message = `${status} is not declared; declared: ${declared}`;
  const pointer = childPointer(operation.pointer, "responses");
  return [finding(exchange, { check: "status-declared", pointer, message })];
};

/** Statuses that say that a request is wrong. */
const REFUSALS = ["400", "415", "422"];

/**
 * A refusal for which the document has no status, while it asks for refusing: 401 and 403 where it has `security`, and 400
 * (or 415, 422) to what is or may be wrong where it declares none of these. A server that keeps the contract cannot do otherwise.
 */
function isOnlyRefusal(
  { responses, security }: Operation,
  status: number,
  given: ContractCase | undefined,
): boolean {
  const isDeclared = (wanted: readonly string[]) => responses.some((each) => wanted.includes(each.status));
  if (status === 401 || status === 403) return security !== undefined && !isDeclared(["401", "403"]);
  const mayBeRefused = given !== undefined && given.expect.outcome !== "accepted";
  return mayBeRefused && REFUSALS.includes(String(status)) && !isDeclared(REFUSALS);
}

/** `preference-kept`: a server of examples gives the answer that `Prefer: code=…` asks for. */
export const checkPreference: Check = (context, exchange) => {
  const wanted = preferredStatus(exchange);
  const operation = operationOf(context, exchange);
  const { response } = exchange;
  if (wanted === undefined || operation === undefined || response === undefined) return [];
  const declared = matchResponse(operation, wanted);
  if (declared === undefined || response.status === wanted || exchange.case?.expect.outcome === "rejected")
    return [];
  const message = `${wanted} was asked for, ${response.status} came`;
  return [finding(exchange, { check: "preference-kept", pointer: declared.pointer, message })];
};

const WHY = {
  connect: "nobody answers at the server's address",
  reset: "the connection was closed before an answer came",
  timeout: "no answer came in time",
  protocol: "what came back is no HTTP",
} as const;

/**
 * `no-answer`: every request is answered. The promise is the one that the request breaks; that the server cannot be
 * reached is one cause, whatever was asked.
 */
export const checkAnswered: Check = (context, exchange) => {
  const { failure } = exchange;
  if (failure === undefined || failure.kind === "aborted") return [];
  const asked = exchange.case?.breaks?.pointer ?? operationOf(context, exchange)?.pointer ?? "/paths";
  const pointer = failure.kind === "connect" ? "" : asked;
  const message = `${WHY[failure.kind]}: ${failure.message}`;
  return [finding(exchange, { check: "no-answer", pointer, message })];
};
