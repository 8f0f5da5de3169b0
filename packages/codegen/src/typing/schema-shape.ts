import { asArray, isObject, type JsonObject } from "@intuned/document";
import { knownTypes, TYPE_MARK } from "./copied-schema.js";

/** Keywords that shape a type: where none stands, a schema only restricts values. */
const SHAPING = [
  "$ref",
  "type",
  "enum",
  "const",
  "properties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
] as const;

/** The names under `required`. */
export function requiredNames(schema: JsonObject): string[] {
  return asArray(schema["required"]).filter((it) => typeof it === "string");
}

/** Whether a schema is made of others. */
export function isComposed(schema: JsonObject): boolean {
  return ["allOf", "anyOf", "oneOf"].some((key) => asArray(schema[key]).length > 0);
}

/** Whether a schema has a type of its own, and does more than restrict values. */
export function isShaping(schema: JsonObject): boolean {
  return (
    SHAPING.some((key) => schema[key] !== undefined) ||
    isObject(schema["additionalProperties"]) ||
    schema["additionalProperties"] === true ||
    schema["patternProperties"] !== undefined ||
    schema[TYPE_MARK] !== undefined
  );
}

/** `type: object` and nothing that shapes it. */
export function isBareObject(schema: JsonObject): boolean {
  return schema["type"] === "object" && !isShaping({ ...schema, type: undefined });
}

/** The types of a schema, told by its other keywords where `type` is missing. */
export function typesOf(schema: JsonObject): string[] {
  const types = knownTypes(schema["type"]);
  if (types.length > 0) return types;
  if (schema["items"] !== undefined || schema["prefixItems"] !== undefined) return ["array"];
  return [];
}
