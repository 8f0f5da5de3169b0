import { childPointer, isAbsentFrom, isObject, itemSchema, memberSchema, valueAt } from "@intuned/document";

/** What of a request's body may come back in an answer: all but write-only members and passwords, at any depth. */
export function publicPart(document: object, schema: string | undefined, value: unknown): unknown {
  if (schema === undefined) return value;
  if (Array.isArray(value)) {
    const items = itemSchema(document, schema);
    return value.map((item) => publicPart(document, items, item));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const at = describedBy(document, schema, name);
      if (at !== undefined && isSecret(document, at)) return [];
      return [[name, publicPart(document, at, member)]];
    }),
  );
}

function isSecret(document: object, schema: string): boolean {
  const found = valueAt(document, schema);
  return isAbsentFrom(document, schema, "response") || (isObject(found) && found["format"] === "password");
}

function describedBy(document: object, schema: string, name: string): string | undefined {
  const at = memberSchema(document, schema, name);
  if (at !== undefined) return at;
  const found = valueAt(document, schema);
  return isObject(found) && isObject(found["additionalProperties"])
    ? childPointer(schema, "additionalProperties")
    : undefined;
}
