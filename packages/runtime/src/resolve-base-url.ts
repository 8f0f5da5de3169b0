import type { ClientDefinition } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { redactUrl } from "./redact-url.js";
import { withEnvironment } from "./with-environment.js";

/**
 * A base URL without trailing slashes.
 *
 * @param given by option or environment; its text is in no message, since it can hold a password.
 * @param server used where none is given, its variables filled in.
 */
export function resolveBaseUrl(
  definition: ClientDefinition,
  given: string | undefined,
  server: string,
): string {
  const text = given ?? server;
  // The text, not the URL that it is parsed to, is what paths are put after.
  if (URL.canParse(text) && /^https?:/i.test(text) && redactUrl(text) === new URL(text).href) {
    return text.replace(/\/+$/, "");
  }
  throw new OptionsError(
    "baseUrl",
    `${given === undefined ? `The document's server ${JSON.stringify(server)} is none: pass as \`baseUrl\`` : "`baseUrl` must be"} ` +
      `an absolute http or https URL without user name, password, query and fragment${withEnvironment(definition.baseUrlEnv)}.`,
  );
}
