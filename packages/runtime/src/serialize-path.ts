import type { OperationDefinition } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { own } from "./own.js";
import { simple } from "./styles/simple.js";

/** A segment that URL parsing removes, even when encoded (WHATWG URL, "double-dot path segment"). */
const DOTS = /^(\.|%2e){1,2}$/i;

/**
 * Fills an operation's path (OpenAPI 3.1 §4.8.8.2), each value by its parameter's style.
 *
 * @throws {OptionsError} for a value that is missing or empty, a number that is none, and for one that with the text around it makes a segment `.`
 * or `..`, so that another path would be called.
 */
export function serializePath(
  { path, styles }: OperationDefinition,
  valueFor: (name: string) => unknown,
): string {
  return path.replace(/([^/{}]*)\{([^{}]+)\}([^/{}]*)/g, (_, before: string, name: string, after: string) => {
    const value = valueFor(name);
    const text = (own(styles?.path, name) ?? simple)(name, value, "path");
    const segment = before + text + after;
    const isLost = text === "" || (typeof value === "number" && !Number.isFinite(value));
    if (!isLost && !DOTS.test(segment)) return segment;
    const problem = isLost
      ? `is missing or empty${text && `: ${text}`}`
      : `cannot make a segment ${segment}: URLs drop it`;
    throw new OptionsError(name, `The path parameter \`${name}\` of ${path} ${problem}.`);
  });
}
