import { childPointer, isObject, refPointer, valueAt } from "@intuned/document";

/** Told of a value, and of one of the schemas that describe it. */
export type SchemaVisitor = (value: unknown, schema: Record<string, unknown>, pointer: string) => void;

/**
 * Walks a value together with the schemas that describe it: references, `allOf`, `properties`, `items`, and every branch
 * of a union that `takes` says to take.
 */
export function walkValue(
  document: object,
  pointer: string,
  value: unknown,
  visit: SchemaVisitor,
  takes: (branch: string, value: unknown) => boolean = () => true,
  depth = 0,
): void {
  const schema = valueAt(document, pointer);
  if (!isObject(schema) || depth > 60) return;
  visit(value, schema, pointer);
  const next = (at: string, part: unknown) => walkValue(document, at, part, visit, takes, depth + 1);
  if (typeof schema["$ref"] === "string") next(refPointer(schema["$ref"]), value);
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = Array.isArray(schema[keyword]) ? schema[keyword] : [];
    parts.forEach((_, index) => {
      const branch = childPointer(pointer, keyword, index);
      if (keyword === "allOf" || takes(branch, value)) next(branch, value);
    });
  }
  for (const keyword of ["then", "else"])
    if (keyword in schema && takes(childPointer(pointer, keyword), value))
      next(childPointer(pointer, keyword), value);
  if (Array.isArray(value)) walkItems(schema, pointer, value, next);
  else if (isObject(value)) walkMembers(schema, pointer, value, next);
}

type Next = (pointer: string, part: unknown) => void;

function walkItems(schema: Record<string, unknown>, pointer: string, items: unknown[], next: Next): void {
  const prefix = Array.isArray(schema["prefixItems"]) ? schema["prefixItems"].length : 0;
  items.forEach((item, index) => {
    next(index < prefix ? childPointer(pointer, "prefixItems", index) : childPointer(pointer, "items"), item);
  });
}

function walkMembers(
  schema: Record<string, unknown>,
  pointer: string,
  value: Record<string, unknown>,
  next: Next,
): void {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  for (const [name, member] of Object.entries(value)) {
    if (Object.hasOwn(properties, name)) next(childPointer(pointer, "properties", name), member);
    else if (isObject(schema["additionalProperties"]))
      next(childPointer(pointer, "additionalProperties"), member);
  }
}
