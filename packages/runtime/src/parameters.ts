import type { OperationDefinition, ParameterWriter } from "./definition.js";
import { refusedOption } from "./read-options.js";
import { formExploded, percentEncode, simple } from "./styles.js";
import { own } from "./value-at.js";

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
      `of ${path} must be text, without control characters, and not \`.\` or \`..\``,
    );
  });
}

/** The places beside the path. */
const PLACES = ["query", "header", "cookie"] as const;

/**
 * Writes parameters beside the path by the operation's styles, else by their place's default (OpenAPI 3.1 §4.8.12.3): pairs,
 * or the values of headers, decoded since no percent-encoding applies to those (Appendix D). What comes to nothing, such as
 * an empty array, is left out; the empty string of a header is not nothing. A credential replaces a parameter of its name.
 */
export const writeParameters: ParameterWriter = (
  { optionParameters, styles },
  args,
  credentials,
  optionValue,
) => {
  const [query, header, cookie] = PLACES.map((place) => {
    const isHeader = place === "header";
    const values = Object.fromEntries<unknown>([
      ...(optionParameters?.[place] ?? []).map((name) => [name, optionValue(name)] as const),
      ...Object.entries(args[place] ?? {}),
      ...(isHeader ? [] : Object.entries(credentials[place])),
    ]);
    return Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        const text = (own(styles?.[place], name) ?? (isHeader ? simple : formExploded))(name, value, place);
        return text === "" && value !== "" ? [] : [[name, isHeader ? decodeURIComponent(text) : text]];
      }),
    );
  }) as [Record<string, string>, Record<string, string>, Record<string, string>];
  return {
    query: Object.values(query).join("&"),
    header,
    addCookies: (headers) => {
      const pairs = Object.values(cookie).join("&").replaceAll("&", "; ");
      const all = [headers.get("cookie"), pairs].filter(Boolean).join("; ");
      if (all) headers.set("cookie", all);
    },
  };
};

/**
 * Writes parameters that are all in the query and hold text, numbers or booleans, as `form` does (OpenAPI 3.1 §4.8.12.3):
 * `undefined` and `null` are left out. An API of such parameters alone doesn't pay for the styles of `writeParameters`.
 */
export const writeQuery: ParameterWriter = (_, { query }) => ({
  query: Object.entries(query ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    // A `Date` is its ISO string, as in every style.
    .map(([name, value]) => [name, String(value.toJSON?.() ?? value)].map(percentEncode).join("="))
    .join("&"),
  header: {},
  addCookies: () => {},
});
