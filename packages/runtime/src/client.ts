import { ApiPromise, type WithResponse } from "./api-promise.js";
import type { CallArguments, ClientDefinition, OperationDefinition } from "./definition.js";
import { readEnvironment } from "./environment.js";
import type { CalledOperation, Exchange, Prepare } from "./exchange.js";
import { givenOptions } from "./given-options.js";
import type { Logger } from "./hooks.js";
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
export class Client {
  /** Where requests go, without a trailing slash; an operation's own server aside. */
  readonly baseUrl: string;
  readonly #definition: ClientDefinition;
  readonly #settings: Settings;

  /**
   * @param options the API's own options and credentials beside the general ones.
   * @throws {OptionsError} when one is missing or malformed.
   */
  constructor(definition: ClientDefinition, options: ClientOptions = {}) {
    const settings = {
      timeoutMs: TIMEOUT_MS,
      ...givenOptions(options),
      logger: safeLogger(options.logger ?? console),
      baseUrl: options.baseUrl ?? readEnvironment(definition.baseUrlEnv),
      hooks: [options.hooks ?? []].flat(),
    } as Settings;
    if (options.debug) settings.hooks.push(logHooks(settings.logger));
    const { options: parameters, credentials } = definition;
    for (const it of [...Object.values(parameters), ...Object.values(credentials)])
      settings[it.option] = resolveOption(it, (options as Readonly<Record<string, unknown>>)[it.option]);
    this.#definition = definition;
    this.#settings = settings;
    this.baseUrl = resolveBaseUrl(definition, settings);
  }

  /** Where warnings go: the option, else `console`. */
  get logger(): Logger {
    return this.#settings.logger;
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
    options: RequestOptions & Pick<ClientOptions, "maxResponseBytes">,
  ): ApiPromise<T> {
    return new ApiPromise(this.#perform(operation, prepare, options) as Promise<WithResponse<T>>);
  }

  async #perform(operation: CalledOperation, prepare: Prepare, options: RequestOptions) {
    const settings = this.#settings;
    const given = givenOptions(options);
    const { operationId, method } = operation;
    const { retry = settings.retry } = given;
    return perform({
      ...settings,
      ...given,
      retry: retry === false ? { maxRetries: 0 } : { ...settings.retry, ...retry },
      errorFields: this.#definition.errorFields,
      call: { operationId, method, url: "", attempts: 0, mayHaveStarted: false },
      secrets: (given as { secrets?: Secrets }).secrets ?? new Secrets(),
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
