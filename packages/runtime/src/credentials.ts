import type {
  ClientDefinition,
  CredentialEncoder,
  CredentialTarget,
  OperationDefinition,
  SecurityChooser,
} from "./definition.js";
import { OptionsError } from "./errors/call-errors.js";
import type { Settings } from "./exchange.js";
import type { BasicPair } from "./options.js";
import { credentialText } from "./read-options.js";
import type { Secrets } from "./secrets.js";
import { own } from "./value-at.js";

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
    if (given === undefined) continue;
    const credential = typeof given === "function" ? await given() : given;
    const text = credentialText(it, credential, (secret) => secrets.add(secret));
    secrets.add(text);
    target[it.in ?? "header"][it.name] = (it.prefix ?? "") + text;
  }
}

/**
 * Chooses the first of these alternatives (OpenAPI 3.1 §4.8.30) whose credentials the client all has; the empty one, which
 * allows to send none, only if no other is complete.
 *
 * @param alternatives each the names of security schemes that are sent together.
 */
export function securityBy(alternatives: readonly (readonly string[])[]): SecurityChooser {
  return ({ operationId }, { credentials }, given) => {
    const optionOf = (name: string) => own(credentials, name)?.option;
    const complete = alternatives.filter((names) =>
      names.every((name) => given[optionOf(name) ?? ""] !== undefined),
    );
    if (complete.length === 0 && alternatives.length > 0) {
      const wanted = alternatives.map((names) => names.map((it) => optionOf(it) ?? it).join(" and "));
      throw new OptionsError("credentials", `${operationId} needs ${wanted.join(", or ")}.`);
    }
    return complete.find((names) => names.length > 0) ?? [];
  };
}

/**
 * User name and password of HTTP's `basic` scheme, as UTF-8 (RFC 7617 §2.1). Text, such as an environment variable's, is
 * taken as the two joined by a colon.
 */
export const basicCredential: CredentialEncoder = (credential, option, tellSecret) => {
  const { username, password } = Object(credential) as Partial<BasicPair>;
  if (username?.includes(":")) {
    throw new OptionsError(
      option,
      `\`${option}\` has a colon in its user name, where a password would begin.`,
    );
  }
  const pair = typeof credential === "string" ? credential : `${username ?? ""}:${password ?? ""}`;
  if (/\p{Cc}/u.test(pair)) {
    throw new OptionsError(option, `\`${option}\` holds a control character (a line break?).`);
  }
  if (!pair.includes(":") || pair === ":") return undefined;
  tellSecret?.(pair);
  tellSecret?.(pair.replace(/.*?:/, ""));
  return btoa(String.fromCharCode(...new TextEncoder().encode(pair)));
};
