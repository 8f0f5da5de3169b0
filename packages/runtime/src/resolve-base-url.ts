import type { ClientDefinition } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import type { ClientOptions } from "./options.js";
import { own } from "./own.js";
import { redactUrl } from "./redact-url.js";
import { withEnvironment } from "./with-environment.js";

/**
 * A base URL without trailing slashes: the one given, else a server with its variables filled in (OpenAPI 3.1 §4.8.5).
 * The text of the one given is in no message, since it can hold a password.
 */
export function resolveBaseUrl(
  { serverVariables, baseUrlEnv }: ClientDefinition,
  options: ClientOptions,
  server: string,
): string {
  const text =
    options.baseUrl ??
    server.replace(/\{([^{}]+)\}/g, (template, name: string) => {
      const variable = own(serverVariables, name);
      const value = own(options.serverVariables, name) ?? variable?.default ?? template;
      if (variable?.enum?.includes(value) !== false) return value;
      throw new OptionsError(
        "serverVariables",
        `\`serverVariables.${name}\` must be one of ${variable.enum.join(", ")}, not ${JSON.stringify(value)}.`,
      );
    });
  // The text, not the URL that it is parsed to, is what paths are put after.
  if (URL.canParse(text) && /^https?:/i.test(text) && redactUrl(text) === new URL(text).href) {
    return text.replace(/\/+$/, "");
  }
  throw new OptionsError(
    "baseUrl",
    `${options.baseUrl === undefined ? `The server ${text} cannot be called: ` : ""}\`baseUrl\` must be ` +
      `an absolute http or https URL without user name, password, query and fragment${withEnvironment(baseUrlEnv)}.`,
  );
}
