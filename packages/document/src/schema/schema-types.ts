import { isContainer, isObject } from "../json.js";
import { childPointer, valueAt } from "../pointer.js";
import { refPointer } from "../resolve.js";

/** A JSON type, or `integer`. */
export type SchemaType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

const ALL: readonly SchemaType[] = ["null", "boolean", "integer", "number", "string", "array", "object"];

/** The types that a schema leaves a value, its references and branches followed; all of them where it says nothing. */
export function schemaTypes(document: object, pointer: string | undefined): ReadonlySet<SchemaType> {
  return new Set(pointer === undefined ? ALL : typesOf(document, valueAt(document, pointer), 0));
}

function typesOf(document: object, schema: unknown, depth: number): readonly SchemaType[] {
  if (!isObject(schema) || depth > 20) return ALL;
  const own = ownTypes(schema);
  const { $ref, allOf } = schema;
  const parts = [
    ...(typeof $ref === "string" ? [typesOf(document, valueAt(document, refPointer($ref)), depth + 1)] : []),
    ...(Array.isArray(allOf) ? allOf.map((part) => typesOf(document, part, depth + 1)) : []),
    ...["oneOf", "anyOf"].flatMap((keyword) => {
      const branches = schema[keyword];
      return Array.isArray(branches)
        ? [branches.flatMap((branch) => typesOf(document, branch, depth + 1))]
        : [];
    }),
  ];
  return parts.reduce((left, right) => left.filter((type) => right.includes(type)), own);
}

function ownTypes(schema: Record<string, unknown>): readonly SchemaType[] {
  const { type } = schema;
  if (type === "number") return ["number", "integer"];
  if (typeof type === "string") return [type as SchemaType];
  if (Array.isArray(type))
    return type.flatMap((each) => (each === "number" ? ["number", "integer"] : [each]));
  const values = Array.isArray(schema["enum"])
    ? schema["enum"]
    : "const" in schema
      ? [schema["const"]]
      : undefined;
  if (values !== undefined) return [...new Set(values.map(typeOfValue))];
  if (isContainer(schema["properties"])) return ["object"];
  return ALL;
}

function typeOfValue(value: unknown): SchemaType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as SchemaType;
}

/** Pointer to the schema of a member, its references and `allOf` followed; `undefined` when nothing names it. */
export function memberSchema(document: object, pointer: string, name: string): string | undefined {
  return findBelow(document, pointer, 0, (schema, at) => {
    const { properties } = schema;
    return isObject(properties) && Object.hasOwn(properties, name)
      ? childPointer(at, "properties", name)
      : undefined;
  });
}

/** Pointer to the schema of an array's items. */
export function itemSchema(document: object, pointer: string): string | undefined {
  return findBelow(document, pointer, 0, (schema, at) => ("items" in schema ? `${at}/items` : undefined));
}

function findBelow(
  document: object,
  pointer: string,
  depth: number,
  find: (schema: Record<string, unknown>, at: string) => string | undefined,
): string | undefined {
  const schema = valueAt(document, pointer);
  if (!isObject(schema) || depth > 20) return undefined;
  const here = find(schema, pointer);
  if (here !== undefined) return here;
  const { $ref } = schema;
  const below = typeof $ref === "string" ? [refPointer($ref)] : [];
  for (const keyword of ["allOf", "oneOf", "anyOf"])
    if (Array.isArray(schema[keyword]))
      below.push(...schema[keyword].map((_, index) => `${pointer}/${keyword}/${index}`));
  for (const at of below) {
    const found = findBelow(document, at, depth + 1, find);
    if (found !== undefined) return found;
  }
  return undefined;
}
