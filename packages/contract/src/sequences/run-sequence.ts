import { type Operation, schemaTypes } from "@intuned/document";
import { textValue } from "@intuned/document/serialize";
import { type CheckContext, checkExchange } from "../checks/index.js";
import type { ContractCase } from "../model/contract-case.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import {
  checkCreatedReadable,
  checkDeletedGone,
  checkReadStable,
  checkStatusForward,
  type DoneStep,
  isSuccess,
  seenAnswers,
} from "./check-steps.js";
import { withParameter } from "./request-parameter.js";
import { evaluate } from "./runtime-expression.js";
import {
  type PlannedSequence,
  type PlannedStep,
  type SequenceOutcome,
  type SequenceSession,
  skip,
} from "./sequence.js";

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
  const exchanges: Exchange[] = [];
  const done: DoneStep[] = [];
  for (const [index, step] of sequence.steps.entries()) {
    if (session.isOver) break;
    const tried = await tryStep(run, sequence, index, done);
    exchanges.push(...tried.exchanges);
    const exchange = tried.exchanges.at(-1);
    if (exchange) done.push({ step, exchange });
    if (tried.problem === undefined) continue;
    if (!session.isOver) skip(session, tried.problem, sequence.steps.length - index - 1);
    break;
  }
  const single = exchanges.flatMap((exchange, index) =>
    checkExchange({ ...context, earlier: exchanges.slice(0, index) }, exchange),
  );
  return { exchanges, findings: [...single, ...findingsTogether(context, sequence, done)] };
}

/** Sends a step, by another case where the first does not give what later steps need; `problem`: why none can follow. */
async function tryStep(
  run: SequenceRun,
  sequence: PlannedSequence,
  index: number,
  done: readonly DoneStep[],
): Promise<{ readonly exchanges: readonly Exchange[]; readonly problem?: string }> {
  const step = sequence.steps[index];
  const exchanges: Exchange[] = [];
  if (step === undefined) return { exchanges };
  let problem: string | undefined;
  for (const caseId of [step.caseId, ...(step.otherCaseIds ?? [])]) {
    const given = stepCase(run, sequence, { ...step, caseId }, index, done);
    if (typeof given === "string") {
      skip(run.session, given);
      return { exchanges, problem: given };
    }
    const exchange = await run.session.exchange(given);
    if (exchange === undefined)
      return { exchanges, problem: problem ?? "a step of their sequence before them was not sent" };
    exchanges.push(exchange);
    problem = whyNoneFollows(run, sequence, index, { step, exchange });
    if (problem === undefined) return { exchanges };
  }
  return { exchanges, ...(problem !== undefined && { problem }) };
}

function whyNoneFollows(
  { context }: SequenceRun,
  { steps }: PlannedSequence,
  index: number,
  done: DoneStep,
): string | undefined {
  const { role, operationId } = done.step;
  if (role !== "make" && role !== "follow") return undefined;
  if (!isSuccess(done.exchange)) return "a step of their sequence before them did not succeed";
  const needed = steps.flatMap(({ replace }) => replace).filter(({ fromStep }) => fromStep === index);
  const missing = needed.find(({ expression }) => idOf(context, done, expression) === undefined);
  return missing && `they need ${missing.expression} of an answer of ${operationId}, which has none`;
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
  { id }: PlannedSequence,
  step: PlannedStep,
  index: number,
  done: readonly DoneStep[],
): ContractCase | string {
  const template = cases.get(step.caseId);
  const operation = context.operations.get(step.operationId);
  if (template === undefined || operation === undefined)
    return "the plan has no request for a step of their sequence";
  let { request } = template;
  for (const { in: location, parameter, fromStep, expression } of step.replace) {
    const value = idOf(context, done[fromStep], expression);
    if (value === undefined) return `the answer that should give ${expression} did not come`;
    if (!isAllowed(context, operation, parameter, value))
      return `an answer gave a ${parameter} that ${step.operationId} does not allow`;
    request = withParameter(operation, request, { in: location, name: parameter }, value);
  }
  const { breaks: _, probes: __, ...head } = template;
  const title = `${id}, step ${index + 1}: ${step.role}`;
  return { ...head, id: `${id} ${index + 1}`, phase: "sequences", title, expect: expectation(step), request };
}

/** A parameter's schema has the last word on whether what looks like its id is one. */
function isAllowed(
  { api: { document }, schemas }: CheckContext,
  { parameters }: Operation,
  name: string,
  text: string,
): boolean {
  const schema = parameters.find((each) => each.name === name)?.schema;
  if (schema === undefined) return true;
  return schemas.check("request")(schema)(textValue(text, schemaTypes(document, schema))).length === 0;
}

/** What was deleted is judged by its own check. */
const expectation = ({ role }: PlannedStep): ContractCase["expect"] => ({
  outcome: role === "gone" ? "any" : "accepted",
});

/** What an expression gives over a step, as text; an empty one names nothing, and an object is no id. */
function idOf(
  { operations }: CheckContext,
  from: DoneStep | undefined,
  expression: string,
): string | undefined {
  const operation = operations.get(from?.step.operationId ?? "");
  if (from === undefined || operation === undefined) return undefined;
  const { request, response } = from.exchange;
  const value = evaluate(expression, { step: { operation, request, ...(response && { response }) } });
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;
}
