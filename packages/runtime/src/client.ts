import { ApiPromise, type WithResponse } from "./api-promise.js";
import type { CredentialTarget } from "./apply-credential.js";
import { jsonBody } from "./bodies/json-body.js";
import type { CallArguments, ClientDefinition, OperationDefinition } from "./definition.js";
import { readEnvironment } from "./environment.js";
import { OptionsError } from "./errors/options-error.js";
import type { CallParts, CallState, Exchange, PreparedRequest } from "./exchange.js";
import { givenOptions } from "./given-options.js";
import type { Hooks, Logger } from "./hooks.js";
import { logHooks } from "./log-hooks.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { own } from "./own.js";
import { perform } from "./perform.js";
import { resolveBaseUrl } from "./resolve-base-url.js";
import { resolveCredential, resolveOption } from "./resolve-options.js";
import { Secrets } from "./secrets.js";
import { sentOnce } from "./sent-once.js";
import { serializePath } from "./serialize-path.js";
import { setHeaders } from "./set-headers.js";
import { userAgent } from "./user-agent.js";

/** Methods that are safe to repeat (RFC 9110 §9.2.2). */
const IDEMPOTENT = /^(GET|HEAD|OPTIONS|PUT|DELETE)$/;

/** Limit of a call where nobody sets one. */
const TIMEOUT_MS = 60_000;

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
  readonly #hooks: readonly Hooks[];
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
    givenOptions(options.retry || {});
    this.#options = {
      ...givenOptions(options),
      baseUrl: options.baseUrl ?? readEnvironment(definition.baseUrlEnv),
    };
    this.#hooks = [options.hooks ?? [], options.debug ? logHooks(this.logger) : []].flat();
    this.baseUrl = resolveBaseUrl(definition, this.#options, definition.baseUrl);
    this.#values = mapValues(definition.options, (it) => {
      const value = resolveOption(it, given[it.option]);
      return (call) => (call[it.option] === undefined ? value : resolveOption(it, call[it.option]));
    });
    this.#credentials = mapValues(definition.credentials, (it) => resolveCredential(it, given[it.option]));
  }

  /** Where warnings go: the option, else `console`. */
  get logger(): Logger {
    return this.#options.logger ?? console;
  }

  /** Sends one operation. Generated code calls it; the type parameter is the operation's success body. */
  request<T>(
    operation: OperationDefinition,
    args: CallArguments,
    options: RequestOptions = {},
  ): ApiPromise<T> {
    const { operationId, method, server, idempotent = IDEMPOTENT.test(method) } = operation;
    const call: CallState = { operationId, method, url: "", attempts: 0, mayHaveStarted: false };
    const secrets = new Secrets();
    secrets.addNamed(args.body, operation.secrets ?? []);
    return this.perform<T>(
      {
        call,
        secrets,
        isIdempotent: idempotent,
        isOnce: args.body instanceof ReadableStream,
        accept: options.accept ?? operation.accept,
        reader: operation.reader,
        prepare: () => {
          const path = serializePath(
            operation,
            (name) => own(args.path, name) ?? this.#values.get(name)?.(options as Given),
          );
          // Without the query, which can hold a credential.
          call.url =
            (server === undefined ? this.baseUrl : resolveBaseUrl(this.#definition, this.#options, server)) +
            path;
          return this.#prepare(operation, args, options, { call, secrets });
        },
      },
      options,
    );
  }

  /** Makes a call of any kind, within what the options of client and call say. `request` and `follow` stand on it. */
  perform<T>(parts: CallParts, options: RequestOptions & Pick<ClientOptions, "checkAnswers">): ApiPromise<T> {
    return new ApiPromise(this.#perform(parts, options) as Promise<WithResponse<T>>);
  }

  async #perform(parts: CallParts, { headers: _, accept: __, ...options }: RequestOptions) {
    const { retry: always, ...settings } = this.#options;
    const retry = options.retry ?? always;
    return perform({
      timeoutMs: TIMEOUT_MS,
      ...settings,
      ...givenOptions(options),
      ...parts,
      hooks: this.#hooks,
      logger: this.logger,
      errorFields: this.#definition.errorFields,
      retry: retry === false ? { maxRetries: 0 } : { ...(always || {}), ...givenOptions(retry ?? {}) },
    } as Exchange);
  }

  /** What is sent. In headers a call's values win over the client's, and a credential over all of them. */
  async #prepare(
    operation: OperationDefinition,
    args: CallArguments,
    options: RequestOptions,
    { call, secrets }: Pick<CallParts, "call" | "secrets">,
  ): Promise<PreparedRequest> {
    const { contentType = "application/json", accept, reader } = operation;
    const mediaType = options.contentType ?? contentType;
    const writeBody = operation.bodies?.(operation, mediaType) ?? jsonBody;
    const body = args.body === undefined ? undefined : writeBody(args.body, mediaType);
    const credentials: CredentialTarget = { header: {}, query: {}, cookie: {} };
    await this.#authorize(operation, credentials, secrets);
    const { name, parameters } = this.#definition;
    const sent = (operation.parameters ?? parameters)?.(operation, args, credentials, (option) =>
      this.#values.get(option)?.(options as Given),
    );

    const headers = new Headers();
    const asked = options.accept ?? accept;
    const defaults = {
      accept: asked && reader ? reader.accept(asked) : asked,
      "content-type": body?.contentType,
      "user-agent": userAgent(this.#options.userAgent, name),
    };
    for (const part of [defaults, this.#options.headers, sent?.header, options.headers])
      setHeaders(headers, part);
    return {
      headers,
      body: args.body,
      url: call.url + (sent?.query ? `?${sent.query}` : ""),
      init: () => {
        // Not in the headers that a hook was shown: it can keep them.
        const all = new Headers(headers);
        setHeaders(all, credentials.header);
        const cookie = [all.get("cookie"), sent?.cookie].filter(Boolean).join("; ");
        if (cookie) all.set("cookie", cookie);
        return {
          method: operation.method,
          headers: all,
          body: sentOnce(body?.body),
          // A stream cannot be sent without it (Fetch §5.4); anything else does not mind.
          duplex: "half",
          redirect: "manual",
        } as RequestInit;
      },
    };
  }

  /**
   * Applies the first alternative of the operation's security whose credentials the client has; the empty one, which
   * allows to send none, only if no other is complete.
   */
  async #authorize(
    { operationId, security }: OperationDefinition,
    target: CredentialTarget,
    secrets: Secrets,
  ): Promise<void> {
    const complete = security.filter((names) => names.every((name) => this.#credentials.get(name)));
    if (complete.length === 0 && security.length > 0) {
      const { credentials } = this.#definition;
      const wanted = security.map((names) =>
        names.map((name) => credentials[name]?.option ?? name).join(" and "),
      );
      throw new OptionsError("credentials", `${operationId} needs ${wanted.join(", or ")}.`);
    }
    for (const name of complete.find((names) => names.length > 0) ?? []) {
      secrets.add((await this.#credentials.get(name)?.(target)) ?? "");
    }
  }
}

function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): ReadonlyMap<string, Mapped> {
  return new Map(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
