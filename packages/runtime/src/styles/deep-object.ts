import type { ParameterStyle } from "../definition.js";
import { percentEncode } from "./percent-encode.js";
import { toPlain } from "./to-plain.js";

/**
 * `color%5BR%5D=100&color%5BG%5D=200`, the brackets percent-encoded as RFC 3986 wants it (OpenAPI 3.1 §4.8.12.4). Beyond
 * the specification: an object within is one more bracket, `filter[a][b]=1`; an array repeats its pair, `filter[a]=1&filter[a]=2`.
 */
export const deepObject: ParameterStyle = (name, value) => pairs(percentEncode(name), value).join("&");

function pairs(name: string, value: unknown): string[] {
  const plain = toPlain(value);
  if (plain === undefined || plain === null) return [];
  if (typeof plain !== "object") return [`${name}=${percentEncode(String(plain))}`];
  if (Array.isArray(plain)) return plain.flatMap((item) => pairs(name, item));
  return Object.entries(plain).flatMap(([key, member]) =>
    pairs(`${name}%5B${percentEncode(key)}%5D`, member),
  );
}
