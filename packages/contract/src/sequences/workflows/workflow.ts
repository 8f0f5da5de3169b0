import { isObject, valueAtTokens } from "@intuned/document";

/** A member of an Arazzo document, which is read with care: its author need not have checked it. */
export type Fields = Readonly<Record<string, unknown>>;

/** https://spec.openapis.org/arazzo/v1.0.1#step-object */
export interface WorkflowStep {
  readonly stepId: string;
  readonly fields: Fields;
  /** The step's own, and the workflow's that it does not override. */
  readonly parameters: readonly Fields[];
  readonly onSuccess: readonly Fields[];
  readonly onFailure: readonly Fields[];
}

/** https://spec.openapis.org/arazzo/v1.0.1#workflow-object */
export interface Workflow {
  readonly workflowId: string;
  /** JSON Schema of the inputs. */
  readonly inputs: Fields;
  readonly steps: readonly WorkflowStep[];
}

/**
 * The workflows of an Arazzo 1.0 document, their references to its components followed.
 *
 * @throws {TypeError} it is no Arazzo document, or a workflow or a step has no name.
 */
export function readWorkflows(document: object): Workflow[] {
  const { arazzo, workflows } = document as Fields;
  if (typeof arazzo !== "string" || !arazzo.startsWith("1.") || !Array.isArray(workflows))
    throw new TypeError('no Arazzo 1 document: "arazzo: 1.0.1" and "workflows" are expected at its top');
  return workflows.map((each: unknown, index) => readWorkflow(document, each, `/workflows/${index}`));
}

function readWorkflow(document: object, value: unknown, at: string): Workflow {
  const fields = isObject(value) ? value : {};
  const { workflowId, steps, inputs } = fields;
  if (typeof workflowId !== "string" || !Array.isArray(steps))
    throw new TypeError(`the Arazzo document has no workflow at ${at}: workflowId and steps are expected`);
  const ref = isObject(inputs) ? inputs["$ref"] : undefined;
  const schema = typeof ref === "string" ? valueAtTokens(document, ref.split("/").slice(1)) : inputs;
  return {
    workflowId,
    inputs: isObject(schema) ? schema : {},
    steps: steps.map((step: unknown, index) => readStep(document, fields, step, `${at}/steps/${index}`)),
  };
}

function readStep(document: object, workflow: Fields, value: unknown, at: string): WorkflowStep {
  const fields = isObject(value) ? value : {};
  const { stepId } = fields;
  if (typeof stepId !== "string")
    throw new TypeError(`the Arazzo document has a step without a stepId at ${at}`);
  const list = (own: unknown) => (Array.isArray(own) ? own : []).map((each) => resolve(document, each));
  const parameters = list(fields["parameters"]);
  const isOverridden = (outer: Fields) =>
    parameters.some((each) => each["name"] === outer["name"] && each["in"] === outer["in"]);
  return {
    stepId,
    fields,
    parameters: [...list(workflow["parameters"]).filter((each) => !isOverridden(each)), ...parameters],
    onSuccess: [...list(fields["onSuccess"]), ...list(workflow["successActions"])],
    onFailure: [...list(fields["onFailure"]), ...list(workflow["failureActions"])],
  };
}

/** https://spec.openapis.org/arazzo/v1.0.1#reusable-object: `$components.failureActions.retry`. */
function resolve(document: object, value: unknown): Fields {
  const { reference, ...own } = isObject(value) ? value : {};
  if (typeof reference !== "string") return own;
  const found = valueAtTokens(document, reference.replace(/^\$/, "").split("."));
  return { ...(isObject(found) ? found : {}), ...own };
}
