import type { ParameterStyle } from "../definition.js";

/** How one property of a form is written (OpenAPI 3.1 §4.8.15). */
export interface PropertyEncoding {
  /** For an explicit `style`, `explode` or `allowReserved`; `contentType` then counts for nothing. */
  readonly style?: ParameterStyle;
  /** Media type of the property, or of each item of an array. `undefined`: by its kind, an object being JSON. */
  readonly contentType?: string;
}
