import type { ParameterStyle } from "../definition.js";
import { formExploded } from "./form-exploded.js";

/** The reserved characters that stay (RFC 3986 §2.2), percent-encoded, and the `%` of a percent-encoded triple. */
const KEPT = /%(?:21|24|28|29|2A|2C|2F|3A|3B|3F|40|25(?=[\dA-F]{2}))/gi;

/**
 * A query parameter with `allowReserved: true` (OpenAPI 3.1 §4.8.12.2.1): `/:?@!$()*,;` stay as they are, and so does what
 * is percent-encoded already (RFC 6570 §3.2.3). Still encoded, as the specification asks of the application: `#`, `[` and
 * `]`, which no query can hold, `&`, `=` and `+`, which would end the pair or read as a space; and `'`, since `fetch`
 * encodes it (WHATWG URL, special-query percent-encode set).
 *
 * @param style how the value is written, `form` with explode where omitted.
 */
export function allowReserved(style: ParameterStyle = formExploded): ParameterStyle {
  return (name, value, place) => style(name, value, place).replace(KEPT, decodeURIComponent);
}
