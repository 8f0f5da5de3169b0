import { OptionsError } from "./errors/options-error.js";

/** What no field value can hold (RFC 9110 §5.5); octets above ASCII are Latin-1 to `fetch`. */
export const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;

/** What a field name is (RFC 9110 §5.6.2). */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

/** What is wrong with a value that is `UNSENDABLE`, as the end of a message. */
export const UNSENDABLE_PROBLEM = "holds a character that no header can carry, such as a line break";

/**
 * Sets headers, in place of earlier ones of the same name; an `undefined` value leaves what is there.
 *
 * @throws {OptionsError} for a value that `fetch` would refuse in words that quote it, or shorten without a word.
 */
export function setHeaders(headers: Headers, values: object | null | undefined): void {
  for (const [name, value] of values instanceof Headers ? values : Object.entries(values ?? {})) {
    if (!TOKEN.test(name)) throw new OptionsError(name, `\`${name}\` is no name of a header.`);
    if (UNSENDABLE.test(value)) throw new OptionsError(name, `The header \`${name}\` ${UNSENDABLE_PROBLEM}.`);
    if (value !== undefined) headers.set(name, value);
  }
}
