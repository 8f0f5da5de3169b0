import type { ParameterStyle } from "../definition.js";
import { percentEncode } from "./percent-encode.js";
import { toPlain } from "./to-plain.js";
import { valueParts } from "./value-parts.js";

/**
 * `color=blue`, `color=blue&color=black`, `R=100&G=200&B=150`: the default of query and cookie (RFC 6570 §3.2.8). To be
 * named only where a form's property is written by an explicit `style: form`. An array within an object, which OpenAPI
 * leaves undefined (3.1 §4.8.12.3), repeats its member's pair, `sort=a&sort=b`, as if it were a parameter itself.
 */
export const formExploded: ParameterStyle = (name, value) => {
  const plain = toPlain(value);
  const isObject = typeof plain === "object" && plain !== null && !Array.isArray(plain);
  return (isObject ? Object.entries(plain) : [[name, plain] as const])
    .flatMap(([key, member]) =>
      valueParts(Array.isArray(member) ? member : [member]).map(([text]) => `${percentEncode(key)}=${text}`),
    )
    .join("&");
};
