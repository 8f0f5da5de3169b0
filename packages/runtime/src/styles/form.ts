import type { ParameterStyle } from "../definition.js";
import { delimited } from "./delimited.js";

/** `form` without explode: `color=blue`, `color=blue,black,brown`, `color=R,100,G,200,B,150` (RFC 6570 §3.2.8). */
export const form: ParameterStyle = /* @__PURE__ */ delimited(",");
