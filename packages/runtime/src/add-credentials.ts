import type { ClientDefinition, CredentialTarget, OperationDefinition } from "./definition.js";
import { own } from "./own.js";
import { checkOption } from "./resolve-option.js";
import type { Secrets } from "./secrets.js";
import type { Settings } from "./settings.js";

/**
 * Puts an operation's credentials where their security schemes say (OpenAPI 3.1 §4.8.27), in place of parameters of the same
 * name: all that the client has, unless the operation chooses.
 */
export async function addCredentials(
  target: CredentialTarget,
  operation: OperationDefinition,
  definition: ClientDefinition,
  settings: Settings,
  secrets: Secrets,
): Promise<void> {
  const { credentials } = definition;
  for (const scheme of operation.security?.(operation, definition, settings) ?? Object.keys(credentials)) {
    const it = own(credentials, scheme);
    if (!it) continue;
    const given = settings[it.option];
    const text = typeof given === "function" ? checkOption(it, await given()) : (given as string);
    secrets.add(text);
    target[it.in ?? "header"][it.name] = (it.prefix ?? "") + text;
  }
}
