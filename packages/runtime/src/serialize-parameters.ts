import type { OperationDefinition } from "./definition.js";
import { own } from "./own.js";
import { formExploded } from "./styles/form-exploded.js";
import { simple } from "./styles/simple.js";

/**
 * By name, the parameters of one place as their styles write them (OpenAPI 3.1 §4.8.12.3): pairs, or the values of headers,
 * decoded since no percent-encoding applies to those (Appendix D). What comes to nothing, such as an empty array, is left
 * out; the empty string of a header is not nothing.
 */
export function serializeParameters(
  { styles }: OperationDefinition,
  place: "query" | "header" | "cookie",
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const isHeader = place === "header";
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const text = (own(styles?.[place], name) ?? (isHeader ? simple : formExploded))(name, value, place);
      return text === "" && value !== "" ? [] : [[name, isHeader ? decodeURIComponent(text) : text]];
    }),
  );
}
