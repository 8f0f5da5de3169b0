import type { AnswerReader } from "./definition.js";
import type { CallDescription } from "./errors/client-error.js";
import type { Hooks, Logger } from "./hooks.js";
import type { ClientOptions, RequestOptions, RetryOptions } from "./options.js";
import type { ErrorFields } from "./read-error-object.js";
import type { Secrets } from "./secrets.js";

/** A call's description, kept up to date while it is made. */
export type CallState = { -readonly [Field in keyof CallDescription]: CallDescription[Field] };

/** One request, all but the credentials in view. */
export interface PreparedRequest {
  /** Hooks are shown these, and can add to them. */
  readonly headers: Headers;
  /** What is sent as the body, before it is written. */
  readonly body?: unknown;
  readonly url: string;
  /** What is sent with it, credentials and all. */
  init(): RequestInit;
}

/** What makes one call differ from another. */
export interface CallParts {
  readonly call: CallState;
  readonly secrets: Secrets;
  /** Whether the operation is safe to repeat (RFC 9110 §9.2.2), so that an attempt never starts anything twice. */
  readonly isIdempotent: boolean;
  /** Whether it cannot be sent a second time: its body is a stream. */
  readonly isOnce?: boolean;
  /** Media type of the success body; `undefined`: there is none. */
  readonly accept: string | undefined;
  /** For a success body that is not JSON alone. */
  readonly reader?: AnswerReader | undefined;
  /** Makes ready what one attempt sends: credentials are asked for again each time. */
  prepare(): Promise<PreparedRequest>;
}

/** One call, in as many attempts as it takes: what is sent, and what the options of client and call say of it. */
export interface Exchange
  extends CallParts,
    Omit<ClientOptions & RequestOptions, "accept" | "hooks" | "retry" | "logger" | "timeoutMs"> {
  readonly retry: RetryOptions;
  readonly timeoutMs: number;
  readonly hooks: readonly Hooks[];
  readonly logger: Logger;
  readonly errorFields: ErrorFields | undefined;
}
