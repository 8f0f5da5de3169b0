import { setTimeout as wait } from "node:timers/promises";
import { isObject, type Operation } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import { finding } from "../../checks/check-context.js";
import { checkExchange } from "../../checks/index.js";
import type { ContractCase } from "../../model/contract-case.js";
import type { Exchange } from "../../model/exchange.js";
import type { Finding } from "../../model/finding.js";
import type { SequenceRun } from "../run-sequence.js";
import { type ExpressionScope, evaluate } from "../runtime-expression.js";
import { type SequenceOutcome, skip } from "../sequence.js";
import { firstUnmet, meets, UnknownCondition } from "./condition.js";
import { stepRequest, UnmadeStep } from "./step-request.js";
import type { Fields, Workflow, WorkflowStep } from "./workflow.js";

/** What runs of workflows share. */
export interface WorkflowRun extends SequenceRun {
  /** The request that stands for each operation. */
  readonly templates: ReadonlyMap<string, readonly ContractCase[]>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly callbackUrl?: string;
  /** Longest wait before a retry, in milliseconds; 100 unless given. */
  readonly maxRetryWaitMs?: number;
  /** On this machine nothing takes long: retries that waits were cut for, and that ran out, are a finding. */
  readonly isLocal: boolean;
}

/** A workflow that jumps to and fro comes to an end. */
const MAX_REQUESTS = 1000;

/**
 * Does what an Arazzo workflow says, and holds every step to its success criteria: `workflow-kept`. What is not known here
 * (other workflows as steps, JSONPath) ends the workflow and is counted among what was skipped.
 */
export async function runWorkflow(run: WorkflowRun, workflow: Workflow): Promise<SequenceOutcome> {
  const walk = new WorkflowWalk(run, workflow);
  try {
    await walk.run();
  } catch (error) {
    if (!(error instanceof UnknownCondition || error instanceof UnmadeStep)) throw error;
    skip(run.session, `workflow ${workflow.workflowId}, ${walk.where}: ${error.message}`);
  }
  const { exchanges } = walk;
  const single = exchanges.flatMap((exchange) => checkExchange(run.context, exchange));
  return { exchanges, findings: [...single, ...walk.findings] };
}

/** Where the walk goes after a step: the index of a step, or to its end. */
type Next = number | "end";

class WorkflowWalk {
  readonly exchanges: Exchange[] = [];
  readonly findings: Finding[] = [];
  where = "before its first step";
  readonly #run: WorkflowRun;
  readonly #workflow: Workflow;
  readonly #inputs: Record<string, unknown>;
  readonly #outputs = new Map<string, Record<string, unknown>>();
  /** How often each retry was made. */
  readonly #retries = new Map<Fields, number>();
  #hasCutWait = false;

  constructor(run: WorkflowRun, workflow: Workflow) {
    this.#run = run;
    this.#workflow = workflow;
    this.#inputs = { ...defaultsOf(workflow.inputs), ...run.inputs };
  }

  async run(): Promise<void> {
    let next: Next = 0;
    while (next !== "end") {
      const step: WorkflowStep | undefined = this.#workflow.steps[next];
      if (step === undefined || this.#run.session.isOver) return;
      if (this.exchanges.length >= MAX_REQUESTS)
        throw new UnmadeStep(`it makes over ${MAX_REQUESTS} requests`);
      this.where = `step ${step.stepId}`;
      next = await this.#take(step, next);
    }
  }

  async #take(step: WorkflowStep, index: number): Promise<Next> {
    const { operation, given } = this.#stepCase(step);
    const exchange = await this.#run.session.exchange(given);
    if (exchange === undefined) return "end";
    this.exchanges.push(exchange);
    const { request, response } = exchange;
    const scope: ExpressionScope = {
      step: { operation, request, ...(response && { response }) },
      inputs: this.#inputs,
      outputs: this.#outputs,
    };
    const unmet = firstUnmet(step.fields["successCriteria"], scope);
    // Without an answer nothing holds.
    if (unmet !== undefined || response === undefined) {
      const next = await this.#act(step.onFailure, scope, index);
      if (next === undefined) this.#fail(step, operation, exchange, unmet ?? "an answer");
      return next ?? "end";
    }
    this.#outputs.set(step.stepId, outputsOf(step.fields["outputs"], scope));
    return (await this.#act(step.onSuccess, scope, index)) ?? index + 1;
  }

  #stepCase({ fields, stepId, ...step }: WorkflowStep): { operation: Operation; given: ContractCase } {
    const { context, templates, callbackUrl } = this.#run;
    const operation = operationOfStep(context.api.operations, fields);
    const template = templates.get(operation.operationId)?.[0];
    if (template === undefined)
      throw new UnmadeStep(`the plan has no valid request of ${operation.operationId}`);
    const request = stepRequest({
      api: context.api,
      operation,
      template: template.request,
      step: { fields, stepId, ...step },
      inputs: this.#inputs,
      outputs: this.#outputs,
      callbackUrl,
    });
    const title = `workflow ${this.#workflow.workflowId}, step ${stepId}`;
    const { operationId } = operation;
    // Whether the step succeeds is for its criteria to say.
    const expect = { outcome: "any" } as const;
    return { operation, given: { id: title, phase: "sequences", operationId, title, expect, request } };
  }

  /** What the first action whose criteria hold leads to; `undefined`: there is none, or its retries are used up. */
  async #act(actions: readonly Fields[], scope: ExpressionScope, index: number): Promise<Next | undefined> {
    const action = actions.find(({ criteria }) => meets(criteria, scope));
    if (action === undefined) return undefined;
    const { type, workflowId, stepId } = action;
    if (workflowId !== undefined) throw new UnmadeStep("an action goes to another workflow");
    if (type === "end") return "end";
    if (type === "goto") {
      const to = this.#workflow.steps.findIndex((each) => each.stepId === stepId);
      if (to < 0)
        throw new UnmadeStep(`an action goes to the step ${JSON.stringify(stepId)}, which is not there`);
      return to;
    }
    if (type !== "retry") throw new UnmadeStep(`actions of type ${JSON.stringify(type)} are not known here`);
    return (await this.#mayRetry(action, scope)) ? index : undefined;
  }

  async #mayRetry(action: Fields, { step }: ExpressionScope): Promise<boolean> {
    const { retryAfter, retryLimit = 1 } = action;
    const made = this.#retries.get(action) ?? 0;
    if (made >= Number(retryLimit)) return false;
    this.#retries.set(action, made + 1);
    const seconds = retryAfter ?? headerValue(step?.response?.headers ?? [], "retry-after");
    const wanted = Math.max(0, Number(seconds ?? 0) * 1000) || 0;
    const longest = this.#run.maxRetryWaitMs ?? 100;
    if (wanted > longest) this.#hasCutWait = true;
    await wait(Math.min(wanted, longest));
    return true;
  }

  #fail(step: WorkflowStep, operation: Operation, exchange: Exchange, unmet: string): void {
    const { workflowId } = this.#workflow;
    const tries = [...this.#retries.values()].reduce((sum, count) => sum + count, 0);
    const after =
      tries === 0 ? "" : ` after ${tries} retries${this.#hasCutWait ? " with shorter waits" : ""}`;
    if (tries > 0 && this.#hasCutWait && !this.#run.isLocal)
      throw new UnmadeStep(`it was not done${after}, which says nothing of a server elsewhere`);
    const status = exchange.response?.status ?? exchange.failure?.message;
    const message = `workflow ${workflowId}, step ${step.stepId}: ${unmet} does not hold${after} (${status})`;
    this.findings.push(finding(exchange, { check: "workflow-kept", pointer: operation.pointer, message }));
  }
}

/** `operationId`, also behind `$sourceDescriptions.NAME.`, or `operationPath`, whose fragment points to the operation. */
function operationOfStep(operations: readonly Operation[], fields: Fields): Operation {
  const { operationId, operationPath } = fields;
  const name = String(operationId).replace(/^\$sourceDescriptions\.[^.]+\./, "");
  const pointer = String(operationPath).split("#")[1];
  const found = operations.find((each) =>
    operationPath === undefined ? each.operationId === name : each.pointer === pointer,
  );
  if (found) return found;
  if (fields["workflowId"] !== undefined) throw new UnmadeStep("a step that is another workflow");
  throw new UnmadeStep(`${operationPath ?? operationId} is none of the operations that are tried`);
}

function outputsOf(outputs: unknown, scope: ExpressionScope): Record<string, unknown> {
  const entries = Object.entries(isObject(outputs) ? outputs : {});
  return Object.fromEntries(
    entries.map(([name, expression]) => [
      name,
      typeof expression === "string" ? evaluate(expression, scope) : undefined,
    ]),
  );
}

/** The values that the schema of the inputs names: `default`, an example, `const`. */
function defaultsOf({ properties }: Fields): Record<string, unknown> {
  const entries = Object.entries(isObject(properties) ? properties : {});
  const found = entries.flatMap(([name, schema]): [string, unknown][] => {
    if (!isObject(schema)) return [];
    const { default: fallback, example, examples, const: fixed } = schema;
    const value = fallback ?? example ?? (Array.isArray(examples) ? examples[0] : undefined) ?? fixed;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(found);
}
