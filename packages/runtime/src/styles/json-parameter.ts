import type { ParameterStyle } from "../definition.js";
import { percentEncode } from "./percent-encode.js";

/**
 * A parameter with `content: application/json` (OpenAPI 3.1 §4.8.12.2.2): its JSON, in query and cookie after `name=`.
 * `null` is sent, being JSON; only `undefined` is left out.
 */
export const jsonParameter: ParameterStyle = (name, value, place) => {
  if (value === undefined) return "";
  const json = percentEncode(JSON.stringify(value));
  return place === "query" || place === "cookie" ? `${percentEncode(name)}=${json}` : json;
};
