import type { MediaType, Operation, Parameter } from "@intuned/document";
import {
  NO_VALUE,
  namedExamples,
  type SampleOptions,
  seededRandom,
  unionsOf,
} from "@intuned/document/samples";
import type { RequestParts } from "@intuned/document/serialize";
import { signBody, unusualTexts } from "./body-variants.js";
import type { CaseContext } from "./case-context.js";
import {
  bodyValue,
  contentOf,
  credentialsOf,
  type NamedRequest,
  parameterValue,
  type Unmade,
  whyNot,
} from "./operation-requests.js";

/** How many requests left to chance an operation gets. */
const RANDOM_REQUESTS = 2;

export interface ValidRequests {
  /** The smallest first. */
  readonly made: readonly (NamedRequest & { readonly isExample?: true })[];
  readonly unmade: readonly Unmade[];
}

/**
 * The valid requests of an operation: the smallest, every example, one with each optional parameter, the fullest, one for
 * each branch of each union and each media type, and some left to chance. Each is proved valid by both validators.
 */
export function validRequests(context: CaseContext, operation: Operation): ValidRequests {
  const list = new RequestList(context, operation);
  const content = contentOf(operation);
  const smallest = minimalBody(context, operation, content);
  if (content.length === 0 || !operation.requestBody?.isRequired)
    list.propose(content.length > 0 ? "no body" : "minimal", { parameters: list.required }, list.at);
  for (const mediaType of content)
    addBodies(list, mediaType, content.length > 1 ? ` as ${mediaType.mediaType}` : "");
  addParameters(list, smallest);
  return { made: list.made, unmade: list.unmade };
}

type Origin = Omit<Unmade, "reason">;

/** Collects valid requests of one operation, each once, and why the others are none. */
class RequestList {
  readonly made: (NamedRequest & { isExample?: true })[] = [];
  readonly unmade: Unmade[] = [];
  /** The parameters that have a value that can be sent, and those of them that every request needs. */
  readonly values: ReadonlyMap<Parameter, unknown>;
  readonly required: ReadonlyMap<Parameter, unknown>;
  readonly at: Origin;
  readonly #texts = new Set<string>();
  readonly #credentials: NonNullable<RequestParts["credentials"]>;
  readonly #isPossible: boolean;

  constructor(
    readonly context: CaseContext,
    readonly operation: Operation,
  ) {
    const isRequired = (parameter: Parameter) => parameter.isRequired || parameter.in === "path";
    const values = parameterValues(context, operation, this.unmade);
    this.values = values;
    this.required = new Map([...values].filter(([parameter]) => isRequired(parameter)));
    this.at = { pointer: operation.pointer, keyword: "request" };
    this.#credentials = credentialsOf(context, operation);
    this.#isPossible = operation.parameters.every((each) => !isRequired(each) || values.has(each));
  }

  /** Adds a request unless it is not valid, which is noted, or there already. */
  propose(name: string, parts: RequestParts, at: Origin, isExample?: true): void {
    if (!this.#isPossible) return;
    const credentials = this.#credentials;
    const whole = { ...parts, ...(credentials.length > 0 && { credentials }) };
    const reason = whyNot(this.context, this.operation, whole);
    if (reason !== undefined) this.unmade.push({ ...at, reason });
    const text = textOf(parts);
    if (reason !== undefined || this.#texts.has(text)) return;
    this.#texts.add(text);
    this.made.push({ name, parts: whole, ...(isExample && { isExample }) });
  }
}

const textOf = ({ parameters, body }: RequestParts): string =>
  JSON.stringify([
    [...parameters.values()],
    [...parameters.keys()].map((each) => each.name),
    body?.mediaType.mediaType,
    body?.value,
  ]);

/** Requests with the bodies of one media type. */
function addBodies(list: RequestList, mediaType: MediaType, suffix: string): void {
  const { context, operation, required, values } = list;
  const { document } = context.api;
  const at = { pointer: mediaType.pointer, keyword: "content" };
  const body = (options: SampleOptions) => bodyValue(context, operation, mediaType, options);
  const signed = (value: unknown, isExample: boolean) => ({
    mediaType,
    value: signBody(context, operation, mediaType, value, isExample),
  });
  const send = (name: string, value: unknown, parameters = required): void => {
    if (value === NO_VALUE) return;
    list.propose(`${name}${suffix}`, { parameters, body: signed(value, false) }, at);
  };
  const minimal = body({ fill: "minimal" });
  if (minimal === NO_VALUE)
    list.unmade.push({ ...at, reason: "no valid body could be made from what the document says" });
  send("minimal", minimal);
  for (const { name, value, pointer } of namedExamples(document, mediaType.pointer)) {
    const parts = { parameters: required, body: signed(value, true) };
    list.propose(`example ${name}${suffix}`, parts, { pointer, keyword: "example" }, true);
  }
  send("full", body({ fill: "full" }), values);
  if (mediaType.schema === undefined) return;
  for (const { pointer, branch, include } of unionsOf(document, mediaType.schema)) {
    const options = { include, choices: new Map([[pointer, branch]]) };
    const full = body({ fill: "full", ...options });
    send(`branch ${branch} of ${pointer}`, full === NO_VALUE ? body({ fill: "minimal", ...options }) : full);
  }
  for (const { name, value } of unusualTexts(context, mediaType.schema, minimal))
    if (context.problems(mediaType.schema, value).length === 0) send(name, value);
  const random = seededRandom(context.seed, operation.operationId, mediaType.mediaType);
  for (let index = 1; index <= RANDOM_REQUESTS; index++)
    send(`chance ${index}`, body({ fill: "minimal", random }));
}

/** Requests with each optional parameter, all of them, and each of their examples. */
function addParameters(list: RequestList, body: RequestParts["body"]): void {
  const { context, operation, values, required } = list;
  if (operation.requestBody?.isRequired && body === undefined) return;
  const withBody = (parameters: RequestParts["parameters"]): RequestParts => ({
    parameters,
    ...(body && { body }),
  });
  for (const [parameter, value] of values) {
    if (required.has(parameter)) continue;
    const parts = withBody(new Map([...required, [parameter, value]]));
    const at = { pointer: parameter.pointer, keyword: "parameter" };
    list.propose(`with ${parameter.in} ${parameter.name}`, parts, at);
  }
  if (values.size > required.size + 1) list.propose("all parameters", withBody(values), list.at);
  for (const parameter of operation.parameters)
    for (const { name, value, pointer } of namedExamples(context.api.document, parameter.pointer)) {
      const parts = withBody(new Map([...required, [parameter, value]]));
      const at = { pointer, keyword: "example" };
      list.propose(`example ${name} of ${parameter.in} ${parameter.name}`, parts, at, true);
    }
}

function minimalBody(
  context: CaseContext,
  operation: Operation,
  content: readonly MediaType[],
): RequestParts["body"] {
  if (!operation.requestBody?.isRequired) return undefined;
  for (const mediaType of content) {
    const value = bodyValue(context, operation, mediaType, { fill: "minimal" });
    if (value !== NO_VALUE) return { mediaType, value };
  }
  return undefined;
}

function parameterValues(
  context: CaseContext,
  operation: Operation,
  unmade: Unmade[],
): Map<Parameter, unknown> {
  const values = new Map<Parameter, unknown>();
  for (const parameter of operation.parameters) {
    const value = parameterValue(context, operation, parameter, { fill: "minimal" });
    if (value === NO_VALUE)
      unmade.push({
        pointer: parameter.pointer,
        keyword: "parameter",
        reason: `no valid value of the ${parameter.in} parameter ${parameter.name} that can be sent was found`,
      });
    else values.set(parameter, value);
  }
  return values;
}
