import { isObject } from "../json.js";
import { isMappingReference, type Kind, memberKind } from "./positions.js";

/** Whether every reference is local (`#…`), so that the document is in one piece. What looks like one in an example is data. */
export function isBundled(value: unknown, kind: Kind = "Root"): boolean {
  if (kind === "Data") return true;
  if (Array.isArray(value)) return value.every((item) => isBundled(item, kind));
  if (!isObject(value)) return true;
  if (kind === "Mapping")
    return Object.values(value).every((it) => !isMappingReference(it) || it.startsWith("#"));
  const ref = value["$ref"];
  if (typeof ref === "string" && !ref.startsWith("#")) return false;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (typeof member === "object" && member !== null && !isBundled(member, memberKind(kind, key)))
      return false;
  }
  return true;
}
