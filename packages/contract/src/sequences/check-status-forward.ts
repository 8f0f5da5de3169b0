import { statusRank, statusUnion } from "@intuned/conforming/faults";
import { isObject } from "@intuned/document";
import { type CheckContext, finding } from "../checks/check-context.js";
import type { Finding } from "../model/finding.js";
import type { SeenAnswer } from "./done-step.js";

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
