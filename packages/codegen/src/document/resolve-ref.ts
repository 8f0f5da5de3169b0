import { ProblemError } from "../problem.js";
import { asString, isObject, type JsonObject, type OpenApiDocument } from "./json.js";
import { pointerTokens } from "./json-pointer.js";

/** What a `$ref` leads to, and where that stands in the document. */
export interface Resolved {
  readonly value: JsonObject;
  readonly pointer: string;
}

/**
 * Follows local `$ref`s until something stands there. What is no object counts as an empty one.
 *
 * @throws {ProblemError} when a reference is not local, leads nowhere, or comes back to itself.
 */
export function resolveRef(document: OpenApiDocument, value: unknown, pointer: string): Resolved {
  const seen = new Set<string>();
  let at: Resolved = { value: isObject(value) ? value : {}, pointer };
  for (;;) {
    const ref = asString(at.value["$ref"]);
    if (ref === undefined) return at;
    if (seen.has(ref)) throw new ProblemError(pointer, `$ref "${ref}" comes back to itself`);
    seen.add(ref);
    const target = refPointer(ref, pointer);
    const found = valueAt(document, target);
    if (!isObject(found)) throw new ProblemError(pointer, `$ref "${ref}" leads to nothing`);
    at = { value: found, pointer: target };
  }
}

/** Like `resolveRef`, for a look at what is told elsewhere when it cannot be resolved: then `undefined`. */
export function tryResolveRef(document: OpenApiDocument, value: unknown): JsonObject | undefined {
  try {
    return resolveRef(document, value, "").value;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/**
 * The JSON Pointer that a local `$ref` stands for: `#/components/schemas/a%20b` → `/components/schemas/a b`.
 *
 * @throws {ProblemError} when it is not local, or no pointer.
 */
export function refPointer(ref: string, from: string): string {
  if (ref === "#") return "";
  if (!ref.startsWith("#/")) throw new ProblemError(from, `$ref "${ref}" is not a local JSON Pointer`);
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return ref.slice(1);
  }
}

/** The JSON Pointer that a `$ref` stands for; `undefined` where it is none, or not local. */
export function localPointer(ref: unknown): string | undefined {
  return typeof ref === "string" && ref.startsWith("#/") ? refPointer(ref, "") : undefined;
}

/** What stands at a pointer; `undefined` where nothing does. Inherited members are nothing. */
export function valueAt(document: OpenApiDocument, pointer: string): unknown {
  let value: unknown = document;
  for (const token of pointerTokens(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as JsonObject)[token];
  }
  return value;
}

/** `X` of `{ $ref: "#/components/schemas/X" }`; `undefined` of anything else. */
export function referredSchema(value: JsonObject): string | undefined {
  return asString(value["$ref"])?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}
