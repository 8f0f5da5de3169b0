import type { JsonObject, OpenApiDocument } from "@intuned/document";
import { jsonPointer } from "@intuned/document";
import { UniqueNames } from "../names/identifier.js";
import type { ClientModel } from "../read/client-definition.js";
import type { Operation } from "../read/read-operations.js";
import { isClientOption, type Parameter } from "../read/read-parameters.js";
import type { WaiterModel } from "../read/read-waiters.js";
import { requestExample } from "./request-example.js";
import { isSuccessCode, WaiterCriteria } from "./workflow-criteria.js";
import { plainName, type StepParameter, WorkflowInputs } from "./workflow-inputs.js";

/** What workflows of a document share. */
export interface WorkflowContext {
  readonly document: OpenApiDocument;
  readonly client: ClientModel;
  /** The name of the document among the source descriptions. */
  readonly source: string;
  /** Seconds between two polls. */
  readonly pollIntervalSeconds: number;
  /** How often is polled, the first poll not counted. */
  readonly maxPolls: number;
}

/**
 * The workflow of a waiter: a step that starts, and one that polls until the end.
 *
 * @throws {ProblemError} a part of the waiter cannot be said in a workflow.
 */
export function buildWorkflow(context: WorkflowContext, waiter: WaiterModel, workflowId: string): JsonObject {
  const { document, client } = context;
  const { start, poll, subject } = waiter;
  const inputs = new WorkflowInputs(document, client);
  // Named as the operations: a linter can take two steps of one name in two workflows for one step.
  const ids = new UniqueNames();
  const startId = ids.take(plainName(start.operationId, "start"));
  const pollId = ids.take(plainName(poll.operationId, "poll"));
  const outputs = new StepOutputs(startId);
  const expressions = waiter.parameters.map(({ expression }) => expression);
  const startParameters = [
    ...sent(start, inputs, (parameter) => isUsed(parameter, expressions)),
    ...inputs.credentials(start),
  ];
  const filled = new Map(
    waiter.parameters.map(({ parameter, expression }) => {
      const own = start.parameters.find((it) => isUsed(it, [expression]));
      return [parameter, own ? inputs.parameter(own) : outputs.take(parameter.name, expression)];
    }),
  );
  const pollParameters = [...sent(poll, inputs, (it) => filled.has(it), filled), ...inputs.credentials(poll)];
  const shared = startParameters.filter((it) => pollParameters.some((other) => isSameParameter(it, other)));
  const own = (parameters: readonly StepParameter[]) => {
    const left = parameters.filter((it) => !shared.some((other) => isSameParameter(it, other)));
    return left.length === 0 ? {} : { parameters: left };
  };
  const body = requestBody(context, start, inputs, expressions);
  const schema = inputs.schema;
  return {
    workflowId,
    summary: `Start and wait: ${subject}`,
    ...(schema === undefined ? {} : { inputs: schema }),
    ...(shared.length === 0 ? {} : { parameters: shared }),
    steps: [
      {
        stepId: startId,
        description: `Starts the ${subject}. It isn't retried: a second start may be a second ${subject}.`,
        ...reference(context, start),
        ...own(startParameters),
        ...body,
        successCriteria: [{ condition: isSuccessCode(start) }],
        ...outputs.all,
      },
      {
        stepId: pollId,
        description: waitDescription(context, waiter),
        ...reference(context, poll),
        ...own(pollParameters),
        ...criteriaOf(context, waiter),
        // All of it: an output that leads to nothing is an error, and a result can be optional.
        outputs: { result: "$response.body" },
      },
    ],
    outputs: { result: `$steps.${pollId}.outputs.result` },
  };
}

/** What the start step gives to the one that polls. */
class StepOutputs {
  readonly #stepId: string;
  readonly #names = new UniqueNames();
  readonly #outputs: Record<string, string> = {};

  constructor(stepId: string) {
    this.#stepId = stepId;
  }

  take(wanted: string, expression: string): string {
    const name = this.#names.take(plainName(wanted, "value"));
    this.#outputs[name] = expression;
    return `$steps.${this.#stepId}.outputs.${name}`;
  }

  get all(): JsonObject {
    return Object.keys(this.#outputs).length === 0 ? {} : { outputs: this.#outputs };
  }
}

/** Whether an expression stands for the value of a parameter. */
function isUsed({ in: where, name }: Parameter, expressions: readonly string[]): boolean {
  const own = `$request.${where}.${name}`;
  // Names of headers are compared without regard to case (RFC 9110 §5.1).
  return expressions.some((it) => (where === "header" ? it.toLowerCase() === own.toLowerCase() : it === own));
}

/** The parameters that a step sends: those that an operation needs, and those that are used otherwise. */
function sent(
  operation: Operation,
  inputs: WorkflowInputs,
  isWanted: (parameter: Parameter) => boolean,
  filled: ReadonlyMap<Parameter, string> = new Map(),
): StepParameter[] {
  const kept = operation.parameters.filter((it) => it.isRequired || isWanted(it));
  // What a client takes once comes first.
  const sorted = [...kept.filter(isClientOption), ...kept.filter((it) => !isClientOption(it))];
  return sorted.map((it) => ({ name: it.name, in: it.in, value: filled.get(it) ?? inputs.parameter(it) }));
}

function isSameParameter(one: StepParameter, other: StepParameter): boolean {
  return one.name === other.name && one.in === other.in && one.value === other.value;
}

/** How a step names its operation. An id with a dot would be taken apart. */
function reference({ source }: WorkflowContext, { value, path, method }: Operation): JsonObject {
  const id = value["operationId"];
  if (typeof id === "string" && /^[\w-]+$/.test(id))
    return { operationId: `$sourceDescriptions.${source}.${id}` };
  return {
    operationPath: `{$sourceDescriptions.${source}.url}#${jsonPointer(["paths", path, method.toLowerCase()])}`,
  };
}

/** The first example, else an input where there has to be a body. */
function requestBody(
  { document }: WorkflowContext,
  { requestBody }: Operation,
  inputs: WorkflowInputs,
  expressions: readonly string[],
): JsonObject {
  if (requestBody === undefined) return {};
  const { preferred, isRequired } = requestBody;
  const example = requestExample(document, preferred);
  const isNeeded = isRequired || expressions.some((it) => it.startsWith("$request.body"));
  if (example === undefined && !isNeeded) return {};
  const payload = example === undefined ? inputs.body() : example.value;
  return { requestBody: { contentType: preferred.mediaType, payload } };
}

function criteriaOf(context: WorkflowContext, waiter: WaiterModel): JsonObject {
  const criteria = new WaiterCriteria(waiter);
  const status = { condition: isSuccessCode(waiter.poll) };
  const endings = criteria.endings.map((it, index) => ({
    name: index === 0 ? "ended" : `ended${index + 1}`,
    type: "end",
    criteria: it,
  }));
  const retry = {
    name: "pollAgain",
    type: "retry",
    retryAfter: context.pollIntervalSeconds,
    retryLimit: context.maxPolls,
    criteria: [status, ...criteria.isPending],
  };
  return { successCriteria: [status, ...criteria.success], onFailure: [...endings, retry] };
}

function waitDescription(
  { pollIntervalSeconds, maxPolls }: WorkflowContext,
  { subject }: WaiterModel,
): string {
  return (
    `Polls every ${pollIntervalSeconds} seconds, ${maxPolls} times at most, until the ${subject} has ended. ` +
    "A failure or a cancellation fails the step at once; a status that the document doesn't know isn't final."
  );
}
