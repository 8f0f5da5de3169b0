import { childPointer } from "../document/json-pointer.js";
import { matchResponse } from "../wire/match-response.js";
import { type Check, finding, operationOf } from "./check-context.js";
import { ALWAYS_ALLOWED, isServerError, preferredStatus } from "./statuses.js";

/** `server-error`: no request, however wrong, makes a server fail. The promise is the one that the request breaks. */
export const checkServerError: Check = (context, exchange) => {
  if (!isServerError(exchange)) return [];
  const pointer = exchange.case?.breaks?.pointer ?? operationOf(context, exchange)?.pointer ?? "/paths";
  const message = `the server failed with ${exchange.response?.status}`;
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
  if (status === 304 && exchange.request.headers.some(([name]) => /^if-/i.test(name))) return [];
  const declared = operation.responses.map((each) => each.status).join(", ") || "none";
  const message = `${status} is not declared; declared: ${declared}`;
  const pointer = childPointer(operation.pointer, "responses");
  return [finding(exchange, { check: "status-declared", pointer, message })];
};

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
