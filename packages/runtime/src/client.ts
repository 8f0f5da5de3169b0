import { ApiPromise, type WithResponse } from "./api-promise.js";
import { CONTEXT, type ContextOption } from "./call-context.js";
import { captureCaller } from "./caller-stack.js";
import type { CallArguments, ClientDefinition, OperationDefinition } from "./definition.js";
import { readEnvironment } from "./environment.js";
import type { CalledOperation, Exchange, Prepare } from "./exchange.js";
import { givenOptions } from "./given-options.js";
import type { Logger } from "./hooks.js";
import { CLIENT } from "./known-options.js";
import { logHooks } from "./log-hooks.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { perform } from "./perform.js";
import { prepareRequest } from "./prepare-request.js";
import { resolveBaseUrl } from "./resolve-base-url.js";
import { resolveOption } from "./resolve-option.js";
import { Secrets } from "./secrets.js";
import type { Settings } from "./settings.js";

/** Limit of a call where nobody sets one. */
const TIMEOUT_MS = 60_000;

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
  /** As they were passed. */
  readonly #options: ClientOptions;

  /**
   * @param options the API's own options and credentials beside the general ones.
   * @throws {OptionsError} when one is missing or malformed.
   */
  constructor(definition: ClientDefinition, options: ClientOptions = {}) {
    const { options: parameters, credentials } = definition;
    const own = Object.values(parameters);
    const all = [...own, ...Object.values(credentials)];
    const given = givenOptions(options, [...all.map(({ option }) => option), ...CLIENT]);
    const settings = {
      timeoutMs: TIMEOUT_MS,
      ...given,
      logger: safeLogger(options.logger ?? console),
      baseUrl: options.baseUrl ?? readEnvironment(definition.baseUrlEnv),
      hooks: [options.hooks ?? []].flat(),
    } as Settings;
    if (options.debug) settings.hooks.push(logHooks(settings.logger));
    for (const it of all) {
      const value = resolveOption(it, (options as Readonly<Record<string, unknown>>)[it.option]);
      settings[it.option] = value;
      settings.canRenewKey ||= typeof value === "function";
    }
    this.#definition = definition;
    this.#settings = settings;
    this.#options = given;
    this.options = Object.fromEntries(own.map(({ option }) => [option, settings[option]]));
    this.baseUrl = resolveBaseUrl(definition, settings);
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
    const all = { ...this.#options, ...givenOptions(options) };
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
    const prepare = prepareRequest(this.#definition, this.#settings, operation, args, options);
    return this.perform(operation, prepare, options);
  }

  /** Makes a call of any kind, within what the options of client and call say. `request` and `download` stand on it. */
  perform<T>(
    operation: CalledOperation,
    prepare: Prepare,
    options: RequestOptions & Pick<ClientOptions, "maxResponseBytes"> & ContextOption,
  ): ApiPromise<T> {
    return new ApiPromise(this.#perform(operation, prepare, options) as Promise<WithResponse<T>>);
  }

  async #perform(operation: CalledOperation, prepare: Prepare, options: RequestOptions & ContextOption) {
    const settings = this.#settings;
    const context = options[CONTEXT];
    const given = givenOptions(options);
    const { operationId, method } = operation;
    const own = given.retry ?? settings.retry;
    const retry = own === false ? { maxRetries: 0 } : { ...settings.retry, ...own };
    const call = { operationId, method, url: "", attempts: 0, mayHaveStarted: false };
    context?.begin(call, retry);
    return perform({
      ...settings,
      ...given,
      retry,
      errorFields: this.#definition.errorFields,
      call,
      // The wait that a call belongs to adds its own.
      caller: context ? {} : captureCaller(this.perform),
      secrets: context?.secrets ?? new Secrets(),
      operation,
      prepare,
    } as Exchange);
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
