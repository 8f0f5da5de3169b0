import { type Check, finding, operationOf } from "./check-context.js";

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
