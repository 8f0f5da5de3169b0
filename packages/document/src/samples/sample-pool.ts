import { isContainer, isObject } from "../json.js";
import type { Api } from "../operations/api.js";
import { childPointer, valueAt } from "../pointer.js";
import { refPointer, tryResolvePointer } from "../resolve.js";

/** Values that the document itself gives for its schemas, by the pointer of the schema. */
export type SamplePool = ReadonlyMap<string, readonly unknown[]>;

/** Whether the schema at a pointer allows a value: a validator of JSON Schema 2020-12, which the caller brings. */
export type Allows = (schemaPointer: string | undefined, value: unknown) => boolean;

/** How many different samples one schema keeps. */
const SAMPLES = 4;

/**
 * Takes the examples of requests apart: each part of an example becomes a sample of the schema that describes the part.
 * Of a union, only the branches that the part obeys are given it.
 */
export function samplePool({ document, operations }: Api, allows: Allows): SamplePool {
  const pool = new Map<string, unknown[]>();

  function harvest(pointer: string, value: unknown, depth: number): void {
    const schema = valueAt(document, pointer);
    if (!isObject(schema) || depth > 40) return;
    const known = pool.get(pointer) ?? [];
    if (known.length < SAMPLES && !known.includes(value)) pool.set(pointer, [...known, value]);
    const into = (at: string, part = value) => harvest(at, part, depth + 1);
    if (typeof schema["$ref"] === "string") into(refPointer(schema["$ref"]));
    for (const key of keysOf(schema["allOf"])) into(childPointer(pointer, "allOf", key));
    for (const union of ["oneOf", "anyOf"])
      for (const key of keysOf(schema[union])) {
        const branch = childPointer(pointer, union, key);
        if (allows(branch, value)) into(branch);
      }
    if (Array.isArray(value))
      for (const item of value.slice(0, SAMPLES)) into(childPointer(pointer, "items"), item);
    else if (isObject(value))
      for (const [name, member] of Object.entries(value)) into(memberPointer(pointer, schema, name), member);
  }

  for (const { parameters, requestBody } of operations)
    for (const { pointer, schema } of [...parameters, ...(requestBody?.content ?? [])])
      if (schema !== undefined)
        for (const { value } of namedExamples(document, pointer)) harvest(schema, value, 0);
  return pool;
}

function memberPointer(pointer: string, schema: Record<string, unknown>, name: string): string {
  const { properties } = schema;
  return isObject(properties) && Object.hasOwn(properties, name)
    ? childPointer(pointer, "properties", name)
    : childPointer(pointer, "additionalProperties");
}

const keysOf = (value: unknown): string[] => (isContainer(value) ? Object.keys(value) : []);

/** An example that the document gives for a media type or a parameter. */
export interface NamedExample {
  readonly name: string;
  /** Pointer to the value. */
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * The examples of the media type, parameter or header at `pointer`: its named `examples`, their references followed, or
 * its single `example`. One by `externalValue` is left out: it is not in the document.
 */
export function namedExamples(document: object, pointer: string): NamedExample[] {
  const owner = valueAt(document, pointer);
  if (!isObject(owner)) return [];
  if (!isObject(owner["examples"]))
    return "example" in owner
      ? [{ name: "example", pointer: childPointer(pointer, "example"), value: owner["example"] }]
      : [];
  return Object.keys(owner["examples"]).flatMap((name) => {
    const found = tryResolvePointer(document, childPointer(pointer, "examples", name));
    return found && "value" in found.value
      ? [{ name, pointer: childPointer(found.pointer, "value"), value: found.value["value"] }]
      : [];
  });
}
