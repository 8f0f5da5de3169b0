import type { AnswerReader, OperationDefinition } from "./definition.js";
import type { ErrorFields } from "./errors/api-error.js";
import type { CallDescription } from "./errors/client-error.js";
import type { Hooks, Logger } from "./hooks.js";
import type { ClientOptions, RequestOptions, RetryOptions } from "./options.js";
import type { OptionKinds } from "./read-options.js";
import type { Secrets } from "./secrets.js";

/** A call's description, kept up to date while it is made. */
export type CallState = { -readonly [Field in keyof CallDescription]: CallDescription[Field] };

/** The options of a client, those that were left out filled in; the API's own are checked, and stand beside them by name. */
export interface Settings
  extends Omit<ClientOptions, "hooks" | "logger" | "timeoutMs">,
    Pick<Exchange, "logger" | "timeoutMs"> {
  readonly hooks: readonly Hooks[];
  readonly [option: string]: unknown;
}

/** What has to be known of an operation once its request is planned. */
export interface CalledOperation
  extends Pick<OperationDefinition, "operationId" | "method" | "idempotent" | "accept" | "promises"> {
  readonly reader?: Pick<AnswerReader, "read">;
}

/** What one attempt sends, credentials and all; the signal aside. */
export interface PreparedRequest extends RequestInit {
  readonly url: string;
}

/** The request of a call, but for what each attempt adds. */
export interface RequestPlan {
  /** Where it goes, as errors and hooks show it. */
  readonly url: string;
  /** Whether it cannot be sent a second time: its body is a stream. */
  readonly isOnce?: boolean | undefined;
  /** Whether a function of the caller provides credentials: after a 401 it can provide newer ones. */
  readonly canRenewKey?: boolean;
  /** Makes what one attempt sends, and tells the hooks: credentials are asked for again each time. */
  prepare(): Promise<PreparedRequest>;
}

/** One call, in as many attempts as it takes: what is sent, and what the options of client and call say of it. */
export interface Exchange
  extends Omit<ClientOptions & RequestOptions, "headers" | "hooks" | "retry" | "logger" | "timeoutMs"> {
  /** Written by `performCall` alone. */
  readonly call: CallState;
  /** Every step adds those that it meets. */
  readonly secrets: Secrets;
  readonly operation: CalledOperation;
  readonly retry: RetryOptions;
  readonly timeoutMs: number;
  readonly hooks: readonly Hooks[];
  readonly logger: Logger;
  readonly errorFields: ErrorFields | undefined;
}

/** The key of a context among a call's options. A symbol, so that it can't be an option of an API or of a caller. */
export const CONTEXT: unique symbol = Symbol("context");

/** What several calls share that belong together, such as the start and the polls of one wait. */
export interface CallContext {
  /** A secret of one call is redacted in all that follow. */
  readonly secrets: Secrets;
  /** Options that a call may have besides its own. */
  readonly options: OptionKinds;
  /**
   * Called before each call.
   *
   * @param call its description, which is kept up to date.
   * @param retry its own retry options over the client's.
   */
  begin(call: CallDescription, retry: RetryOptions): void;
}

/** The options of a call that belongs to a context. */
export interface ContextOption {
  readonly [CONTEXT]?: CallContext;
}
