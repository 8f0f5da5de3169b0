import type { ParameterStyle } from "../definition.js";
import { delimited } from "./delimited.js";

/**
 * `color=blue%7Cblack%7Cbrown`: RFC 3986 allows no bare `|` (OpenAPI 3.1 §4.8.12.4). A `|` within an item reads the same
 * as the delimiter; the specification leaves escaping it to the API (Appendix E).
 */
export const pipeDelimited: ParameterStyle = /* @__PURE__ */ delimited("%7C");
