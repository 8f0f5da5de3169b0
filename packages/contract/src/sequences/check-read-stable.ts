import { statusUnion } from "@intuned/conforming/faults";
import { isObject } from "@intuned/document";
import { type CheckContext, finding, operationOf } from "../checks/check-context.js";
import type { Finding } from "../model/finding.js";
import type { SeenAnswer } from "./done-step.js";

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
