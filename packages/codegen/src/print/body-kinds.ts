import { asArray, isObject, type OpenApiDocument, tryResolveRef } from "@intuned/document";
import { isRange } from "../read/media-kind.js";
import type { MediaType } from "../read/read-content.js";
import { type Operation, successes } from "../read/read-operations.js";

/** JSON that is an object, an array or anything else, or no body. */
type BodyKind = "object" | "array" | "value" | "nothing";

const JSON_KINDS: readonly BodyKind[] = ["object", "array", "value"];

/** How deep schemas are followed; they can contain themselves. */
const DEPTH = 10;

/** The kinds of success body that an operation declares, over its statuses and media types; none of bytes and text. */
export function bodyKinds(operation: Operation, document: OpenApiDocument): readonly BodyKind[] {
  const kinds = successes(operation).flatMap(({ status, content: media }): readonly BodyKind[] => {
    const isEmpty = media.length === 0 || status === "204" || status === "205";
    return isEmpty ? ["nothing"] : media.flatMap((it) => kindsOfMedia(document, it));
  });
  return [...JSON_KINDS, "nothing" as const].filter((it) => kinds.includes(it));
}

function kindsOfMedia(
  document: OpenApiDocument,
  { mediaType, kind, value: object }: MediaType,
): readonly BodyKind[] {
  if (kind === "json") return kindsOf(document, object["schema"]);
  // What comes under a range can be JSON as well.
  return isRange(mediaType) ? JSON_KINDS : [];
}

/** The kinds of JSON that a schema allows, as far as it tells; all where it tells nothing. */
function kindsOf(document: OpenApiDocument, schema: unknown, depth = 0): readonly BodyKind[] {
  if (!isObject(schema) || depth > DEPTH) return JSON_KINDS;
  const at = tryResolveRef(document, schema) ?? {};
  const inner = (branch: unknown) => kindsOf(document, branch, depth + 1);
  const types = [at["type"]].flat().filter((it) => typeof it === "string");
  // The types that are generated from it say the same.
  if (types.length === 0 && "properties" in at) types.push("object");
  if (types.length > 0 && at["nullable"] === true) types.push("null");
  const values = "const" in at ? [at["const"]] : asArray(at["enum"]);
  const choices = [asArray(at["oneOf"]), asArray(at["anyOf"])].filter((it) => it.length > 0);
  const told: (readonly BodyKind[])[] = [
    ...(types.length > 0 ? [types.map(kindOfType)] : []),
    ...(values.length > 0 ? [values.map(kindOfValue)] : []),
    ...choices.map((branches) => branches.flatMap(inner)),
    ...asArray(at["allOf"]).map(inner),
  ];
  return JSON_KINDS.filter((kind) => told.every((it) => it.includes(kind)));
}

function kindOfType(type: string): BodyKind {
  return type === "object" || type === "array" ? type : "value";
}

function kindOfValue(value: unknown): BodyKind {
  if (Array.isArray(value)) return "array";
  return isObject(value) ? "object" : "value";
}
