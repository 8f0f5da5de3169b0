import { childPointer, isContainer, isObject, valueAt } from "../document/json-pointer.js";
import { refPointer } from "../document/resolve-pointer.js";
import type { SchemaValidator } from "./schema-validator.js";

/** Values that the document itself gives for its schemas, by the pointer of the schema. */
export type SamplePool = ReadonlyMap<string, readonly unknown[]>;

/**
 * Takes the named examples apart: each part of an example becomes a sample of the schema that describes the part. Of a
 * union, only the branches that the part obeys are given it.
 */
export function samplePool(
  document: object,
  examples: readonly { schema: string; value: unknown }[],
  validate: SchemaValidator,
): SamplePool {
  const pool = new Map<string, unknown[]>();

  function harvest(pointer: string, value: unknown): void {
    const schema = valueAt(document, pointer);
    if (!isObject(schema)) return;
    pool.set(pointer, [...(pool.get(pointer) ?? []), value]);
    if (typeof schema["$ref"] === "string") harvest(refPointer(schema["$ref"]), value);
    for (const key of keysOf(schema["allOf"])) harvest(childPointer(pointer, "allOf", key), value);
    for (const union of ["oneOf", "anyOf"])
      for (const key of keysOf(schema[union])) {
        const branch = childPointer(pointer, union, key);
        if (validate(branch)(value).length === 0) harvest(branch, value);
      }
    if (Array.isArray(value)) for (const item of value) harvest(childPointer(pointer, "items"), item);
    else if (isObject(value)) harvestMembers(pointer, schema, value);
  }

  function harvestMembers(
    pointer: string,
    schema: Record<string, unknown>,
    value: Record<string, unknown>,
  ): void {
    const properties = isObject(schema["properties"]) ? schema["properties"] : {};
    for (const [name, member] of Object.entries(value))
      harvest(
        name in properties
          ? childPointer(pointer, "properties", name)
          : childPointer(pointer, "additionalProperties"),
        member,
      );
  }

  for (const { schema, value } of examples) harvest(schema, value);
  return pool;
}

const keysOf = (value: unknown): string[] => (isContainer(value) ? Object.keys(value) : []);
