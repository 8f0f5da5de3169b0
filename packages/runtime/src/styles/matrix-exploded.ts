import type { ParameterStyle } from "../definition.js";
import { percentEncode } from "./percent-encode.js";
import { valueParts } from "./value-parts.js";

/**
 * `matrix` with explode: `;color=blue`, `;color=blue;color=black`, `;R=100;G=200;B=150`; no `=` before an empty text
 * (RFC 6570 §3.2.7).
 */
export const matrixExploded: ParameterStyle = (name, value) =>
  valueParts(value)
    .map((part) => {
      const [key, text] = part.length === 1 ? [percentEncode(name), ...part] : part;
      return `;${key}${text === "" ? "" : `=${text}`}`;
    })
    .join("");
