import type { OperationDefinition } from "./definition.js";
import { own } from "./own.js";
import { formExploded } from "./styles/form-exploded.js";
import { simple } from "./styles/simple.js";

type Values = ReadonlyMap<string, unknown>;

/** The `name=value` pairs of a query or a cookie (OpenAPI 3.1 §4.8.12.3), joined by `&`. */
export function serializePairs(
  { styles }: OperationDefinition,
  place: "query" | "cookie",
  values: Values,
): string {
  return Array.from(values, ([name, value]) =>
    (own(styles?.[place], name) ?? formExploded)(name, value, place),
  )
    .filter(Boolean)
    .join("&");
}

/**
 * Headers by their styles, decoded: no percent-encoding applies to them (OpenAPI 3.1 Appendix D). An empty string is sent,
 * an empty array or object is nothing.
 */
export function serializeHeaders({ styles }: OperationDefinition, values: Values): Record<string, string> {
  return Object.fromEntries(
    Array.from(values, ([name, value]): [string, string] => [
      name,
      decodeURIComponent((own(styles?.header, name) ?? simple)(name, value, "header")),
    ]).filter(([name, text]) => text !== "" || values.get(name) === ""),
  );
}
