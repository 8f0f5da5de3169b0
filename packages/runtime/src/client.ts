import { createFinalURL, mergeHeaders } from "openapi-fetch";
import { ApiPromise, type WithResponse } from "./api-promise.js";
import { applyCredential, type CredentialTarget } from "./apply-credential.js";
import { callSignal } from "./call-signal.js";
import { checkHeaders } from "./check-headers.js";
import type { CallArguments, ClientDefinition, OperationDefinition } from "./definition.js";
import { readEnvironment } from "./environment.js";
import { AbortError } from "./errors/abort-error.js";
import { ApiError } from "./errors/api-error.js";
import { type CallDescription, ClientError } from "./errors/client-error.js";
import { ConnectionError } from "./errors/connection-error.js";
import { OptionsError } from "./errors/options-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { fillServer } from "./fill-server.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { own } from "./own.js";
import { readBody, readErrorBody } from "./read-body.js";
import { redactUrl } from "./redact-url.js";
import { resolveBaseUrl } from "./resolve-base-url.js";
import { checkCredential, type KeptCredential, resolveCredential, resolveOption } from "./resolve-options.js";
import { serializeBody } from "./serialize-body.js";
import { serializeHeaders, serializePairs } from "./serialize-parameters.js";
import { serializePath } from "./serialize-path.js";

const DEFAULT_TIMEOUT_MS = 60_000;

/**
 * What a generated client stands on: sends operations, throws the errors. Knows no operation itself.
 * Credentials live in private fields, so that no inspection or JSON of a client shows one.
 */
export class Client {
  /** Where requests go, without a trailing slash; an operation's own server aside. */
  readonly baseUrl: string;
  readonly #definition: ClientDefinition;
  readonly #options: ClientOptions;
  /** The base URL that the caller gave, by option or environment. */
  readonly #givenUrl: string | undefined;
  readonly #values: ReadonlyMap<string, string>;
  readonly #credentials: ReadonlyMap<string, KeptCredential>;

  /**
   * @param options the API's own options and credentials beside the general ones.
   * @throws {OptionsError} when one is missing or malformed.
   */
  constructor(definition: ClientDefinition, options: ClientOptions = {}) {
    const given = options as Readonly<Record<string, unknown>>;
    this.#definition = definition;
    this.#options = options;
    this.#givenUrl = options.baseUrl ?? readEnvironment(definition.baseUrlEnv);
    this.baseUrl = this.#baseUrl(definition.baseUrl);
    this.#values = resolveAll(definition.options, (it) => resolveOption(it, given[it.option]));
    this.#credentials = resolveAll(definition.credentials, (it) => resolveCredential(it, given[it.option]));
  }

  /** Sends one operation. Generated code calls it; the type parameter is the operation's success body. */
  request<T>(
    operation: OperationDefinition,
    args: CallArguments,
    options: RequestOptions = {},
  ): ApiPromise<T> {
    return ApiPromise.of(this.#call(operation, args, options) as Promise<WithResponse<T>>);
  }

  async #call(
    operation: OperationDefinition,
    args: CallArguments,
    options: RequestOptions,
  ): Promise<WithResponse<unknown>> {
    const { url, init } = await this.#prepare(operation, args, options);
    const call: CallDescription = {
      operationId: operation.operationId,
      method: operation.method,
      url: redactUrl(url),
    };
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const clock = callSignal(options.signal, timeoutMs);
    let streaming = false;
    try {
      const send = this.#options.fetch ?? fetch;
      const response = await send(new Request(url, { ...init, signal: clock.signal }));
      if (!response.ok) throw new ApiError(call, response, await readErrorBody(response));
      const data = await readBody(call, response, options.accept ?? operation.accept);
      streaming = data === response.body;
      return { data, response };
    } catch (error) {
      if (error instanceof ClientError) throw error;
      if (clock.timedOut()) throw new TimeoutError(call, timeoutMs);
      if (options.signal?.aborted) throw new AbortError(call, options.signal.reason);
      throw new ConnectionError(call, error);
    } finally {
      clock.clear(streaming);
    }
  }

  /** What is sent. In headers a call's values win over the client's, and a credential over all of them. */
  async #prepare(operation: OperationDefinition, args: CallArguments, options: RequestOptions) {
    const body = serializeBody(operation, args.body, options.contentType);
    const query = this.#parameters("query", operation, args, options);
    const cookies = [
      serializePairs(operation, "cookie", this.#parameters("cookie", operation, args, options)).replaceAll(
        "&",
        "; ",
      ),
    ];
    const credentials: Record<string, string> = {};
    await this.#authorize(operation, { headers: credentials, query, cookies });

    const headers = mergeHeaders(
      ...[
        { accept: options.accept ?? operation.accept, "content-type": body?.contentType },
        this.#options.headers,
        serializeHeaders(operation, this.#parameters("header", operation, args, options)),
        options.headers,
        credentials,
      ].map(checkHeaders),
    );
    const cookie = [headers.get("cookie"), ...cookies].filter(Boolean).join("; ");
    if (cookie !== "") headers.set("cookie", cookie);

    const url = createFinalURL(operation.path, {
      baseUrl: operation.server === undefined ? this.baseUrl : this.#baseUrl(operation.server),
      params: { path: {} },
      pathSerializer: (template) =>
        serializePath(
          template,
          operation,
          (name) => own(args.path, name) ?? this.#optionValue(name, options),
        ),
      querySerializer: () => serializePairs(operation, "query", query),
    });
    // A stream cannot be sent without `duplex` (Fetch §5.4); anything else does not mind it.
    const init = { method: operation.method, headers, body: body?.body, duplex: "half", redirect: "manual" };
    return { url, init: init as RequestInit };
  }

  #baseUrl(server: string): string {
    const { serverVariables } = this.#definition;
    return resolveBaseUrl(
      this.#definition,
      this.#givenUrl,
      fillServer(server, serverVariables, this.#options.serverVariables),
    );
  }

  /** The parameters of one place by name, the client options among them first. */
  #parameters(
    place: "query" | "header" | "cookie",
    operation: OperationDefinition,
    args: CallArguments,
    options: RequestOptions,
  ): Map<string, unknown> {
    return new Map<string, unknown>([
      ...(operation.optionParameters?.[place] ?? []).map((name): [string, unknown] => [
        name,
        this.#optionValue(name, options),
      ]),
      ...Object.entries(args[place] ?? {}),
    ]);
  }

  /** A parameter that is a client option: the call's own value, else the client's. */
  #optionValue(name: string, options: object): string | undefined {
    const definition = own(this.#definition.options, name);
    if (definition === undefined) return undefined;
    const given = (options as Readonly<Record<string, unknown>>)[definition.option];
    return given === undefined ? this.#values.get(name) : resolveOption(definition, given);
  }

  /**
   * Applies the first alternative of the operation's security whose credentials the client has; none, where the empty
   * alternative allows it, only if no other is complete.
   */
  async #authorize({ operationId, security }: OperationDefinition, target: CredentialTarget): Promise<void> {
    const wanted = security.filter((names) => names.length > 0);
    const schemes = wanted.find((names) => names.every((name) => this.#credentials.has(name)));
    if (schemes === undefined && wanted.length === security.length && wanted.length > 0) {
      const options = wanted.map((names) =>
        names.map((name) => own(this.#definition.credentials, name)?.option ?? name).join(" and "),
      );
      throw new OptionsError("credentials", `${operationId} needs ${options.join(", or ")}.`);
    }
    for (const name of schemes ?? []) {
      const definition = own(this.#definition.credentials, name);
      const credential = this.#credentials.get(name);
      if (definition === undefined || credential === undefined) continue;
      const value =
        typeof credential === "string" ? credential : checkCredential(definition, await credential());
      applyCredential(target, definition, value);
    }
  }
}

/** By name, what each definition resolves to; one that is absent and not required is left out. */
function resolveAll<Definition, Value>(
  definitions: Readonly<Record<string, Definition>>,
  resolve: (definition: Definition) => Value | undefined,
): Map<string, Value> {
  return new Map(
    Object.entries(definitions).flatMap(([name, definition]): [string, Value][] => {
      const value = resolve(definition);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
