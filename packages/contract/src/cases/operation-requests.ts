import { type Credential, isJson, type MediaType, type Operation, type Parameter } from "@intuned/document";
import { NO_VALUE, namedExamples, type SampleOptions } from "@intuned/document/samples";
import type { RequestParts } from "@intuned/document/serialize";
import type { Constraint } from "../constraints/constraint.js";
import type { CaseContext } from "./case-context.js";

/** A valid request of an operation, by name. */
export interface NamedRequest {
  readonly name: string;
  readonly parts: RequestParts;
}

/** One that could not be made. */
export interface Unmade {
  readonly pointer: string;
  readonly keyword: string;
  readonly reason: string;
}

/** The security alternative that cases are sent with: the first of credentials that a request can carry. */
export function credentialsOf(
  context: CaseContext,
  { security }: Operation,
): NonNullable<RequestParts["credentials"]> {
  const isSendable = (each: readonly Credential[]) =>
    each.length > 0 && each.every(({ kind }) => kind !== "other");
  const alternative = security?.alternatives.find(isSendable) ?? [];
  return alternative.map((credential) => ({ credential, secret: context.secretOf(credential) }));
}

/** Methods whose content has no defined meaning (RFC 9110 §9.3.1, §9.3.2, §9.3.8): many clients cannot send any. */
const WITHOUT_CONTENT: ReadonlySet<string> = new Set(["GET", "HEAD", "TRACE"]);

/** Declared media types of the bodies that are sent. */
export const contentOf = ({ method, requestBody }: Operation): readonly MediaType[] =>
  WITHOUT_CONTENT.has(method) ? [] : (requestBody?.content ?? []);

/** A value of a parameter, the document's own example before any other; `NO_VALUE` when none can be sent. */
export function parameterValue(
  context: CaseContext,
  operation: Operation,
  parameter: Parameter,
  options: SampleOptions,
): unknown {
  const { api, generator, problems } = context;
  const { schema } = parameter;
  const examples = namedExamples(api.document, parameter.pointer).map(({ value }) => value);
  for (const value of examples) if (isSendable(value)) return value;
  if (schema === undefined) return "text";
  for (let variant = 0; variant < 4; variant++) {
    const value = generator.make([schema], { ...options, ...(variant > 0 && { variant }) });
    if (value !== NO_VALUE && isSendable(value)) return value;
  }
  // An empty list or object is nothing in a query.
  const full = generator.make([schema], { fill: "full" });
  return full !== NO_VALUE && isSendable(full) ? full : NO_VALUE;

  function isSendable(value: unknown): boolean {
    return problems(schema, value).length === 0 && canBeSent(context, operation, parameter, value);
  }
}

/** Whether the value of one parameter comes back from a request with nothing else in it. */
function canBeSent(
  context: CaseContext,
  operation: Operation,
  parameter: Parameter,
  value: unknown,
): boolean {
  const path = operation.parameters.filter((each) => each.in === "path" && each !== parameter);
  // Any segment does for the others: what is asked of them is asked elsewhere.
  const fillers = path.map((each) => [each, schemaFiller(context, each)] as const);
  return context.roundTrips(operation, { parameters: new Map([...fillers, [parameter, value]]) });
}

function schemaFiller({ generator }: CaseContext, { schema }: Parameter): unknown {
  const value = schema === undefined ? NO_VALUE : generator.make([schema], { fill: "full" });
  return value === NO_VALUE ? "text" : value;
}

/** A body of a media type, proved by both validators; `NO_VALUE` when none could be made. */
export function bodyValue(
  context: CaseContext,
  operation: Operation,
  { mediaType, schema, pointer }: MediaType,
  options: SampleOptions,
): unknown {
  if (schema !== undefined) {
    const made = context.generator.make([schema], { freeText: context.freeText(operation), ...options });
    if (made !== NO_VALUE && context.problems(schema, made).length === 0) return made;
  }
  const [example] = namedExamples(context.api.document, pointer)
    .map(({ value }) => value)
    .filter((value) => context.problems(schema, value).length === 0);
  if (example !== undefined) return example;
  if (schema === undefined) return isJson(mediaType) ? {} : "text";
  return NO_VALUE;
}

/** Why a request is not a valid one that can be sent; `undefined` when it is. */
export function whyNot(
  context: CaseContext,
  operation: Operation,
  { parameters, body }: RequestParts,
): string | undefined {
  for (const [{ in: location, name, schema }, value] of parameters) {
    const [problem] = context.problems(schema, value);
    if (problem)
      return `its ${location} parameter ${name} breaks ${problem.keyword} at ${problem.instancePath || "the root"}`;
  }
  const declared =
    body && operation.requestBody?.content.find(({ mediaType }) => mediaType === body.mediaType.mediaType);
  const [problem] = body ? context.problems(declared?.schema, body.value) : [];
  if (problem) return `its body breaks ${problem.keyword} at ${problem.instancePath || "the root"}`;
  return context.roundTrips(operation, { parameters, ...(body && { body }) })
    ? undefined
    : "what it says does not arrive as it was sent: HTTP or the parameter's style cannot carry it";
}

/** The value that a constraint's root schema is for, in a request. */
export function rootValue({ site }: Constraint, { parameters, body }: RequestParts): unknown {
  if (site.location === "body") return body?.mediaType.mediaType === site.mediaType ? body?.value : undefined;
  return [...parameters].find(([each]) => each.in === site.location && each.name === site.name)?.[1];
}

/** The request with another value there. */
export function withRootValue(
  operation: Operation,
  { site }: Constraint,
  parts: RequestParts,
  value: unknown,
): RequestParts {
  if (site.location === "body") {
    const mediaType = operation.requestBody?.content.find((each) => each.mediaType === site.mediaType);
    return mediaType === undefined ? parts : { ...parts, body: { mediaType, value } };
  }
  const parameter = operation.parameters.find((each) => each.in === site.location && each.name === site.name);
  return parameter === undefined
    ? parts
    : { ...parts, parameters: new Map([...parts.parameters, [parameter, value]]) };
}
