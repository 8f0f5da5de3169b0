import type { MediaType, Operation, Parameter } from "@intuned/document";
import { NO_VALUE, namedExamples, seededRandom, unionsOf, type Want } from "@intuned/document/samples";
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
  const made: (NamedRequest & { isExample?: true })[] = [];
  const unmade: Unmade[] = [];
  const texts = new Set<string>();
  const credentials = credentialsOf(context, operation);
  const values = parameterValues(context, operation, unmade);
  const isRequired = ({ isRequired: it, in: location }: Parameter) => it || location === "path";
  const required = new Map([...values].filter(([parameter]) => isRequired(parameter)));
  const isPossible = operation.parameters.every((each) => !isRequired(each) || values.has(each));

  const propose = (
    name: string,
    parts: RequestParts,
    at: Omit<Unmade, "reason">,
    isExample?: true,
  ): boolean => {
    if (!isPossible) return false;
    const whole = { ...parts, ...(credentials.length > 0 && { credentials }) };
    const reason = whyNot(context, operation, whole);
    if (reason !== undefined) unmade.push({ ...at, reason });
    const text = JSON.stringify([
      [...parts.parameters.values()],
      [...parts.parameters.keys()].map((each) => each.name),
      parts.body?.mediaType.mediaType,
      parts.body?.value,
    ]);
    if (reason !== undefined || texts.has(text)) return reason === undefined;
    texts.add(text);
    made.push({ name, parts: whole, ...(isExample && { isExample }) });
    return true;
  };
  const here = { pointer: operation.pointer, keyword: "request" };
  const content = contentOf(operation);
  const smallest = minimalBody(context, operation, content);
  const withBody = (parameters: ReadonlyMap<Parameter, unknown>): RequestParts => ({
    parameters,
    ...(smallest && { body: smallest }),
  });

  if (content.length === 0 || !operation.requestBody?.isRequired)
    propose(content.length > 0 ? "no body" : "minimal", { parameters: required }, here);
  for (const mediaType of content)
    proposeBodies(mediaType, content.length > 1 ? ` as ${mediaType.mediaType}` : "");
  proposeParameters();
  return { made, unmade };

  function proposeBodies(mediaType: MediaType, suffix: string): void {
    const at = { pointer: mediaType.pointer, keyword: "content" };
    const body = (options: Want) => bodyValue(context, operation, mediaType, options);
    const signed = (value: unknown, isExample: boolean) => ({
      mediaType,
      value: signBody(context, operation, mediaType, value, isExample),
    });
    const send = (name: string, value: unknown, parameters = required): void => {
      if (value !== NO_VALUE) propose(`${name}${suffix}`, { parameters, body: signed(value, false) }, at);
    };
    const minimal = body({ fill: "minimal" });
    if (minimal === NO_VALUE)
      unmade.push({ ...at, reason: "no valid body could be made from what the document says" });
    send("minimal", minimal);
    for (const { name, value, pointer } of namedExamples(context.api.document, mediaType.pointer))
      propose(
        `example ${name}${suffix}`,
        { parameters: required, body: signed(value, true) },
        { pointer, keyword: "example" },
        true,
      );
    send("full", body({ fill: "full" }), values);
    if (mediaType.schema === undefined) return;
    for (const { pointer, branch, include } of unionsOf(context.api.document, mediaType.schema)) {
      const options = { include, choices: new Map([[pointer, branch]]) };
      const value = body({ fill: "full", ...options });
      send(
        `branch ${branch} of ${pointer}`,
        value === NO_VALUE ? body({ fill: "minimal", ...options }) : value,
      );
    }
    for (const { name, value } of unusualTexts(context, mediaType.schema, minimal))
      if (context.problems(mediaType.schema, value).length === 0) send(name, value);
    const random = seededRandom(context.seed, operation.operationId, mediaType.mediaType);
    for (let index = 1; index <= RANDOM_REQUESTS; index++)
      send(`chance ${index}`, body({ fill: "minimal", random }));
  }

  function proposeParameters(): void {
    if (operation.requestBody?.isRequired && smallest === undefined) return;
    for (const [parameter, value] of values)
      if (!required.has(parameter))
        propose(
          `with ${parameter.in} ${parameter.name}`,
          withBody(new Map([...required, [parameter, value]])),
          { pointer: parameter.pointer, keyword: "parameter" },
        );
    if (values.size > required.size + 1) propose("all parameters", withBody(values), here);
    for (const parameter of operation.parameters)
      for (const { name, value, pointer } of namedExamples(context.api.document, parameter.pointer))
        propose(
          `example ${name} of ${parameter.in} ${parameter.name}`,
          withBody(new Map([...required, [parameter, value]])),
          { pointer, keyword: "example" },
          true,
        );
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
