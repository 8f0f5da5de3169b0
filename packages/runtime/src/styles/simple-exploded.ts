import type { ParameterStyle } from "../definition.js";
import { valueParts } from "./value-parts.js";

/** `simple` with explode: `blue`, `blue,black,brown`, `R=100,G=200,B=150` (RFC 6570 §3.2.2). */
export const simpleExploded: ParameterStyle = (_, value) =>
  valueParts(value)
    .map((part) => part.join("="))
    .join(",");
