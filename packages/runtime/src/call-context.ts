import type { CallState } from "./exchange.js";
import type { RetryOptions } from "./options.js";
import type { Secrets } from "./secrets.js";

/** The key of a context among a call's options. A symbol, so that it can't be an option of an API or of a caller. */
export const CONTEXT: unique symbol = Symbol("context");

/** What several calls share that belong together, such as the start and the polls of one wait. */
export interface CallContext {
  /** A secret of one call is redacted in all that follow. */
  readonly secrets: Secrets;
  /** Names of options that a call may have besides its own. */
  readonly options: readonly string[];
  /**
   * Called before each call.
   *
   * @param call its description, which is kept up to date.
   * @param retry its own retry options over the client's.
   */
  begin(call: CallState, retry: RetryOptions): void;
}

/** The options of a call that belongs to a context. */
export interface ContextOption {
  readonly [CONTEXT]?: CallContext;
}
