import type { ParameterStyle } from "../definition.js";
import { percentEncode } from "./percent-encode.js";
import { simple } from "./simple.js";
import { valueParts } from "./value-parts.js";

/** `;color=blue`, `;color=blue,black,brown`, `;color=R,100,G,200,B,150`; an empty string is `;color` (RFC 6570 §3.2.7). */
export const matrix: ParameterStyle = (name, value, place) => {
  const text = simple(name, value, place);
  return valueParts(value).length === 0 ? "" : `;${percentEncode(name)}${text === "" ? "" : `=${text}`}`;
};
