import { asString, isObject, type JsonObject, type OpenApiDocument } from "./json.js";
import { pointerTokens } from "./json-pointer.js";

/** What a `$ref` leads to, and where that stands in the document. */
export interface Resolved {
  readonly value: JsonObject;
  readonly pointer: string;
}

/**
 * Follows local `$ref`s until something stands there.
 *
 * @throws {Error} when a reference is not local, leads nowhere, or comes back to itself.
 */
export function resolveRef(document: OpenApiDocument, value: unknown, pointer: string): Resolved {
  const seen = new Set<string>();
  let at: Resolved = { value: isObject(value) ? value : {}, pointer };
  for (;;) {
    const ref = asString(at.value["$ref"]);
    if (ref === undefined) return at;
    if (seen.has(ref)) throw new Error(`${pointer}: $ref "${ref}" comes back to itself`);
    seen.add(ref);
    at = lookUp(document, ref, pointer);
  }
}

/** `X` of `{ $ref: "#/components/schemas/X" }`; `undefined` of anything else. */
export function referredSchema(value: JsonObject): string | undefined {
  return asString(value["$ref"])?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}

function lookUp(document: OpenApiDocument, ref: string, from: string): Resolved {
  if (!ref.startsWith("#/"))
    throw new Error(`${from}: $ref "${ref}" is not local; bundle the document first`);
  const pointer = decodeURIComponent(ref.slice(1));
  let value: unknown = document;
  for (const token of pointerTokens(pointer)) {
    value =
      isObject(value) && Object.hasOwn(value, token)
        ? value[token]
        : Array.isArray(value)
          ? value[Number(token)]
          : undefined;
  }
  if (!isObject(value)) throw new Error(`${from}: $ref "${ref}" leads to nothing`);
  return { value, pointer };
}
