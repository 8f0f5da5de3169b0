import { ApiPromise, type WithResponse } from "./api-promise.js";
import type { CallArguments, ClientDefinition, OperationDefinition } from "./definition.js";
import { addCaller, captureCaller } from "./errors/client-error.js";
import {
  type CalledOperation,
  CONTEXT,
  type ContextOption,
  type Exchange,
  type RequestPlan,
  type Settings,
} from "./exchange.js";
import { type Logger, logHooks } from "./hooks.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { performCall } from "./perform-call.js";
import { planRequest } from "./prepare-request.js";
import {
  ANY_OPTIONS,
  anyOptions,
  CALL_OPTIONS,
  CLIENT_OPTIONS,
  type OptionKinds,
  readCredential,
  readEnvironment,
  readOptions,
  readParameter,
  resolveBaseUrl,
} from "./read-options.js";
import { Secrets } from "./secrets.js";

/** Limit of a call where nobody sets one. */
const TIMEOUT_MS = 60_000;

/** Options of a call of any kind. */
type AnyCallOptions = RequestOptions & Pick<ClientOptions, "maxResponseBytes"> & ContextOption;

/**
 * What a generated client stands on: sends operations, throws the errors. Knows no operation itself.
 * Credentials live in private fields, so that no inspection or JSON of a client shows one.
 */
export class Client<Options extends ClientOptions = ClientOptions> {
  /** Where requests go, without a trailing slash; an operation's own server aside. */
  readonly baseUrl: string;
  /** The API's own options, such as a workspace; credentials aren't among them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly #definition: ClientDefinition;
  readonly #settings: Settings;
  /** The parameters among the options, which each call can override. */
  readonly #parameters: OptionKinds;
  /** As they were passed. */
  readonly #given: ClientOptions;

  /**
   * @param options the API's own options and credentials beside the general ones.
   * @throws {OptionsError} when one is missing, malformed or unknown.
   */
  constructor(definition: ClientDefinition, options: ClientOptions = {}) {
    const parameters = Object.values(definition.options);
    const credentials = Object.values(definition.credentials);
    const names = [...parameters, ...credentials].map(({ option }) => option);
    const given = readOptions(options, CLIENT_OPTIONS, anyOptions(names));
    const all = options as Readonly<Record<string, unknown>>;
    const logger = safeLogger(given.logger ?? console);
    const settings: Record<string, unknown> = {
      // Names come from documents, and `__proto__` is one too.
      __proto__: null,
      timeoutMs: TIMEOUT_MS,
      ...given,
      logger,
      baseUrl: given.baseUrl ?? readEnvironment(definition.baseUrlEnv),
      hooks: [given.hooks ?? [], given.debug ? logHooks(logger) : []].flat(),
    };
    for (const it of credentials) settings[it.option] = readCredential(it, all[it.option]);
    this.options = Object.fromEntries(parameters.map((it) => [it.option, readParameter(it, all[it.option])]));
    Object.assign(settings, this.options);
    this.#parameters = anyOptions(Object.keys(this.options));
    this.#given = given;
    this.#definition = definition;
    this.#settings = settings as unknown as Settings;
    this.baseUrl = resolveBaseUrl(definition, this.#settings);
  }

  /** Where warnings go: the option, else `console`. */
  get logger(): Logger {
    return this.#settings.logger;
  }

  /**
   * A client of the same class with some options changed. An option replaces the whole of this client's; what is left out
   * stays. What this client has from the environment is read from there again.
   *
   * @throws {OptionsError} when an option is malformed or unknown.
   */
  withOptions(options: Partial<Options>): this {
    const all = { ...this.#given, ...readOptions(options, ANY_OPTIONS) };
    // A generated class takes the options alone.
    const Class = this.constructor as new (...args: unknown[]) => this;
    return this.constructor === Client ? new Class(this.#definition, all) : new Class(all);
  }

  /** Sends one operation. Generated code calls it; the type parameter is the operation's success body. */
  request<T>(
    operation: OperationDefinition,
    args: CallArguments,
    options: RequestOptions = {},
  ): ApiPromise<T> {
    return this.perform(
      operation,
      (exchange) =>
        planRequest(
          { definition: this.#definition, settings: this.#settings, baseUrl: this.baseUrl },
          operation,
          args,
          options,
          exchange,
        ),
      options,
      this.#parameters,
      anyOptions(Object.keys(args)),
    );
  }

  /**
   * Makes a call of any kind, within what the options of client and call say. `request` and `download` stand on it.
   *
   * @param kinds options that the call takes beside those of every call.
   */
  perform<T>(
    operation: CalledOperation,
    plan: (exchange: Exchange) => RequestPlan,
    options: AnyCallOptions,
    ...kinds: OptionKinds[]
  ): ApiPromise<T> {
    // The wait that a call belongs to adds its own.
    const caller = options[CONTEXT] ? {} : captureCaller(this.perform);
    const made = this.#perform(operation, plan, options, kinds).catch((error) => {
      throw addCaller(error, caller);
    });
    return new ApiPromise(made as Promise<WithResponse<T>>);
  }

  async #perform(
    operation: CalledOperation,
    plan: (exchange: Exchange) => RequestPlan,
    options: AnyCallOptions,
    kinds: OptionKinds[],
  ) {
    const settings = this.#settings;
    const context = options[CONTEXT];
    const given = readOptions(options, CALL_OPTIONS, ...kinds, ...(context ? [context.options] : []));
    const { operationId, method } = operation;
    const own = given.retry ?? settings.retry;
    const retry = own === false ? { maxRetries: 0 } : { ...settings.retry, ...own };
    const call = { operationId, method, url: "", attempts: 0, mayHaveStarted: false };
    context?.begin(call, retry);
    return performCall(
      {
        // Not a spread: it would copy all settings for each call.
        __proto__: settings,
        ...given,
        retry,
        errorFields: this.#definition.errorFields,
        call,
        secrets: context?.secrets ?? new Secrets(),
        operation,
      } as unknown as Exchange,
      plan,
    );
  }
}

/** The base of generated resources: the operations of one tag, bound to a client. */
export class Resource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** No property of its own: what is printed of a client would hold the client again. */
  protected get client(): Client {
    return this.#client;
  }
}

/** A logger that cannot fail a call. */
function safeLogger(logger: Logger): Logger {
  const safe = (name: keyof Logger) => (message: string) => {
    try {
      logger[name](message);
    } catch {
      // There is nobody to tell.
    }
  };
  return { debug: safe("debug"), warn: safe("warn") };
}
