import type { ClientDefinition } from "./definition.js";
import type { ClientOptions } from "./options.js";
import { refusedOption } from "./refused-option.js";

/** Scheme, host and path, and nothing else: no user information, no query, no fragment. */
const BASE_URL = /^https?:\/\/[^/\\?#@\s]+(\/[^?#\s]*)?$/i;

/**
 * A base URL without trailing slashes: the one given, else a server with its variables filled in. Its text is in no message,
 * since it can hold a password.
 */
export function resolveBaseUrl(
  { baseUrl, baseUrlEnv, serverVariables: fill }: ClientDefinition,
  options: Pick<ClientOptions, "baseUrl" | "serverVariables">,
  server = baseUrl,
): string {
  const text = options.baseUrl ?? fill?.(server, options.serverVariables) ?? server;
  if (URL.canParse(text) && BASE_URL.test(text)) return text.replace(/\/+$/, "");
  throw refusedOption(
    { option: "baseUrl", env: baseUrlEnv },
    "must be an absolute http or https URL without user name, password, query and fragment",
  );
}
