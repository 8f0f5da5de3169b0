import type { ParameterStyle } from "../definition.js";
import { valueParts } from "./value-parts.js";

/** `blue`, `blue,black,brown`, `R,100,G,200,B,150`: the default of path and header (RFC 6570 §3.2.2). */
export const simple: ParameterStyle = (_, value) => valueParts(value).flat().join(",");
