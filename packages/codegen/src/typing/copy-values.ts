import type { JsonObject } from "@intuned/document";
import { type CopiedSchema, isLiteralValue, marked } from "./copied-schema.js";
import type { SchemaLocation } from "./schema-location.js";

/** `const` and `enum`; an open enum is the union of its members and any other string. */
export function copyValues(schema: JsonObject, copy: CopiedSchema, location: SchemaLocation): void {
  if (schema["const"] !== undefined && isLiteralValue(schema["const"])) copy["enum"] = [schema["const"]];
  else if (Array.isArray(schema["enum"])) copy["enum"] = schema["enum"].filter(isLiteralValue);
  const members = copy["enum"] as unknown[] | undefined;
  if (members === undefined) return;
  if (copy["type"] === undefined && members.length > 0 && members.every((it) => typeof it === "string"))
    copy["type"] = "string";
  if ("const" in schema) {
    if (members[0] === null || typeof members[0] === "object") return;
    copy["const"] = members[0];
    delete copy["enum"];
    return;
  }
  const others = location.direction === "response" ? otherMembers(schema, members) : [];
  if (others.length === 0) return;
  const known = { enum: members, ...(copy["type"] === undefined ? {} : { type: copy["type"] }) };
  delete copy["enum"];
  delete copy["type"];
  copy["anyOf"] = [known, ...others];
}

/** What an open enum may still come to hold: more of the kinds that it holds already. */
function otherMembers(schema: JsonObject, members: readonly unknown[]): CopiedSchema[] {
  if (schema["x-extensible-enum"] !== true) return [];
  return (["string", "number"] as const)
    .filter((kind) => members.some((it) => typeof it === kind))
    .map((kind) => marked(`other ${kind}`));
}
