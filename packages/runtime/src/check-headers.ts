import { OptionsError } from "./errors/options-error.js";

/** A token (RFC 9110 §5.6.2), and a field value (§5.5) whose octets above ASCII `fetch` takes as Latin-1. */
const HEADER = /^[\w!#$%&'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Headers that can be sent; absent ones are left out.
 *
 * @throws {OptionsError} for one that `fetch` would refuse in words that quote it, or shorten without a word.
 */
export function checkHeaders(headers: object | undefined): Record<string, string> {
  const present = Object.entries(headers ?? {}).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of present) {
    if (HEADER.test(`${name}:${value}`)) continue;
    throw new OptionsError(
      name,
      `The header ${JSON.stringify(name)} holds a character that no header can carry (a line break, or one beyond Latin-1).`,
    );
  }
  return Object.fromEntries(present);
}
