import type { BodySerializer } from "../definition.js";
import { JSON_TYPE } from "../media-type.js";
import { own } from "../own.js";
import { formExploded } from "../styles/form-exploded.js";
import type { PropertyEncoding } from "./property-encoding.js";

/** Where WHATWG's serializer (URL §5.2) differs from percent-encoding, which styles do. */
const URLENCODED: Readonly<Record<string, string>> = { "%20": "+", "%2A": "*", "~": "%7E" };

/**
 * `application/x-www-form-urlencoded` (OpenAPI 3.1 §4.8.15.1): an array repeats its name, an object is JSON under its
 * name. `undefined` and `null` are left out, except `null` where the content type is JSON.
 */
export function formBody(encoding: Readonly<Record<string, PropertyEncoding>> = {}): BodySerializer {
  return (body, mediaType) => ({
    body: Object.entries(body as object)
      .map(([name, value]) => writeProperty(name, value, own(encoding, name)))
      .filter((pairs) => pairs !== "")
      .join("&")
      .replace(/%20|%2A|~/g, (text) => URLENCODED[text] ?? text),
    contentType: mediaType,
  });
}

function writeProperty(
  name: string,
  value: unknown,
  { style, contentType = "" }: PropertyEncoding = {},
): string {
  if (style !== undefined) return style(name, value, "query");
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return formExploded(
    name,
    JSON_TYPE.test(contentType) ? items.map((item) => JSON.stringify(item)) : items,
    "query",
  );
}
