/** A JSON object whose members are not known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An OpenAPI 3.0 or 3.1 document in one piece (bundled: every `$ref` is local), as parsed from JSON or YAML. */
export type OpenApiDocument = JsonObject;

/** The value as an object, or an empty one: a document is untrusted input, and any member can have any type. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** An object that is no array: what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return isContainer(value) && !Array.isArray(value);
}

/** An object or an array, which takes its keys as text too. */
export function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
