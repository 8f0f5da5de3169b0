import { type CheckContext, checkExchange } from "../checks/index.js";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { textOf } from "../wire/text-of.js";
import { checkReadStable } from "./check-read-stable.js";
import { checkCreatedReadable, checkDeletedGone } from "./check-resource-life.js";
import { checkStatusForward } from "./check-status-forward.js";
import { type DoneStep, isSuccess, seenAnswers } from "./done-step.js";
import type { PlannedSequence, PlannedStep } from "./planned-sequence.js";
import { withParameter } from "./request-parameter.js";
import { evaluate } from "./runtime-expression.js";
import { type SequenceOutcome, type SequenceSession, skip } from "./sequence-session.js";

/** What runs of sequences share. */
export interface SequenceRun {
  readonly context: CheckContext;
  readonly session: SequenceSession;
  /** The cases of the plan, by id. */
  readonly cases: ReadonlyMap<string, ContractCase>;
}

/** Sends a sequence step by step, until one cannot be made, and holds the answers to what they promise together. */
export async function runSequence(run: SequenceRun, sequence: PlannedSequence): Promise<SequenceOutcome> {
  const { context, session } = run;
  const done: DoneStep[] = [];
  for (const [index, step] of sequence.steps.entries()) {
    if (session.isOver) break;
    const left = sequence.steps.length - index;
    const given = stepCase(run, sequence, index, done);
    if (typeof given === "string") {
      skip(session, given, left);
      break;
    }
    const exchange = await session.exchange(given);
    if (exchange === undefined) {
      if (!session.isOver) skip(session, "a step of their sequence before them was not sent", left - 1);
      break;
    }
    done.push({ step, exchange });
    if ((step.role === "make" || step.role === "follow") && !isSuccess(exchange)) {
      skip(session, "a step of their sequence before them did not succeed", left - 1);
      break;
    }
  }
  const exchanges = done.map(({ exchange }) => exchange);
  const single = exchanges.flatMap((exchange) => checkExchange(context, exchange));
  return { exchanges, findings: [...single, ...findingsTogether(context, sequence, done)] };
}

function findingsTogether(
  context: CheckContext,
  sequence: PlannedSequence,
  done: readonly DoneStep[],
): Finding[] {
  const reads = new Map<string, Exchange[]>();
  for (const { step, exchange } of done)
    if (step.role === "read" || step.role === "part")
      reads.set(step.operationId, [...(reads.get(step.operationId) ?? []), exchange]);
  const repeated = [...reads.values()].map((exchanges) => seenAnswers(context, exchanges));
  return [
    ...repeated.flatMap((answers) => checkReadStable(context, answers)),
    ...repeated.flatMap((answers) => checkStatusForward(context, answers)),
    ...checkCreatedReadable(sequence, done),
    ...checkDeletedGone(context, done),
  ];
}

/** The case of a step with its ids in their places; a text: why it cannot be made. */
function stepCase(
  { cases, context }: SequenceRun,
  { id, steps }: PlannedSequence,
  index: number,
  done: readonly DoneStep[],
): ContractCase | string {
  const step = steps[index];
  const template = cases.get(step?.caseId ?? "");
  const operation = context.operations.get(step?.operationId ?? "");
  if (step === undefined || template === undefined || operation === undefined)
    return "the plan has no request for a step of their sequence";
  let { request } = template;
  for (const { in: location, parameter, fromStep, expression } of step.replace) {
    const value = idOf(context, done[fromStep], expression);
    if (value === undefined || value === null || value === "")
      return `${step.operationId} needs ${expression} of ${steps[fromStep]?.operationId}, which has none`;
    request = withParameter(operation, request, { in: location, name: parameter }, textOf(value));
  }
  const { breaks: _, probes: __, ...head } = template;
  const title = `${id}, step ${index + 1}: ${step.role}`;
  return { ...head, id: `${id} ${index + 1}`, phase: "sequences", title, expect: expectation(step), request };
}

/** What was deleted is judged by its own check. */
const expectation = ({ role }: PlannedStep): ContractCase["expect"] => ({
  outcome: role === "gone" ? "any" : "accepted",
});

function idOf({ operations }: CheckContext, from: DoneStep | undefined, expression: string): unknown {
  const operation = operations.get(from?.step.operationId ?? "");
  if (from === undefined || operation === undefined) return undefined;
  const { request, response } = from.exchange;
  return evaluate(expression, { step: { operation, request, ...(response && { response }) } });
}
