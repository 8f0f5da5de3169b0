import { asString, isContainer, isObject, type JsonObject, type OpenApiDocument } from "./json.js";
import { valueAt } from "./pointer.js";
import { ProblemError } from "./problem.js";

/** A part of the document, and where it stands once its `$ref`s are followed. */
export interface Located<T = Record<string, unknown>> {
  readonly pointer: string;
  readonly value: T;
}

/**
 * Follows the local `$ref`s of `value`, which stands at `pointer`, until something stands there. What is no object counts as
 * an empty one.
 *
 * @throws {ProblemError} when a reference is not local, leads nowhere, or comes back to itself.
 */
export function resolveRef(document: OpenApiDocument, value: unknown, pointer: string): Located<JsonObject> {
  const seen = new Set<string>();
  let at: Located<JsonObject> = { value: isObject(value) ? value : {}, pointer };
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
  return attempt(() => resolveRef(document, value, "").value);
}

/**
 * Follows the `$ref`s at `pointer` of anything but a schema (in a schema, siblings of `$ref` count).
 *
 * @throws {ProblemError} when nothing is there, or as `resolveRef` does.
 */
export function resolvePointer(document: object, pointer: string): Located {
  const value = valueAt(document, pointer);
  if (!isContainer(value)) throw new ProblemError(pointer, "the document has nothing there");
  return resolveRef(document as OpenApiDocument, value, pointer);
}

/** Like `resolvePointer`; `undefined` when nothing is there, or the references go in a circle. */
export function tryResolvePointer(document: object, pointer: string): Located | undefined {
  return attempt(() => resolvePointer(document, pointer));
}

function attempt<T>(resolve: () => T): T | undefined {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/**
 * The JSON Pointer that a local `$ref` stands for: `#/components/schemas/a%20b` → `/components/schemas/a b`.
 *
 * @param from where the reference stands, for the error.
 * @throws {ProblemError} when it is not local, or no pointer.
 */
export function refPointer(ref: string, from = ""): string {
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
  return typeof ref === "string" && ref.startsWith("#/") ? refPointer(ref) : undefined;
}
