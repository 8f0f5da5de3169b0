import { OptionsError } from "./errors/options-error.js";

/**
 * Fills a path template (OpenAPI 3.1 §4.8.8.2), each value percent-encoded (RFC 3986 §2.1).
 *
 * @throws {OptionsError} for a value that is missing or empty, and for `.` and `..`, which URL parsing
 * removes even when encoded (WHATWG URL, "double-dot path segment"), so that another path would be called.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null || value === "") {
      throw new OptionsError(name, `The path parameter \`${name}\` of ${template} is missing or empty.`);
    }
    const text = String(value);
    if (text === "." || text === "..") {
      throw new OptionsError(
        name,
        `The path parameter \`${name}\` of ${template} cannot be ${JSON.stringify(text)}: URLs drop it.`,
      );
    }
    return encodeURIComponent(text);
  });
}
