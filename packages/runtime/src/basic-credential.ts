import type { CredentialEncoder } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import type { BasicPair } from "./options.js";

/**
 * User name and password of HTTP's `basic` scheme, as UTF-8 (RFC 7617 §2.1). Text, such as an environment variable's, is
 * taken as the two joined by a colon.
 */
export const basicCredential: CredentialEncoder = (credential, option) => {
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
  return btoa(String.fromCharCode(...new TextEncoder().encode(pair)));
};
