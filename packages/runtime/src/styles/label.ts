import type { ParameterStyle } from "../definition.js";
import { simple } from "./simple.js";
import { valueParts } from "./value-parts.js";

/** `.blue`, `.blue,black,brown`, `.R,100,G,200,B,150`; an empty string is `.` (RFC 6570 §3.2.5). */
export const label: ParameterStyle = (name, value, place) =>
  valueParts(value).length === 0 ? "" : `.${simple(name, value, place)}`;
