import { matchResponse } from "@intuned/conforming/wire";
import type { Operation } from "@intuned/document";
import { type CheckContext, finding, operationOf } from "../checks/check-context.js";
import type { Finding } from "../model/finding.js";
import { type DoneStep, isMissing, isSuccess, seenAnswers } from "./done-step.js";
import type { PlannedSequence } from "./planned-sequence.js";

/** `created-readable`: what an operation made, or a link names, is there when it is asked for. */
export function checkCreatedReadable({ pointer }: PlannedSequence, done: readonly DoneStep[]): Finding[] {
  const maker = done.findLast(({ step }) => step.role === "make" || step.role === "follow");
  const reads = done.filter(({ step }) => step.role === "read").map(({ exchange }) => exchange);
  const [first] = reads;
  // 202 says that it is still to be made. Of reads that differ among each other, `read-stable` speaks.
  if (maker === undefined || first === undefined || pointer === undefined) return [];
  if (maker.exchange.response?.status === 202 || !reads.every(isMissing)) return [];
  const message = `what ${maker.step.operationId} answered with is not there: ${first.operationId} gave ${first.response?.status}`;
  return [finding(first, { check: "created-readable", pointer, message })];
}

/**
 * `deleted-gone`: what could be read before a DELETE that succeeded cannot be read after it, where the read declares a status
 * that says so: else the document promises no such thing. And the DELETE finds it: `valid-accepted`.
 */
export function checkDeletedGone(context: CheckContext, done: readonly DoneStep[]): Finding[] {
  const deletion = done.find(({ step }) => step.role === "delete");
  const before = done.filter(({ step }) => step.role === "read");
  const wasThere = before.length > 0 && before.every(({ exchange }) => isSuccess(exchange));
  if (deletion === undefined || !wasThere) return [];
  const { exchange } = deletion;
  const pointer = operationOf(context, exchange)?.pointer ?? "/paths";
  if (isMissing(exchange)) {
    const message = `${exchange.response?.status} for what could be read just before`;
    return [finding(exchange, { check: "valid-accepted", pointer, message })];
  }
  // 202 says that it is still to be done.
  if (!isSuccess(exchange) || exchange.response?.status === 202) return [];
  const after = done.filter(({ step }) => step.role === "gone").map((each) => each.exchange);
  const kept = seenAnswers(context, after).find(
    (answer) => isSuccess(answer.exchange) && declaresMissing(operationOf(context, answer.exchange)),
  );
  if (kept === undefined) return [];
  const message = `${exchange.operationId} succeeded, and ${kept.exchange.operationId} still gives ${kept.status}`;
  return [finding(kept.exchange, { check: "deleted-gone", pointer, message })];
}

const declaresMissing = (operation: Operation | undefined): boolean =>
  operation !== undefined && [404, 410].some((status) => matchResponse(operation, status) !== undefined);
