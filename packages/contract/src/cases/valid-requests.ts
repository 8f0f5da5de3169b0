import { type CallbackTarget, callbackTargets } from "../callbacks/callback-targets.js";
import { rewriteCallbackUrls } from "../callbacks/rewrite-callback-urls.js";
import { parameterSchemaPointer } from "../constraints/request-constraints.js";
import { childPointer, isObject } from "../document/json-pointer.js";
import { listOperations, type Operation, type Parameter } from "../document/list-operations.js";
import { namedExamples } from "../generate/named-examples.js";
import type { UnmadeRequest } from "./request-case.js";
import { isJson, type RequestParts } from "./request-parts.js";
import { type SamplePool, samplePool } from "./sample-pool.js";
import { NO_SAMPLE, sampleSchema } from "./sample-schema.js";
import { type SchemaError, type SchemaValidator, schemaValidator } from "./schema-validator.js";

/** What is known of a document while its requests are made. */
export interface RequestContext {
  readonly document: object;
  readonly validate: SchemaValidator;
  readonly pool: SamplePool;
  /** Makes every URL in a body that a server would call back lead to the local receiver. */
  readonly keepLocal: (operationId: string, body: unknown) => unknown;
}

export interface NamedRequest {
  readonly name: string;
  readonly parts: RequestParts;
}

export function requestContext(document: object, callbackUrl: string | undefined): RequestContext {
  const validate = schemaValidator(document);
  const examples = listOperations(document).flatMap((operation) =>
    jsonBodies(operation).flatMap(({ pointer, schema }) =>
      namedExamples(document, pointer).map(({ value }) => ({ schema, value })),
    ),
  );
  const targets: readonly CallbackTarget[] = callbackTargets(document);
  return {
    document,
    validate,
    pool: samplePool(document, examples, validate),
    keepLocal: (operationId, body) =>
      callbackUrl === undefined ? body : rewriteCallbackUrls(targets, operationId, body, callbackUrl),
  };
}

function jsonBodies({ requestBody }: Operation): { mediaType: string; pointer: string; schema: string }[] {
  const content = isObject(requestBody?.value["content"]) ? requestBody.value["content"] : {};
  return Object.keys(content)
    .filter(isJson)
    .map((mediaType) => {
      const pointer = childPointer(requestBody?.pointer ?? "", "content", mediaType);
      const sent = mediaType.includes("*") ? "application/json" : mediaType;
      return { mediaType: sent, pointer, schema: childPointer(pointer, "schema") };
    });
}

/**
 * The valid requests of an operation: the smallest one, one for each named example, and for each branch of each union
 * one with everything in it that the document has a value for. Each is proved valid.
 */
export function validRequests(
  context: RequestContext,
  operation: Operation,
): { made: NamedRequest[]; unmade: UnmadeRequest[] } {
  const made: NamedRequest[] = [];
  const unmade: UnmadeRequest[] = [];
  const required = parameterValues(context, operation, "required");
  const all = parameterValues(context, operation, "all");
  const propose = (
    name: string,
    parameters: ReadonlyMap<Parameter, unknown>,
    body?: RequestParts["body"],
  ): void => {
    const local = body && { ...body, value: context.keepLocal(operation.operationId, body.value) };
    const parts: RequestParts = { parameters, credentials: "given", ...(local ? { body: local } : {}) };
    const reason = whyInvalid(context, operation, parts);
    if (reason === undefined) made.push({ name, parts });
    else unmade.push({ operationId: operation.operationId, name, reason });
  };

  const bodies = jsonBodies(operation);
  const isBodyRequired = operation.requestBody?.value["required"] === true;
  if (!isBodyRequired) propose(bodies.length > 0 ? "no body" : "minimal", required);
  if (bodies.length === 0 && all.size > required.size) propose("full", all);
  if (bodies.length === 0 && isBodyRequired)
    unmade.push({ operationId: operation.operationId, name: "minimal", reason: "its body is not JSON" });
  for (const { mediaType, pointer, schema } of bodies) {
    const body = (value: unknown) => ({ mediaType, schema, value });
    propose("minimal", required, body(sampleSchema(sampling(context, "required"), schema)));
    for (const { name, value } of namedExamples(context.document, pointer))
      propose(`example ${name}`, required, body(value));
    for (const { name, value } of fullSamples(context, schema)) propose(name, all, body(value));
  }
  return { made, unmade };
}

const sampling = ({ document, pool }: RequestContext, fill: "required" | "all") => ({
  document,
  pool,
  fill,
  branches: new Map<string, number>(),
});

/** One full sample by default, and one for each further branch of each union that a sample comes across. */
function fullSamples(context: RequestContext, schema: string): { name: string; value: unknown }[] {
  const seen = new Map<string, number>();
  const found = [{ name: "full", value: sample(new Map()) }];
  for (const [union, count] of seen)
    for (let branch = 1; branch < count; branch++)
      found.push({ name: `full, branch ${branch} of ${union}`, value: sample(new Map([[union, branch]])) });
  return found;

  function sample(branches: ReadonlyMap<string, number>): unknown {
    const onUnion = (pointer: string, count: number) => seen.set(pointer, count);
    return sampleSchema({ ...sampling(context, "all"), branches, onUnion }, schema);
  }
}

function parameterValues(
  context: RequestContext,
  operation: Operation,
  fill: "required" | "all",
): Map<Parameter, unknown> {
  const wanted = operation.parameters.filter(({ value }) => fill === "all" || value["required"] === true);
  const values = wanted.map((parameter): [Parameter, unknown] => {
    const [example] = namedExamples(context.document, parameter.pointer);
    const schema = parameterSchemaPointer(parameter);
    return [
      parameter,
      example ? example.value : schema ? sampleSchema(sampling(context, "all"), schema) : "text",
    ];
  });
  return new Map(values.filter(([{ value }, sample]) => value["required"] === true || sample !== NO_SAMPLE));
}

/** Why the request is not valid; `undefined` when it is. */
function whyInvalid(context: RequestContext, operation: Operation, parts: RequestParts): string | undefined {
  for (const [parameter, value] of parts.parameters) {
    const schema = parameterSchemaPointer(parameter);
    const what = `the ${parameter.in} parameter ${parameter.name}`;
    if (value === NO_SAMPLE)
      return `nothing in the document says what ${what} looks like: give it an example`;
    const errors = schema === undefined ? [] : context.validate(schema)(value);
    if (errors.length > 0) return `its value of ${what} breaks ${formatErrors(errors)}`;
  }
  if (parts.body === undefined) return undefined;
  if (parts.body.value === NO_SAMPLE)
    return `nothing in the document says what a body of ${operation.operationId} looks like: give it an example`;
  const errors = context.validate(parts.body.schema)(parts.body.value);
  return errors.length > 0 ? `its body breaks ${formatErrors(errors)}` : undefined;
}

/** `maxLength at /url (#/components/…)`, at most three of them. */
export function formatErrors(errors: readonly SchemaError[]): string {
  const some = errors.slice(0, 3).map((error) => `${error.keyword} at ${error.instancePath || "the root"}`);
  return [...new Set(some)].join(", ");
}
