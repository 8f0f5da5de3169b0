import type { ParameterStyle } from "../definition.js";
import { percentEncode } from "./percent-encode.js";
import { valueParts } from "./value-parts.js";

/** One pair whose value is the items of an array, or an object's keys and values, joined. Nothing where there are none. */
export function delimited(delimiter: string): ParameterStyle {
  return (name, value) => {
    const parts = valueParts(value);
    return parts.length === 0 ? "" : `${percentEncode(name)}=${parts.flat().join(delimiter)}`;
  };
}
