import { type Api, type Operation, type Response, readApi, tryResolvePointer } from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";
import { SpecError } from "../spec-error.js";

/** What the vendor's client knows of an operation; see `openapi/facts/README.md`. */
export interface OperationFacts {
  readonly tag: string;
  readonly operationId: string;
  /** Its last part is the method's name. */
  readonly clientMethod: string;
  readonly request: object | null;
  readonly response: object | null;
}

/** One call of the vendor's client, and the response that the mock returns for it. */
export interface PlannedCall {
  readonly status: number;
  /** Name of the response's example; null where the response has no body. */
  readonly example: string | null;
  /** Request body and the name of its example; null for an operation without one. */
  readonly request: { readonly name: string; readonly value: unknown } | null;
}

/** Everything the driver needs to exercise one operation. */
export interface PlannedOperation {
  readonly operationId: string;
  /** The client's path to the method, in camel case: `projects.jobs.runs.list`. */
  readonly method: string;
  /** Path and query parameters by their name in the spec. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The client's schemas according to the facts, which the driver compares with the installed models. */
  readonly facts: Pick<OperationFacts, "request" | "response">;
  /** Each example of each success response and each example of the request at least once. */
  readonly calls: readonly PlannedCall[];
}

/** Parameter that the client takes once. */
const CLIENT_PARAMETER = "workspaceId";

/**
 * Plans the calls for every operation of the facts. One that the spec doesn't have is planned without calls.
 *
 * @throws {SpecError} a parameter without an example, or a body without a named one.
 */
export function planCalls(document: object, facts: readonly OperationFacts[]): readonly PlannedOperation[] {
  const api = readApi(document);
  return facts.map(({ operationId, tag, clientMethod, request, response }) => {
    const operation = api.operations.find((each) => each.operationId === operationId);
    return {
      operationId,
      method: `${tag}.${clientMethod.split(".").at(-1)}`,
      arguments: operation ? argumentsOf(api, operation) : {},
      facts: { request, response },
      calls: operation ? callsOf(api, operation) : [],
    };
  });
}

/** Pairs the examples of request and responses: the shorter list starts over, so that each is in a call. */
function callsOf(api: Api, operation: Operation): readonly PlannedCall[] {
  const successes = operation.responses.filter(({ status }) => status.startsWith("2"));
  const responses = successes.flatMap((response) => examplesOf(api, response));
  const requests = requestsOf(api, operation);
  const length = Math.max(responses.length, requests.length);
  return Array.from({ length }, (_, index) => ({
    ...at(responses, index),
    request: requests.length > 0 ? at(requests, index) : null,
  }));
}

type PlannedResponse = Pick<PlannedCall, "status" | "example">;

function examplesOf(api: Api, { status, content, pointer }: Response): readonly PlannedResponse[] {
  const [media] = content;
  if (media === undefined) return [{ status: Number(status), example: null }];
  const examples = namedExamples(api.document, media.pointer);
  if (examples.length === 0) throw new SpecError(`Add a named example to the response at ${pointer}.`);
  return examples.map(({ name }) => ({ status: Number(status), example: name }));
}

function requestsOf(api: Api, { requestBody }: Operation) {
  const [media] = requestBody?.content ?? [];
  if (media === undefined) return [];
  const examples = namedExamples(api.document, media.pointer);
  if (examples.length === 0)
    throw new SpecError(`Add a named example to the request body at ${media.pointer}.`);
  return examples.map(({ name, value }) => ({ name, value }));
}

function argumentsOf(api: Api, { parameters }: Operation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parameters
      .filter(({ name }) => name !== CLIENT_PARAMETER)
      .map(({ name, pointer, schema }) => {
        const [named] = namedExamples(api.document, pointer);
        const { examples } = (schema && tryResolvePointer(api.document, schema)?.value) || {};
        const value = named?.value ?? (Array.isArray(examples) ? examples[0] : undefined);
        if (value === undefined) throw new SpecError(`Add an example to the parameter at ${pointer}.`);
        return [name, value];
      }),
  );
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new SpecError("Add a success response to every operation.");
  return found;
}
