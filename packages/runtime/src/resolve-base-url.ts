import type { ClientDefinition } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import type { ClientOptions } from "./options.js";
import { withEnvironment } from "./with-environment.js";

/** Scheme, host and path, and nothing else: no user information, no query, no fragment. */
const BASE_URL = /^https?:\/\/[^/\\?#@]+(\/[^?#]*)?$/i;

/**
 * A base URL without trailing slashes: the one given, else a server with its variables filled in. Its text is in no message,
 * since it can hold a password.
 */
export function resolveBaseUrl(
  { serverVariables: fill, baseUrlEnv }: ClientDefinition,
  options: ClientOptions,
  server: string,
): string {
  const text = options.baseUrl ?? fill?.(server, options.serverVariables) ?? server;
  if (URL.canParse(text) && BASE_URL.test(text)) return text.replace(/\/+$/, "");
  throw new OptionsError(
    "baseUrl",
    `\`baseUrl\` must be an absolute http or https URL without user name, password, query and fragment${withEnvironment(baseUrlEnv)}.`,
  );
}
