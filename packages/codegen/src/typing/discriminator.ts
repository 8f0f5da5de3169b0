import {
  asArray,
  asObject,
  asString,
  isObject,
  type JsonObject,
  localPointer,
  type OpenApiDocument,
  pointerTokens,
  tryResolveRef,
  valueAt,
} from "@intuned/document";
import type { CopiedSchema } from "./copied-schema.js";
import type { CopyContext } from "./copy-context.js";
import type { SchemaLocation } from "./schema-location.js";

/**
 * What a discriminator says of a union's branches (OpenAPI 3.1 §4.8.25), by `oneOf/0`, `oneOf/1`, …: the literal property
 * that tells each apart. A branch that has the literal already gets none.
 */
export function unionTags(schema: JsonObject, context: CopyContext): ReadonlyMap<string, CopiedSchema> {
  const tags = new Map<string, CopiedSchema>();
  const discriminator = asObject(schema["discriminator"]);
  const name = asString(discriminator["propertyName"]);
  if (name === undefined) return tags;
  for (const key of ["oneOf", "anyOf"] as const) {
    for (const [index, branch] of asArray(schema[key]).entries()) {
      const pointer = localPointer(asObject(branch)["$ref"]);
      if (pointer === undefined) continue;
      const values = mappedValues(discriminator, pointer);
      if (fits(context.document, pointer, name, values)) tags.set(`${key}/${index}`, tagSchema(name, values));
    }
  }
  return tags;
}

/**
 * The literal property of a schema that is built by `allOf` on one with a discriminator. Only of a schema that no other
 * is built on: an ancestor's values are its descendants'.
 */
export function inheritedTag(
  schema: JsonObject,
  location: SchemaLocation,
  context: CopyContext,
): CopiedSchema | undefined {
  if (!location.isRoot || location.component === undefined || context.usage.isExtended(location.component))
    return undefined;
  const found = findDiscriminator(context.document, schema, new Set());
  const name = asString(found?.["propertyName"]);
  if (found === undefined || name === undefined) return undefined;
  const values = mappedValues(found, location.component);
  return fits(context.document, location.component, name, values) ? tagSchema(name, values) : undefined;
}

/** Whether a schema's union lists the component as a branch, so that each is made of the other. */
export function isUnionOf(document: OpenApiDocument, base: string, component: string | undefined): boolean {
  if (component === undefined) return false;
  const schema = asObject(valueAt(document, base));
  return [...asArray(schema["oneOf"]), ...asArray(schema["anyOf"])].some(
    (branch) => localPointer(asObject(branch)["$ref"]) === component,
  );
}

function findDiscriminator(
  document: OpenApiDocument,
  schema: JsonObject,
  seen: Set<string>,
): JsonObject | undefined {
  for (const part of asArray(schema["allOf"])) {
    const pointer = localPointer(asObject(part)["$ref"]);
    if (pointer === undefined || seen.has(pointer)) continue;
    seen.add(pointer);
    const base = asObject(valueAt(document, pointer));
    const found = isObject(base["discriminator"])
      ? base["discriminator"]
      : findDiscriminator(document, base, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The values that stand for a schema: those that the mapping gives it, else its name. */
function mappedValues(discriminator: JsonObject, pointer: string): string[] {
  const name = pointerTokens(pointer).at(-1) ?? "";
  const mapped = Object.entries(asObject(discriminator["mapping"])).filter(
    ([, target]) => target === name || localPointer(target) === pointer,
  );
  return mapped.length > 0 ? mapped.map(([value]) => value) : [name];
}

/** Whether the property of the schema is loose enough for the values, and not literal already. */
function fits(document: OpenApiDocument, pointer: string, name: string, values: readonly string[]): boolean {
  const property = findProperty(document, pointer, name, new Set());
  if (property === undefined) return true;
  if ("const" in property) return false;
  const members = property["enum"];
  if (!Array.isArray(members)) return property["type"] === undefined || property["type"] === "string";
  return members.length > values.length && values.every((it) => members.includes(it));
}

/** A property of a schema, or of what it is built on by `allOf`; `undefined` where there is none. */
export function findProperty(
  document: OpenApiDocument,
  pointer: string,
  name: string,
  seen: Set<string> = new Set(),
): JsonObject | undefined {
  if (seen.has(pointer)) return undefined;
  seen.add(pointer);
  const schema = asObject(valueAt(document, pointer));
  const properties = asObject(schema["properties"]);
  if (Object.hasOwn(properties, name)) return tryResolveRef(document, properties[name]) ?? {};
  for (const [index, part] of asArray(schema["allOf"]).entries()) {
    const ref = asObject(part)["$ref"];
    const next = ref === undefined ? `${pointer}/allOf/${index}` : localPointer(ref);
    const found = next === undefined ? undefined : findProperty(document, next, name, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tagSchema(name: string, values: readonly string[]): CopiedSchema {
  const properties = Object.assign(Object.create(null), { [name]: { type: "string", enum: values } });
  return { type: "object", required: [name], properties };
}
