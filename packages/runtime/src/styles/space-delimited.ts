import type { ParameterStyle } from "../definition.js";
import { delimited } from "./delimited.js";

/**
 * `color=blue%20black%20brown` (OpenAPI 3.1 §4.8.12.4). A space within an item reads the same as the delimiter; the
 * specification leaves escaping it to the API (Appendix E).
 */
export const spaceDelimited: ParameterStyle = /* @__PURE__ */ delimited("%20");
