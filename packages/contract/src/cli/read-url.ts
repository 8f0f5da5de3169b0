import type { GivenOptions } from "./parse-options.js";
import { UsageError } from "./usage-error.js";

/**
 * An option that is the address of a server, as `new URL` writes it; `undefined` when it is not given.
 *
 * @throws {UsageError} it is no http or https URL, or holds a credential, which reports would show.
 */
export function readUrl(given: GivenOptions, name: string): string | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const whole = `http://${text}`;
    // `localhost:3000` is a URL of the scheme `localhost`.
    const isHost = /^[\w.-]+(:\d+)?(\/.*)?$/.test(text) && URL.canParse(whole);
    throw new UsageError(`--${name} is no http or https URL${isHost ? `; is it ${whole}?` : ""}`);
  }
  if (url.username !== "" || url.password !== "")
    throw new UsageError(`--${name} holds a credential; give it by --credential`);
  return url.href;
}
