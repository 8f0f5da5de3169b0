import {
  asArray,
  asObject,
  asString,
  isObject,
  type JsonObject,
  localPointer,
  valueAt,
} from "@intuned/document";
import { type CopiedSchema, TYPE_MARK } from "./copied-schema.js";
import type { CopyContext } from "./copy-context.js";
import { findProperty, inheritedTag, unionTags } from "./discriminator.js";
import { beside, type SchemaLocation } from "./schema-location.js";
import { isBareObject, isShaping, requiredNames } from "./schema-shape.js";

/** `anyOf` and `oneOf`. Branches that only restrict values (`required`, `pattern`) say nothing to TypeScript. */
export function copyUnions(
  schema: JsonObject,
  copy: CopiedSchema,
  location: SchemaLocation,
  context: CopyContext,
): void {
  const tags = unionTags(schema, context);
  const shapeless =
    copy["properties"] === undefined && copy["items"] === undefined && copy["enum"] === undefined;
  for (const key of ["oneOf", "anyOf"] as const) {
    const branches = asArray(schema[key]);
    if (branches.length === 0 || branches.every((it) => isObject(it) && !isShaping(it))) continue;
    const copied = branches.map((branch, index) => {
      const at = beside(location, [key, index]);
      // A branch without a type of its own has the one beside the union.
      const typed =
        isObject(branch) && !isShaping(branch) && copy["type"] !== undefined
          ? { ...branch, type: copy["type"] }
          : branch;
      const tag = tags.get(`${key}/${index}`);
      const result = context.copy(typed, at);
      return tag === undefined ? result : { allOf: [result, tag] };
    });
    if (shapeless) delete copy["type"];
    const parts = (copy["allOf"] as CopiedSchema[] | undefined) ?? [];
    const alone =
      shapeless &&
      copy["additionalProperties"] === undefined &&
      copy["anyOf"] === undefined &&
      copy["oneOf"] === undefined &&
      schema["allOf"] === undefined;
    if (alone) copy[key] = copied;
    else copy["allOf"] = [...parts, { [key]: copied }];
  }
}

/** `allOf`. What is refined without a shape of its own is what the others have. */
export function copyAllOf(
  schema: JsonObject,
  copy: CopiedSchema,
  location: SchemaLocation,
  context: CopyContext,
): void {
  const parts = asArray(schema["allOf"]);
  const required = [...asArray(copy["required"])];
  const copied = parts.flatMap((part, index) => {
    const at = beside(location, ["allOf", index]);
    if (!isObject(part)) return [context.copy(part, at)];
    // What a part without a shape requires, it requires of the others.
    if (!isShaping(part) || isBareObject(part)) {
      required.push(...requiredNames(part));
      return [];
    }
    const base = asString(part["$ref"]);
    if (base === undefined || isShaping({ ...part, $ref: undefined })) return [context.copy(part, at)];
    const node = context.refer(base, at, { withoutUnion: true });
    const replaced = replacedProperties(base, parts, context);
    return [replaced.length === 0 ? node : { type: "object", [TYPE_MARK]: { omit: replaced, of: node } }];
  });
  const tag = inheritedTag(schema, location, context);
  if (tag !== undefined) copied.push(tag);
  if (required.length > 0) copy["required"] = required;
  if (copied.length > 0)
    copy["allOf"] = [...((copy["allOf"] as CopiedSchema[] | undefined) ?? []), ...copied];
}

/**
 * The properties of a base that another part has anew, and that TypeScript would not refine by an intersection: an array's
 * methods would be those of the looser array, and a bare object would let every misspelt property pass.
 */
function replacedProperties(base: string, parts: readonly unknown[], { document }: CopyContext): string[] {
  const pointer = localPointer(base);
  if (pointer === undefined) return [];
  const { oneOf, anyOf } = asObject(valueAt(document, pointer));
  if (oneOf !== undefined || anyOf !== undefined) return [];
  const anew = parts.flatMap((part) => Object.keys(asObject(asObject(part)["properties"])));
  return [...new Set(anew)].filter((name) => {
    const property = findProperty(document, pointer, name);
    return property !== undefined && (property["type"] === "array" || isBareObject(property));
  });
}
