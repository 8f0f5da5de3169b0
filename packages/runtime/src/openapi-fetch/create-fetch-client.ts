import createClient from "openapi-fetch";
import { Client } from "../client.js";
import type { ClientDefinition, OperationDefinition } from "../definition.js";
import { readEnvironment } from "../environment.js";
import type { ClientOptions } from "../options.js";
import { own } from "../own.js";
import { resolveBaseUrl } from "../resolve-base-url.js";
import { resolveOption } from "../resolve-option.js";
import { serializePath } from "../serialize-path.js";
import type { FetchClient, FetchInit, FetchOperations } from "./fetch-client-types.js";
import { sendRequest } from "./send-request.js";

/** openapi-fetch's methods, and those of its clients beside `request`. */
const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** A client of openapi-fetch without its types: `request(method, url, init)`. */
interface UntypedClient {
  request(method: string, url: string, init: object): Promise<unknown>;
}

/**
 * Makes a client of openapi-fetch whose requests go through this runtime: with its options, credentials, retries, limits,
 * redirect policy and redaction. Generated code calls it with the API's operations.
 *
 * HTTP errors come back as openapi-fetch has it (`{ error, response }`, the body without secrets). What has no HTTP response
 * rejects with this package's errors: `ConnectionError`, `TimeoutError`, `AbortError`, `MalformedResponseError`,
 * `OptionsError`.
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
  const request = async (method: string, path: string, init: FetchInit = {}): Promise<unknown> => {
    const operation = operationAt(operations, method, path);
    const baseUrl = resolveBaseUrl(definition, withEnvironment(definition, options), operation.server);
    const { params = {} } = init;
    const url = baseUrl + serializePath(operation, pathValue(definition, options, params.path));
    return (inner as UntypedClient).request(method, path, {
      ...serializersOf(operation, init),
      ...init,
      baseUrl,
      // openapi-fetch asks its serializer only where there are path parameters.
      params: { ...params, path: params.path ?? {} },
      pathSerializer: () => url,
      fetch: init.fetch ?? ((it: Request) => sendRequest(client, operation, it, baseUrl, init)),
    });
  };
  const methods = METHODS.map((method) => [
    method,
    (path: string, init?: FetchInit) => request(method, path, init),
  ]);
  return { ...inner, request, ...Object.fromEntries(methods) } as FetchClient<Paths>;
}

/** An operation that the document doesn't have is sent as what its method says, without a name of its own. */
function operationAt(operations: FetchOperations, method: string, path: string): OperationDefinition {
  const name = method.toUpperCase() as OperationDefinition["method"];
  const known = own(own(operations, path) ?? {}, method.toLowerCase());
  return known ?? { operationId: `${name} ${path}`, method: name, path, accept: "*/*" };
}

/** Values of path parameters: the call's own, else the client's options, each checked as an option is. */
function pathValue(
  definition: ClientDefinition,
  options: ClientOptions,
  given: Readonly<Record<string, unknown>> | undefined,
): (name: string) => unknown {
  return (name) => {
    const value = own(given, name);
    const option = own(definition.options, name);
    if (option === undefined) return value;
    return resolveOption(option, value ?? (options as Readonly<Record<string, unknown>>)[option.option]);
  };
}

/** The document's own serialization of query and body, where it isn't what openapi-fetch does anyway. */
function serializersOf(operation: OperationDefinition, { querySerializer }: FetchInit): object {
  const { parameters, bodies, contentType = "application/json" } = operation;
  return {
    ...(parameters && querySerializer === undefined
      ? {
          querySerializer: (query: object) =>
            parameters(operation, { query }, { query: {}, cookie: {} }, () => undefined).query,
        }
      : {}),
    ...(bodies
      ? { bodySerializer: (body: unknown) => bodies(operation, contentType)(body, contentType).body }
      : {}),
  };
}

function withEnvironment(definition: ClientDefinition, options: ClientOptions): ClientOptions {
  return { ...options, baseUrl: options.baseUrl ?? readEnvironment(definition.baseUrlEnv) };
}
