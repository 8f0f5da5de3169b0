import { operationsOf, schemaOf, successesOf } from "./compare-operations.js";
import { isObject, listOf, resolve } from "./read-shape.js";

/** A property of a request or response schema, which can be renamed in the document. */
export interface DeclaredProperty {
  readonly operationId: string;
  readonly in: "request" | "response";
  readonly name: string;
  /** The schema that declares it; shared by every operation that refers to it. */
  readonly schema: object;
  /** Renames the property, in `properties` and in `required`, while `check` runs. */
  whileRenamed<T>(check: () => T): T;
}

/**
 * Every property of every request and success response, at any depth. One that several operations reach is returned for
 * each of them.
 */
export function declaredPropertiesOf(document: unknown): readonly DeclaredProperty[] {
  return operationsOf(document).flatMap(({ operationId, operation }) => [
    ...propertiesBelow(document, [schemaOf(document, operation["requestBody"])]).map((property) => {
      return { operationId, in: "request" as const, ...property };
    }),
    ...propertiesBelow(document, [...successesOf(document, operation).values()]).map((property) => {
      return { operationId, in: "response" as const, ...property };
    }),
  ]);
}

function propertiesBelow(document: unknown, roots: readonly unknown[]) {
  const schemas = new Set<object>();
  for (const root of roots) collectSchemas(document, root, schemas);
  return [...schemas].flatMap((schema) =>
    Object.keys(propertiesOf(schema)).map((name) => ({
      name,
      schema,
      whileRenamed: <T>(check: () => T) => renamed(schema, name, check),
    })),
  );
}

/** Adds a schema and every schema below it, references followed. */
function collectSchemas(document: unknown, schema: unknown, found: Set<object>): void {
  if (!isObject(schema) || found.has(schema)) return;
  found.add(schema);
  const below = [
    ...(schema["$ref"] === undefined ? [] : [resolve(document, schema["$ref"])]),
    ...Object.values(propertiesOf(schema)),
    ...["anyOf", "oneOf", "allOf"].flatMap((keyword) => listOf(schema[keyword])),
    schema["items"],
    schema["additionalProperties"],
  ];
  for (const each of below) collectSchemas(document, each, found);
}

function propertiesOf(schema: object): object {
  return "properties" in schema && isObject(schema.properties) ? schema.properties : {};
}

function renamed<T>(schema: object, name: string, check: () => T): T {
  const original = { ...schema };
  const rename = (each: string) => (each === name ? `${name}Renamed` : each);
  const required = "required" in schema ? listOf(schema.required) : undefined;
  Object.assign(schema, {
    properties: Object.fromEntries(
      Object.entries(propertiesOf(schema)).map(([each, property]) => [rename(each), property]),
    ),
    ...(required ? { required: required.map((each) => rename(String(each))) } : {}),
  });
  try {
    return check();
  } finally {
    Object.assign(schema, original);
  }
}
