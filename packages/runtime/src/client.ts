import { mergeHeaders } from "openapi-fetch";
import { ApiPromise, type WithResponse } from "./api-promise.js";
import type { CredentialTarget } from "./apply-credential.js";
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
import { acceptHeader } from "./media-type.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { own } from "./own.js";
import { readBody, readErrorBody } from "./read-body.js";
import { resolveBaseUrl } from "./resolve-base-url.js";
import { resolveCredential, resolveOption } from "./resolve-options.js";
import { serializeBody } from "./serialize-body.js";
import { serializeParameters } from "./serialize-parameters.js";
import { serializePath } from "./serialize-path.js";

const DEFAULT_TIMEOUT_MS = 60_000;

/** Options by name: an API's own beside the general ones. */
type Given = Readonly<Record<string, unknown>>;

/**
 * What a generated client stands on: sends operations, throws the errors. Knows no operation itself.
 * Credentials live in private fields, so that no inspection or JSON of a client shows one.
 */
export class Client {
  /** Where requests go, without a trailing slash; an operation's own server aside. */
  readonly baseUrl: string;
  readonly #definition: ClientDefinition;
  readonly #options: ClientOptions;
  /** By parameter, the value for one call: its own, else the client's. */
  readonly #values: ReadonlyMap<string, (call: Given) => string | undefined>;
  /** By security scheme; `undefined` where the client was given no credential. */
  readonly #credentials: ReadonlyMap<string, ReturnType<typeof resolveCredential>>;

  /**
   * @param options the API's own options and credentials beside the general ones.
   * @throws {OptionsError} when one is missing or malformed.
   */
  constructor(definition: ClientDefinition, options: ClientOptions = {}) {
    const given = options as Given;
    this.#definition = definition;
    this.#options = { ...options, baseUrl: options.baseUrl ?? readEnvironment(definition.baseUrlEnv) };
    this.baseUrl = resolveBaseUrl(definition, this.#options, definition.baseUrl);
    this.#values = mapValues(definition.options, (it) => {
      const value = resolveOption(it, given[it.option]);
      return (call) => (call[it.option] === undefined ? value : resolveOption(it, call[it.option]));
    });
    this.#credentials = mapValues(definition.credentials, (it) => resolveCredential(it, given[it.option]));
  }

  /** Sends one operation. Generated code calls it; the type parameter is the operation's success body. */
  request<T>(
    operation: OperationDefinition,
    args: CallArguments,
    options: RequestOptions = {},
  ): ApiPromise<T> {
    return new ApiPromise(this.#call(operation, args, options) as Promise<WithResponse<T>>);
  }

  async #call(
    operation: OperationDefinition,
    args: CallArguments,
    options: RequestOptions,
  ): Promise<WithResponse<unknown>> {
    const { call, request } = await this.#prepare(operation, args, options);
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const { signal, clear } = callSignal(options.signal, timeoutMs);
    let streaming = false;
    try {
      const send = this.#options.fetch ?? fetch;
      const response = await send(request(signal));
      if (!response.ok) throw new ApiError(call, response, await readErrorBody(response));
      const data = await readBody(call, response, options.accept ?? operation.accept);
      streaming = data === response.body;
      return { data, response };
    } catch (error) {
      if (error instanceof ClientError) throw error;
      if (!signal.aborted) throw new ConnectionError(call, error);
      if (options.signal?.aborted) throw new AbortError(call, options.signal.reason);
      throw new TimeoutError(call, timeoutMs);
    } finally {
      clear(streaming);
    }
  }

  /** What is sent. In headers a call's values win over the client's, and a credential over all of them. */
  async #prepare(operation: OperationDefinition, args: CallArguments, options: RequestOptions) {
    const optionValue = (name: string) => this.#values.get(name)?.(options as Given);
    const valuesIn = (place: "query" | "header" | "cookie") =>
      Object.fromEntries<unknown>([
        ...(operation.optionParameters?.[place] ?? []).map((name) => [name, optionValue(name)] as const),
        ...Object.entries(args[place] ?? {}),
      ]);
    const path = serializePath(operation, (name) => own(args.path, name) ?? optionValue(name));
    const body = serializeBody(operation, args.body, options.contentType);
    const target: CredentialTarget = { header: {}, query: valuesIn("query"), cookie: valuesIn("cookie") };
    await this.#authorize(operation, target);

    const headers = mergeHeaders(
      ...[
        { accept: acceptHeader(options.accept ?? operation.accept), "content-type": body?.contentType },
        this.#options.headers,
        serializeParameters(operation, "header", valuesIn("header")),
        options.headers,
        target.header,
      ].map(checkHeaders),
    );
    const cookies = Object.values(serializeParameters(operation, "cookie", target.cookie));
    const cookie = [headers.get("cookie"), ...cookies.map((pairs) => pairs.replaceAll("&", "; "))];
    if (cookies.length > 0) headers.set("cookie", cookie.filter(Boolean).join("; "));
    const query = Object.values(serializeParameters(operation, "query", target.query)).join("&");
    const { operationId, method, server } = operation;
    const baseUrl =
      server === undefined ? this.baseUrl : resolveBaseUrl(this.#definition, this.#options, server);
    // Without the query, which can hold a credential.
    const call: CallDescription = { operationId, method, url: baseUrl + path };
    return {
      call,
      request: (signal: AbortSignal) =>
        // A stream cannot be sent without `duplex` (Fetch §5.4); anything else does not mind.
        new Request(call.url + (query && `?${query}`), {
          method,
          headers,
          body: body?.body,
          signal,
          duplex: "half",
          redirect: "manual",
        } as RequestInit),
    };
  }

  /**
   * Applies the first alternative of the operation's security whose credentials the client has; the empty one, which
   * allows to send none, only if no other is complete.
   */
  async #authorize({ operationId, security }: OperationDefinition, target: CredentialTarget): Promise<void> {
    const complete = security.filter((names) => names.every((name) => this.#credentials.get(name)));
    if (complete.length === 0 && security.length > 0) {
      const { credentials } = this.#definition;
      const wanted = security.map((names) =>
        names.map((name) => credentials[name]?.option ?? name).join(" and "),
      );
      throw new OptionsError("credentials", `${operationId} needs ${wanted.join(", or ")}.`);
    }
    for (const name of complete.find((names) => names.length > 0) ?? []) {
      await this.#credentials.get(name)?.(target);
    }
  }
}

function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): ReadonlyMap<string, Mapped> {
  return new Map(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
