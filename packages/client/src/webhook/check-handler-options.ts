import { OptionsError } from "@intuned/runtime";
import { type CheckedOptions, checkOptions } from "./parse-options.js";
import type { WebhookHandlerOptions } from "./webhook-handler-options.js";

/**
 * Checks a handler's options once, so that a server whose deliveries could only fail does not start.
 *
 * @throws {OptionsError} when one is missing or malformed.
 */
export function checkHandlerOptions(options: WebhookHandlerOptions): CheckedOptions {
  const { onDelivery } = Object(options) as Partial<WebhookHandlerOptions>;
  if (typeof onDelivery !== "function") {
    throw new OptionsError(
      "onDelivery",
      "`onDelivery` must be a function: it gets every delivery that is let through.",
    );
  }
  return checkOptions(options);
}
