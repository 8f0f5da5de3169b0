import type { OperationDefinition } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { own } from "./own.js";
import { simple } from "./styles/simple.js";

/** A segment that URL parsing removes, even when encoded (WHATWG URL, "double-dot path segment"). */
const DOTS = /^(?:\.|%2e){1,2}$/i;

/**
 * Fills the templates of a path (OpenAPI 3.1 §4.8.8.2), each value by its parameter's style.
 *
 * @param url the base URL and the operation's path.
 * @throws {OptionsError} for a value that is missing or empty, and for one that makes its segment `.` or `..`, so that
 * another path would be called.
 */
export function serializePath(
  url: string,
  { path, styles }: OperationDefinition,
  valueFor: (name: string) => unknown,
): string {
  return url.replace(/(?:\{[^{}]+\}|[^/])+/g, (segment) => {
    let last: string | undefined;
    const filled = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      last = name;
      const text = (own(styles?.path, name) ?? simple)(name, valueFor(name), "path");
      if (text !== "") return text;
      throw new OptionsError(name, `The path parameter \`${name}\` of ${path} is missing or empty.`);
    });
    if (last === undefined || !DOTS.test(filled)) return filled;
    throw new OptionsError(
      last,
      `The path parameter \`${last}\` of ${path} cannot make a segment ${JSON.stringify(filled)}: URLs drop it.`,
    );
  });
}
