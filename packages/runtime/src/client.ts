import createFetchClient from "openapi-fetch";
import { ApiPromise, type WithResponse } from "./api-promise.js";
import { applyCredential } from "./apply-credentials.js";
import { callSignal } from "./call-signal.js";
import type { CallArguments, ClientDefinition, OperationDefinition } from "./definition.js";
import { AbortError } from "./errors/abort-error.js";
import { ApiError } from "./errors/api-error.js";
import { type CallDescription, ClientError } from "./errors/client-error.js";
import { ConnectionError } from "./errors/connection-error.js";
import { OptionsError } from "./errors/options-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import type { ClientOptions, Credential, RequestOptions } from "./options.js";
import { readBody } from "./read-body.js";
import { redactUrl } from "./redact-url.js";
import { checkCredential, resolveBaseUrl, resolveCredential, resolveOption } from "./resolve-options.js";
import { serializePath } from "./serialize-path.js";

const DEFAULT_TIMEOUT_MS = 60_000;

/** openapi-fetch's `request`, without its types: generated code already knows the types of its operation. */
type Send = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * What a generated client stands on: sends operations, throws the errors. Knows no operation itself.
 * Credentials live in private fields, so that no inspection or JSON of a client shows one.
 */
export class Client {
  /** Where requests go, without a trailing slash. */
  readonly baseUrl: string;
  readonly #definition: ClientDefinition;
  readonly #options: ClientOptions;
  readonly #values: ReadonlyMap<string, string>;
  readonly #credentials: ReadonlyMap<string, Credential>;
  readonly #send: Send;

  /**
   * @param options the API's own options and credentials beside the general ones.
   * @throws {OptionsError} when one is missing or malformed.
   */
  constructor(definition: ClientDefinition, options: ClientOptions = {}) {
    const given = options as Readonly<Record<string, unknown>>;
    this.#definition = definition;
    this.#options = options;
    this.baseUrl = resolveBaseUrl(options.baseUrl, definition.baseUrlEnv, definition.baseUrl);
    this.#values = resolveAll(definition.options, (it) => resolveOption(it, given[it.option]));
    this.#credentials = resolveAll(definition.credentials, (it) => resolveCredential(it, given[it.option]));
    const fetchClient = createFetchClient({
      baseUrl: this.baseUrl,
      redirect: "manual",
      pathSerializer: serializePath,
    });
    this.#send = fetchClient.request as unknown as Send;
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
    const path = { ...this.#optionValues(pathNames(operation.path), options), ...args.path };
    const query = { ...this.#optionValues(operation.optionParameters?.query, options), ...args.query };
    const headers: Record<string, string> = {
      ...(operation.accept === undefined ? {} : { accept: operation.accept }),
      ...(operation.contentType === undefined ? {} : { "content-type": operation.contentType }),
      ...lowerCaseKeys(this.#optionValues(operation.optionParameters?.header, options)),
      ...lowerCaseKeys(this.#options.headers),
      ...lowerCaseKeys(args.header),
      ...lowerCaseKeys(options.headers),
    };
    const call: CallDescription = {
      operationId: operation.operationId,
      method: operation.method,
      url: redactUrl(this.baseUrl + serializePath(operation.path, path)),
    };
    await this.#authorize(operation, { headers, query });

    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const clock = callSignal(options.signal, timeoutMs);
    try {
      const { error, response } = await this.#send(operation.method, operation.path, {
        params: { path, query },
        headers,
        body: args.body,
        signal: clock.signal,
        // The body is read here, not there: it must be read within the time limit, and a bad one is a typed error.
        parseAs: "stream",
        ...(this.#options.fetch === undefined ? {} : { fetch: this.#options.fetch }),
      });
      if (!response.ok) throw new ApiError(call, response, error === "" ? undefined : error);
      return { data: await readBody(call, response, operation.accept), response };
    } catch (error) {
      if (error instanceof ClientError) throw error;
      if (clock.timedOut()) throw new TimeoutError(call, timeoutMs);
      if (options.signal?.aborted) throw new AbortError(call, options.signal.reason);
      throw new ConnectionError(call, error);
    } finally {
      clock.clear();
    }
  }

  /** The client options among these parameters: the call's own value, else the client's. */
  #optionValues(names: readonly string[] | undefined, options: object): Record<string, string> {
    const given = options as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      (names ?? []).flatMap((name) => {
        const definition = this.#definition.options[name];
        if (definition === undefined) return [];
        const own = given[definition.option];
        const value = own === undefined ? this.#values.get(name) : resolveOption(definition, own);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }

  /** Applies the first alternative of the operation's security whose credentials the client has. */
  async #authorize(
    operation: OperationDefinition,
    target: { headers: Record<string, string>; query: Record<string, unknown> },
  ) {
    if (operation.security.length === 0) return;
    const schemes = operation.security.find((names) => names.every((name) => this.#credentials.has(name)));
    if (schemes === undefined) {
      const wanted = operation.security.map((names) =>
        names.map((it) => this.#definition.credentials[it]?.option ?? it).join(" and "),
      );
      throw new OptionsError("credentials", `${operation.operationId} needs ${wanted.join(", or ")}.`);
    }
    for (const name of schemes) {
      const definition = this.#definition.credentials[name];
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

function pathNames(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name]) => name ?? "");
}

function lowerCaseKeys(headers: object | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
}
