import createClient from "openapi-fetch";
import { Client } from "../client.js";
import type { ClientDefinition, OperationDefinition } from "../definition.js";
import type { ClientOptions } from "../options.js";
import { serializePath } from "../parameters.js";
import { readEnvironment, readParameter, resolveBaseUrl } from "../read-options.js";
import { own } from "../value-at.js";
import type { FetchClient, FetchInit, FetchOperations } from "./fetch-client-types.js";
import { refusedBaseUrl, sendRequest } from "./send-request.js";
import { serializersOf } from "./serializers-of.js";

export type {
  FetchCallOptions,
  FetchClient,
  FetchOperations,
  PathsWithOptions,
  PlainEnums,
} from "./fetch-client-types.js";

/** The methods of openapi-fetch's clients that are named after an HTTP method. */
const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** A client of openapi-fetch without its types. */
interface UntypedClient {
  request(method: string, url: string, init: object): Promise<unknown>;
}

/**
 * Creates a client of openapi-fetch that sends its requests through this runtime: with its options, credentials, retries,
 * timeouts, redirect policy and redaction. Generated code calls it with the API's operations.
 *
 * HTTP errors resolve to openapi-fetch's `{ error, response }`; secrets are redacted in both. A call that has no HTTP
 * response rejects with an error of this package: `ConnectionError`, `TimeoutError`, `AbortError`,
 * `MalformedResponseError`, `OptionsError`.
 *
 * Differences from a bare openapi-fetch client: parameters and bodies are serialized as the OpenAPI document says (so
 * `pathSerializer` is ignored), a call's `fetch` replaces the one that sends each attempt, and no request leaves the base
 * URL.
 *
 * @throws {OptionsError} when an option is missing or malformed.
 */
export function createFetchClient<Paths extends {}>(
  definition: ClientDefinition,
  operations: FetchOperations,
  options: ClientOptions,
): FetchClient<Paths> {
  const client = new Client(definition, options);
  const inner = createClient<Paths>({ baseUrl: client.baseUrl });
  const settings = { ...options, baseUrl: options.baseUrl ?? readEnvironment(definition.baseUrlEnv) };
  const request = async (method: string, path: string, init: FetchInit = {}): Promise<unknown> => {
    const operation = operationAt(operations, method, path);
    const baseUrl = resolveBaseUrl(definition, settings, operation.server);
    if (init.baseUrl !== undefined && init.baseUrl.replace(/\/+$/, "") !== baseUrl) throw refusedBaseUrl();
    const url = baseUrl + serializePath(operation, pathValue(definition, options, init.params?.path));
    const serialized = { ...init, ...serializersOf(operation, init) };
    return (inner as UntypedClient).request(method, path, {
      ...serialized,
      baseUrl,
      // openapi-fetch calls its path serializer only where there are path parameters.
      params: { ...serialized.params, path: init.params?.path ?? {} },
      pathSerializer: () => url,
      fetch: (it: Request) => sendRequest(client, operation, it, baseUrl, init, options.checkAnswers),
    });
  };
  const methods = METHODS.map((method) => [
    method,
    (path: string, init?: FetchInit) => request(method, path, init),
  ]);
  return { ...inner, request, ...Object.fromEntries(methods) } as FetchClient<Paths>;
}

/** An operation that the OpenAPI document doesn't have is sent as its method says, without a name of its own. */
function operationAt(operations: FetchOperations, method: string, path: string): OperationDefinition {
  const name = method.toUpperCase() as OperationDefinition["method"];
  const known = own(own(operations, path) ?? {}, method.toLowerCase());
  return known ?? { operationId: `${name} ${path}`, method: name, path, accept: "*/*" };
}

/** Values of path parameters: the call's own, else the client's options, each validated as an option is. */
function pathValue(
  definition: ClientDefinition,
  options: ClientOptions,
  given: Readonly<Record<string, unknown>> | undefined,
): (name: string) => unknown {
  return (name) => {
    const value = own(given, name);
    const option = own(definition.options, name);
    if (option === undefined) return value;
    return readParameter(option, value ?? (options as Readonly<Record<string, unknown>>)[option.option]);
  };
}
