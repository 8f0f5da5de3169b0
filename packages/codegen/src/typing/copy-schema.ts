import { asString, isObject, type JsonObject } from "@intuned/document";
import { checkKinds } from "./check-kinds.js";
import { type CopiedSchema, commentKeywords, marked } from "./copied-schema.js";
import { copyArray } from "./copy-array.js";
import { copyAllOf, copyUnions } from "./copy-composition.js";
import type { CopyContext } from "./copy-context.js";
import { copyObject } from "./copy-object.js";
import { copyValues } from "./copy-values.js";
import type { SchemaLocation } from "./schema-location.js";
import { isComposed, isShaping, requiredNames, typesOf } from "./schema-shape.js";
import { isBytes } from "./schema-usage.js";

/**
 * A copy of a schema for openapi-typescript: what shapes its type, made unambiguous.
 *
 * - A request lacks `readOnly` properties, an answer `writeOnly` ones (OpenAPI 3.1 §4.8.24.4).
 * - A discriminator becomes a literal property of the branches.
 * - An open enum, and an answer's object that is open anyway, take what is not listed.
 * - Keywords that TypeScript cannot express, and values of a wrong kind, are dropped.
 */
export function copySchema(schema: unknown, location: SchemaLocation, context: CopyContext): CopiedSchema {
  if (schema === undefined || schema === true) return {};
  if (schema === false) return { enum: [] };
  if (!isObject(schema)) {
    context.problems.add(location.pointer, "a schema must be an object or a boolean: its type is `unknown`");
    return {};
  }
  const ref = asString(schema["$ref"]);
  return ref === undefined
    ? copyPlain(schema, location, context)
    : copyReference(ref, schema, location, context);
}

/** A `$ref` with what stands beside it (OpenAPI 3.1 §4.8.24.1; before 3.1 only comments and `nullable` are in use). */
function copyReference(
  ref: string,
  schema: JsonObject,
  location: SchemaLocation,
  context: CopyContext,
): CopiedSchema {
  const { $ref: _, nullable, ...rest } = schema;
  const target = context.refer(ref, location);
  const comments = commentKeywords(schema);
  const required = requiredNames(rest);
  const refined = isShaping(rest)
    ? { allOf: [target, copyPlain(rest, { ...location, isRoot: false }, context)] }
    : required.length > 0
      ? { allOf: [target], required }
      : undefined;
  const copied = refined ?? target;
  if (nullable === true) return { ...comments, anyOf: [copied, { type: "null" }] };
  // Not a new object: a reference that closes a circle is taken out of this one later.
  return refined === undefined ? Object.assign(target, comments) : { ...comments, ...copied };
}

function copyPlain(schema: JsonObject, location: SchemaLocation, context: CopyContext): CopiedSchema {
  checkKinds(schema, location.pointer, context.problems);
  let types = typesOf(schema);
  if (location.bytes && isBytes(schema)) return { ...commentKeywords(schema), ...marked("Blob") };
  const copy: CopiedSchema = { ...commentKeywords(schema) };
  // Beside other schemas `null` belongs to the whole: `{ type: ["object", "null"], allOf: […] }` is meant to allow it.
  if (isComposed(schema) && types.length > 1 && types.includes("null")) {
    types = types.filter((it) => it !== "null");
    copy["nullable"] = true;
  }
  if (types.length > 0) copy["type"] = types.length === 1 ? types[0] : types;
  if (schema["nullable"] === true) copy["nullable"] = true;
  copyValues(schema, copy, location);
  copyObject(schema, copy, location, context);
  copyArray(schema, copy, location, context);
  copyUnions(schema, copy, location, context);
  copyAllOf(schema, copy, location, context);
  // openapi-typescript takes the members of an object's enum for schemas.
  if ([copy["properties"], copy["additionalProperties"], copy["patternProperties"]].some(isObject))
    delete copy["enum"];
  else if (copy["enum"] !== undefined && copy["type"] === "object") delete copy["type"];
  return copy;
}
