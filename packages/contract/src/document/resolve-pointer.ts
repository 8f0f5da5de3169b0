import { isContainer, valueAt } from "./json-pointer.js";

/** A part of the document, and where it stands once its `$ref`s are followed. */
export interface Located<T = Record<string, unknown>> {
  readonly pointer: string;
  readonly value: T;
}

/** The pointer that a `$ref` of a bundled document stands for: `#/components/…`. */
export function refPointer(ref: string): string {
  if (!ref.startsWith("#"))
    throw new Error(`$ref ${JSON.stringify(ref)} leaves the document: bundle it first`);
  return decodeURIComponent(ref.slice(1));
}

/**
 * Follows the `$ref`s at `pointer` of anything but a schema (in a schema, siblings of `$ref` count).
 *
 * @throws {Error} nothing is there.
 */
export function resolvePointer(document: object, pointer: string): Located {
  const value = valueAt(document, pointer);
  if (!isContainer(value)) throw new Error(`the document has nothing at ${pointer}`);
  const ref = value["$ref"];
  return typeof ref === "string" ? resolvePointer(document, refPointer(ref)) : { pointer, value };
}

/** Like `resolvePointer`; `undefined` when nothing is there, or the references go in a circle. */
export function tryResolvePointer(document: object, pointer: string): Located | undefined {
  try {
    return resolvePointer(document, pointer);
  } catch {
    return undefined;
  }
}
