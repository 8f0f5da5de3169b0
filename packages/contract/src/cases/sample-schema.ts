import { childPointer, isObject, valueAt } from "../document/json-pointer.js";
import { refPointer } from "../document/resolve-pointer.js";
import type { SamplePool } from "./sample-pool.js";
import { sampleScalar } from "./sample-scalar.js";

/** How a sample is made. */
export interface SampleRequest {
  readonly document: object;
  readonly pool: SamplePool;
  /** Whether optional members are given. */
  readonly fill: "required" | "all";
  /** Which branch of a union is taken, by the pointer of the union's keyword; the first by default. */
  readonly branches: ReadonlyMap<string, number>;
  /** Told of each union on the way, with how many branches it has. */
  readonly onUnion?: (pointer: string, branches: number) => void;
}

/** There is no sample: nothing in the document says what such a value looks like. */
export const NO_SAMPLE: unique symbol = Symbol("no sample");

/**
 * A value that the schema at `pointer` should allow, made from what the document says: `const`, its own examples, the
 * pool's, `default`, `enum`, and otherwise the plainest value of the type. It is a proposal: the caller validates it.
 */
export function sampleSchema(
  request: SampleRequest,
  pointer: string,
  trail: readonly string[] = [],
): unknown {
  const schema = valueAt(request.document, pointer);
  if (!isObject(schema)) return schema === false || schema === undefined ? NO_SAMPLE : {};
  if (trail.includes(pointer)) return NO_SAMPLE;
  const next = (at: string) => sampleSchema(request, at, [...trail, pointer]);
  if ("const" in schema) return schema["const"];

  const parts = inPlace(request, pointer, schema).map(next);
  if (parts.includes(NO_SAMPLE)) return NO_SAMPLE;
  if (typeOf(schema) === "object" || parts.some(isObject))
    return sampleObject(request, pointer, schema, parts, next);
  const given = givenSamples(request, pointer, schema);
  if (given.length > 0) return given[0];
  if (parts.length > 0) return parts[0];
  if (typeOf(schema) === "array") return sampleArray(request, pointer, schema, next);
  return sampleScalar(schema) ?? NO_SAMPLE;
}

function typeOf(schema: Record<string, unknown>): unknown {
  const { type } = schema;
  if (Array.isArray(type)) return type.find((each) => each !== "null");
  return type ?? (isObject(schema["properties"]) ? "object" : undefined);
}

/** Samples that the document gives for the schema, best first. */
function givenSamples({ pool }: SampleRequest, pointer: string, schema: Record<string, unknown>): unknown[] {
  const examples = Array.isArray(schema["examples"]) ? schema["examples"] : [];
  const listed = Array.isArray(schema["enum"]) ? schema["enum"] : [];
  const single = ["example", "default"].filter((key) => key in schema).map((key) => schema[key]);
  return [...examples, ...(pool.get(pointer) ?? []), ...single, ...listed];
}

/** Pointers of the schemas that describe the same value: what is referred to, all of `allOf`, one branch of each union. */
function inPlace(request: SampleRequest, pointer: string, schema: Record<string, unknown>): string[] {
  const { allOf } = schema;
  return [
    ...(typeof schema["$ref"] === "string" ? [refPointer(schema["$ref"])] : []),
    ...(Array.isArray(allOf) ? allOf.map((_, index) => childPointer(pointer, "allOf", index)) : []),
    ...["oneOf", "anyOf"].flatMap((keyword) => {
      const branches = schema[keyword];
      if (!Array.isArray(branches)) return [];
      const union = childPointer(pointer, keyword);
      request.onUnion?.(union, branches.length);
      return [childPointer(union, request.branches.get(union) ?? 0)];
    }),
  ];
}

function sampleObject(
  request: SampleRequest,
  pointer: string,
  schema: Record<string, unknown>,
  parts: readonly unknown[],
  next: (at: string) => unknown,
): unknown {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const required = Array.isArray(schema["required"]) ? (schema["required"] as string[]) : [];
  const isMap = Object.keys(properties).length === 0 && parts.length === 0;
  const given = givenSamples(request, pointer, schema).find(isObject);
  if (isMap && given && (request.fill === "all" || required.length > 0)) return given;
  const value: Record<string, unknown> = Object.assign({}, ...parts.filter(isObject));
  for (const name of request.fill === "all" ? Object.keys(properties) : required) {
    const member = name in properties ? next(childPointer(pointer, "properties", name)) : given?.[name];
    if (member !== NO_SAMPLE && member !== undefined) value[name] = member;
    else if (required.includes(name) && !(name in value)) return NO_SAMPLE;
  }
  if (isMap && request.fill === "all" && isObject(schema["additionalProperties"])) {
    const member = next(childPointer(pointer, "additionalProperties"));
    if (member !== NO_SAMPLE) value["key"] = member;
  }
  return value;
}

function sampleArray(
  request: SampleRequest,
  pointer: string,
  schema: Record<string, unknown>,
  next: (at: string) => unknown,
): unknown {
  const least = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
  const length = Math.max(least, request.fill === "all" ? 1 : 0);
  const prefix = Array.isArray(schema["prefixItems"]) ? schema["prefixItems"] : [];
  const items = Array.from({ length: Math.max(length, prefix.length) }, (_, index) =>
    next(
      index < prefix.length ? childPointer(pointer, "prefixItems", index) : childPointer(pointer, "items"),
    ),
  );
  return items.includes(NO_SAMPLE) ? NO_SAMPLE : items;
}
