import type { CallerStack } from "./caller-stack.js";
import type { AnswerReader, OperationDefinition } from "./definition.js";
import type { CallDescription } from "./errors/client-error.js";
import type { Hooks, Logger } from "./hooks.js";
import type { ClientOptions, RequestOptions, RetryOptions } from "./options.js";
import type { ErrorFields } from "./read-error-object.js";
import type { Secrets } from "./secrets.js";

/** A call's description, kept up to date while it is made. */
export type CallState = { -readonly [Field in keyof CallDescription]: CallDescription[Field] };

/** What has to be known of an operation once its request is made. */
export interface CalledOperation
  extends Pick<OperationDefinition, "operationId" | "method" | "idempotent" | "accept" | "promises"> {
  readonly reader?: Pick<AnswerReader, "read">;
}

/** What one attempt sends, credentials and all; the signal aside. */
export interface PreparedRequest extends RequestInit {
  readonly url: string;
}

/**
 * Makes what one attempt sends, and tells the hooks: credentials are asked for again each time. Says where it goes (`url` of
 * the call), and which secrets it holds.
 */
export type Prepare = (exchange: Exchange) => Promise<PreparedRequest>;

/** One call, in as many attempts as it takes: what is sent, and what the options of client and call say of it. */
export interface Exchange
  extends Omit<ClientOptions & RequestOptions, "headers" | "hooks" | "retry" | "logger" | "timeoutMs"> {
  readonly call: CallState;
  readonly caller: CallerStack;
  readonly secrets: Secrets;
  readonly operation: CalledOperation;
  /** Whether it cannot be sent a second time: its body is a stream. */
  isOnce?: boolean | undefined;
  /** Whether a function of the caller provides credentials, and no attempt has failed with 401 yet. */
  canRenewKey?: boolean;
  readonly prepare: Prepare;
  readonly retry: RetryOptions;
  readonly timeoutMs: number;
  readonly hooks: readonly Hooks[];
  readonly logger: Logger;
  readonly errorFields: ErrorFields | undefined;
}
