import type { OperationDefinition } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { own } from "./own.js";
import { simple } from "./styles/simple.js";

/** A segment that URL parsing removes, even when encoded (WHATWG URL, "double-dot path segment"). */
const DOTS = /^(?:\.|%2e){1,2}$/i;

/**
 * Fills an operation's path (OpenAPI 3.1 §4.8.8.2), each value by its parameter's style.
 *
 * @throws {OptionsError} for a value that is missing or empty, and for one that makes its segment `.` or `..`, so that
 * another path would be called.
 */
export function serializePath(
  { path, styles }: OperationDefinition,
  valueFor: (name: string) => unknown,
): string {
  return path.replace(/(?:\{[^{}]+\}|[^/])+/g, (segment) => {
    let last: string | undefined;
    const filled = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      last = name;
      const text = (own(styles?.path, name) ?? simple)(name, valueFor(name), "path");
      if (text === "") throw refused(name, path, "is missing or empty");
      return text;
    });
    if (last !== undefined && DOTS.test(filled)) {
      throw refused(last, path, `cannot make a segment ${JSON.stringify(filled)}: URLs drop it`);
    }
    return filled;
  });
}

function refused(name: string, path: string, why: string): OptionsError {
  return new OptionsError(name, `The path parameter \`${name}\` of ${path} ${why}.`);
}
