import { isObject, type JsonObject, type OpenApiDocument } from "./document.js";

/** Marks, in a copy of the document that only the type generator sees, the member that stands for "any other". */
export const OPEN_MEMBER = "x-open-member";

/**
 * A copy in which every enum marked `x-extensible-enum: true` also takes members that the document does not list yet.
 * The enum becomes a union of itself and a string that the type generator prints as `string & {}`, so that
 * editors still complete the known members.
 */
export function openEnums(document: OpenApiDocument): OpenApiDocument {
  return copy(document) as OpenApiDocument;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isObject(value)) return value;
  const copied = Object.fromEntries(Object.entries(value).map(([key, it]) => [key, copy(it)]));
  return isOpenEnum(value) ? openEnum(copied) : copied;
}

function isOpenEnum(value: JsonObject): boolean {
  return value["x-extensible-enum"] === true && Array.isArray(value["enum"]);
}

function openEnum({ enum: members, type, ...rest }: JsonObject): JsonObject {
  const known = { enum: members, ...(type === undefined ? {} : { type }) };
  return { ...rest, anyOf: [known, { type: "string", [OPEN_MEMBER]: true }] };
}
