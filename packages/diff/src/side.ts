import { isObject, type Located, refPointer, valueAt } from "@intuned/document";

/** One of the two documents. */
export interface Side {
  readonly document: Record<string, unknown>;
  /** OpenAPI 3.0: `nullable`, boolean `exclusiveMinimum`, and `$ref` without siblings. */
  readonly is30: boolean;
}

/** A document that cannot be compared, in words for whoever wrote it. */
export class DiffInputError extends Error {
  override readonly name = "DiffInputError";
}

/** @throws {DiffInputError} it is no OpenAPI 3.0 or 3.1 document. */
export function sideOf(document: unknown, name: string): Side {
  const version = isObject(document) ? document["openapi"] : undefined;
  if (!isObject(document) || typeof version !== "string" || !/^3\.[01]\./.test(version))
    throw new DiffInputError(
      `${name} is no OpenAPI 3.0 or 3.1 document: expected "openapi": "3.0.x" or "3.1.x" at its root, found ` +
        `${JSON.stringify(version) ?? "none"}.`,
    );
  return { document, is30: version.startsWith("3.0") };
}

/** The part at `pointer`, the `$ref`s there followed (not for schemas, whose siblings of `$ref` count); `undefined` when there is none. */
export function follow(side: Side, pointer: string): Located | undefined {
  const seen = new Set<string>();
  for (let at = pointer; ; ) {
    const value = valueAt(side.document, at);
    if (!isObject(value)) return undefined;
    if (typeof value["$ref"] !== "string") return { pointer: at, value };
    if (seen.has(at)) throw new DiffInputError(`$ref at ${at} leads back to itself`);
    seen.add(at);
    at = localPointer(value["$ref"], at, side);
  }
}

/** Where a `$ref` leads. @throws {DiffInputError} out of the document, or to nothing. */
export function localPointer(ref: string, at: string, side: Side): string {
  if (!ref.startsWith("#/"))
    throw new DiffInputError(`$ref ${JSON.stringify(ref)} at ${at} leaves the document: bundle it first.`);
  const pointer = refPointer(ref);
  if (valueAt(side.document, pointer) === undefined)
    throw new DiffInputError(`$ref ${JSON.stringify(ref)} at ${at} leads to nothing.`);
  return pointer;
}
