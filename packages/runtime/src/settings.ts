import type { Exchange } from "./exchange.js";
import type { Hooks } from "./hooks.js";
import type { ClientOptions } from "./options.js";

/** The options of a client, those that were left out filled in; the API's own are checked, and stand beside them by name. */
export interface Settings
  extends Omit<ClientOptions, "hooks" | "logger" | "timeoutMs">,
    Pick<Exchange, "logger" | "timeoutMs"> {
  readonly hooks: Hooks[];
  canRenewKey?: boolean;
  [option: string]: unknown;
}
