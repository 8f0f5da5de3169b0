import type { ParameterWriter } from "./definition.js";
import { percentEncode } from "./styles/percent-encode.js";

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
