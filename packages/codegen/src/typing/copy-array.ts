import { asArray, asObject, isObject, type JsonObject } from "@intuned/document";
import { type CopiedSchema, knownTypes, TYPE_MARK } from "./copied-schema.js";
import type { CopyContext } from "./copy-context.js";
import { inArray, type SchemaLocation } from "./schema-location.js";

/** The items of an array, or of a tuple and what follows them. */
export function copyArray(
  schema: JsonObject,
  copy: CopiedSchema,
  location: SchemaLocation,
  context: CopyContext,
): void {
  const listed = Array.isArray(schema["items"]) ? "items" : "prefixItems";
  const prefix = asArray(schema[listed]);
  const { items } = schema;
  if (prefix.length > 0)
    copy["prefixItems"] = prefix.map((it, index) => context.copy(it, inArray(location, [listed, index])));
  if (items === undefined || Array.isArray(items) || (prefix.length > 0 && !isObject(items))) return;
  const copied = context.copy(items, inArray(location, ["items"]));
  if (prefix.length === 0) copy["items"] = hasHiddenArray(copied) ? { allOf: [copied, {}] } : copied;
  else openTuple(copy, copied);
}

/** What follows a tuple's own items. `null`, which can stand beside it, is no part of the tuple. */
function openTuple(copy: CopiedSchema, items: CopiedSchema): void {
  const types = knownTypes(copy["type"]).filter((it) => it !== "null");
  if (types.length !== 1) return;
  const tuple = { type: "array", prefixItems: copy["prefixItems"], items, [TYPE_MARK]: "open tuple" };
  if (types.length < knownTypes(copy["type"]).length) copy["nullable"] = true;
  delete copy["type"];
  delete copy["prefixItems"];
  copy["allOf"] = [...asArray(copy["allOf"]), tuple];
}

/** Whether openapi-typescript would take the array of such items for the items: those that are arrays, but not by `type`. */
function hasHiddenArray({ type, enum: members, allOf, anyOf, oneOf }: CopiedSchema): boolean {
  if (type !== undefined) return false;
  if (Array.isArray(members)) return members.length === 1 && Array.isArray(members[0]);
  const parts = [allOf, anyOf, oneOf].flatMap(asArray).map(asObject);
  return parts.length === 1 && parts.some((it) => it["type"] === "array" || hasHiddenArray(it));
}
