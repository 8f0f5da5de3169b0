import { statusRank, statusUnion } from "@intuned/conforming/faults";
import { matchResponse } from "@intuned/conforming/wire";
import { essence, isObject, type Operation } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import { answerValue } from "../checks/answer-of.js";
import { type CheckContext, finding, operationOf } from "../checks/check-context.js";
import { ALWAYS_ALLOWED, isServerError } from "../checks/statuses.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import type { PlannedSequence, PlannedStep } from "./sequence.js";

/** A step that was sent. */
export interface DoneStep {
  readonly step: PlannedStep;
  readonly exchange: Exchange;
}

/** An answer as far as several of them are held against each other. */
interface SeenAnswer {
  readonly exchange: Exchange;
  readonly status: number;
  readonly mediaType: string;
  /** The body, where it is declared and well-formed. */
  readonly body?: { readonly schema: string; readonly value: unknown };
}

/** The answers of reads; those that say nothing of the resource (no answer, no time, a failing server) are left out. */
export function seenAnswers(context: CheckContext, exchanges: readonly Exchange[]): SeenAnswer[] {
  return exchanges.flatMap((exchange) => {
    const { response } = exchange;
    if (response === undefined || isServerError(exchange) || ALWAYS_ALLOWED.has(response.status)) return [];
    const body = answerValue(context, exchange);
    const mediaType = essence(headerValue(response.headers, "content-type") ?? "");
    return [{ exchange, status: response.status, mediaType, ...(body && { body }) }];
  });
}

export const isSuccess = ({ response }: Exchange): boolean =>
  response !== undefined && response.status >= 200 && response.status < 300;

/** The resource is not there, or no longer. */
const isMissing = ({ response }: Exchange): boolean => response?.status === 404 || response?.status === 410;

/**
 * `status-forward`: what is read of something that goes on never goes back, and does not leave a last status. How far a
 * status is, words such as `pending` and `completed` tell first; among the others the order of the union's branches does,
 * where it does not contradict the words.
 */
export function checkStatusForward({ api }: CheckContext, answers: readonly SeenAnswer[]): Finding[] {
  let before: string | undefined;
  for (const { exchange, body } of answers) {
    const union = body && statusUnion(api.document, body.schema);
    const status = union && isObject(body.value) ? body.value[union.member] : undefined;
    if (union === undefined || typeof status !== "string" || !union.statuses.includes(status)) continue;
    if (before !== undefined && isBack(union.statuses, before, status)) {
      const message = `${JSON.stringify(union.member)} went from ${JSON.stringify(before)} to ${JSON.stringify(status)}`;
      return [finding(exchange, { check: "status-forward", pointer: union.pointer, message })];
    }
    before = status;
  }
  return [];
}

/** Whether the second status cannot come after the first. */
export function isBack(statuses: readonly string[], before: string, after: string): boolean {
  if (before === after) return false;
  const [was, is] = [statusRank(before), statusRank(after)];
  if (was !== is) return is < was;
  if (was === 2) return true;
  const ranks = statuses.map(statusRank);
  const isInOrder = ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0));
  return isInOrder && statuses.indexOf(after) < statuses.indexOf(before);
}

/**
 * `read-stable`: a safe operation that is asked again answers with the same status, media type and JSON type, and no
 * member comes, goes and comes back. What merely goes on (a task that ends, 202 before 200) is stable.
 */
export function checkReadStable(context: CheckContext, answers: readonly SeenAnswer[]): Finding[] {
  const found = changedShape(answers) ?? flickering(context, answers);
  const pointer = found && operationOf(context, found.answer.exchange)?.pointer;
  if (found === undefined || pointer === undefined) return [];
  return [finding(found.answer.exchange, { check: "read-stable", pointer, message: found.message })];
}

interface Unstable {
  readonly answer: SeenAnswer;
  readonly message: string;
}

function changedShape(answers: readonly SeenAnswer[]): Unstable | undefined {
  for (const [index, answer] of answers.entries()) {
    const before = answers[index - 1];
    if (before === undefined || before.status === 202) continue;
    const [was, is] = [shapeOf(before), shapeOf(answer)];
    if (was !== is)
      return { answer, message: `the same read gave ${was} first and ${is} after it, with no write between` };
  }
  return undefined;
}

function shapeOf({ status, mediaType, body }: SeenAnswer): string {
  const value = body?.value;
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return [status, mediaType, body && `(JSON ${type})`].filter(Boolean).join(" ");
}

/** Of reads that tell the same status: a member that was there, is missing, and is there again, or the other way round. */
function flickering({ api }: CheckContext, answers: readonly SeenAnswer[]): Unstable | undefined {
  const byStatus = new Map<unknown, SeenAnswer[]>();
  for (const answer of answers) {
    const { value, schema } = answer.body ?? {};
    if (!isObject(value)) continue;
    const union = statusUnion(api.document, schema);
    const key = union === undefined ? undefined : value[union.member];
    byStatus.set(key, [...(byStatus.get(key) ?? []), answer]);
  }
  for (const same of byStatus.values()) {
    const names = same.map(({ body }) => (isObject(body?.value) ? Object.keys(body.value) : []));
    for (const name of new Set(names.flat())) {
      const presence = names.map((each) => each.includes(name));
      const changes = presence.flatMap((is, index) =>
        index > 0 && is !== presence[index - 1] ? [index] : [],
      );
      const answer = same[changes.find((index) => !presence[index]) ?? 0];
      if (changes.length > 1 && answer)
        return {
          answer,
          message: `${JSON.stringify(name)} comes and goes between reads with no write between`,
        };
    }
  }
  return undefined;
}

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
