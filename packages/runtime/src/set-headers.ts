import { refusedOption } from "./refused-option.js";

/** What no field value can hold (RFC 9110 §5.5); octets above ASCII are Latin-1 to `fetch`. */
export const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;

/** What a field name is (RFC 9110 §5.6.2). */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

/** What is wrong with a value that is `UNSENDABLE`, as the end of a message. */
export const UNSENDABLE_PROBLEM =
  "holds what no header can carry: a line break, or a character beyond Latin-1";

/**
 * Sets headers, in place of earlier ones of the same name; an `undefined` value leaves what is there.
 *
 * @throws {OptionsError} for a value that `fetch` would refuse in words that quote it, or shorten without a word.
 */
export function setHeaders(headers: Headers, values: object | null | undefined): void {
  for (const [name, value] of values instanceof Headers ? values : Object.entries(values ?? {})) {
    if (!TOKEN.test(name)) throw refusedOption({ option: name }, "is no name of a header");
    if (UNSENDABLE.test(value)) throw refusedOption({ option: name }, UNSENDABLE_PROBLEM);
    if (value !== undefined) headers.set(name, value);
  }
}
