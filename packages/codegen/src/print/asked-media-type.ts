import { asArray, isObject, type OpenApiDocument, tryResolveRef } from "@intuned/document";
import { isRange } from "../read/media-kind.js";
import type { MediaType } from "../read/read-content.js";

/**
 * What `Accept` asks for: a range that stands for JSON asks for JSON first, by which the runtime knows that nothing else is
 * promised. Not where the schema allows a string, which text is as well.
 */
export function askedMediaType(
  document: OpenApiDocument,
  { mediaType, kind, value: object }: MediaType,
): string {
  const isJson = kind === "json" && isRange(mediaType) && !allowsString(document, object["schema"]);
  return isJson ? `application/json, ${mediaType};q=0.5` : mediaType;
}

/** Whether an answer is JSON whatever the server calls it; a range that text can come under as well is none. */
export function isJsonAnswer(document: OpenApiDocument, media: MediaType): boolean {
  return media.kind === "json" && !isRange(askedMediaType(document, media).split(",")[0] ?? "");
}

/** Whether a value can be a string; of a schema that does not tell, it can. */
function allowsString(document: OpenApiDocument, schema: unknown, depth = 0): boolean {
  if (!isObject(schema) || depth > 10) return true;
  const at = tryResolveRef(document, schema) ?? {};
  const types = [at["type"]].flat().filter((it) => typeof it === "string");
  if (types.length > 0) return types.includes("string");
  if (Array.isArray(at["enum"])) return at["enum"].some((it) => typeof it === "string");
  if ("const" in at) return typeof at["const"] === "string";
  const allows = (branch: unknown) => allowsString(document, branch, depth + 1);
  const choices = [asArray(at["oneOf"]), asArray(at["anyOf"])].filter((it) => it.length > 0);
  if (choices.some((branches) => !branches.some(allows))) return false;
  if (!asArray(at["allOf"]).every(allows)) return false;
  return !("properties" in at);
}
