import type { ParameterStyle } from "../definition.js";
import { percentEncode } from "./percent-encode.js";
import { valueParts } from "./value-parts.js";

/**
 * `color=blue`, `color=blue&color=black`, `R=100&G=200&B=150`: the default of query and cookie (RFC 6570 §3.2.8). To be
 * named only where a form's property is written by an explicit `style: form`.
 */
export const formExploded: ParameterStyle = (name, value) =>
  valueParts(value)
    .map((part) => (part.length === 1 ? [percentEncode(name), ...part] : part).join("="))
    .join("&");
