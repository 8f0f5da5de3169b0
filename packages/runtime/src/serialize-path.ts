import type { OperationDefinition } from "./definition.js";
import { own } from "./own.js";
import { refusedOption } from "./refused-option.js";
import { percentEncode } from "./styles/percent-encode.js";

/** A segment that URL parsing removes, even when encoded (WHATWG URL, "double-dot path segment"). */
const DOTS = /^(\.|%2e){1,2}$/i;

/**
 * Fills an operation's path (OpenAPI 3.1 §4.8.8.2), each value by its parameter's style, else as the text that it is.
 *
 * @throws {OptionsError} for a value that is missing or empty, no number, or an object where text is expected, and for one
 *   that with the text around it makes a segment `.` or `..`, so that another path would be called.
 */
export function serializePath(
  { path, styles }: OperationDefinition,
  valueFor: (name: string) => unknown,
): string {
  return path.replace(/([^/{}]*)\{([^{}]+)\}([^/{}]*)/g, (_, before: string, name: string, after: string) => {
    const value = valueFor(name);
    const style = own(styles?.path, name);
    const isText = /^(string|bigint|boolean)$/.test(typeof value) || Number.isFinite(value);
    const text =
      isText || (style && typeof value === "object")
        ? (style?.(name, value, "path") ?? percentEncode(String(value)))
        : "";
    const segment = before + text + after;
    if (text && !DOTS.test(segment) && !/\p{Cc}/u.test(String(value))) return segment;
    throw refusedOption(
      { option: name },
      `of ${path} must be text: not empty, \`.\` or \`..\`, without control characters`,
    );
  });
}
