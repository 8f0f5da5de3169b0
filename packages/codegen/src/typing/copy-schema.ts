import {
  asArray,
  asObject,
  asString,
  isObject,
  type JsonObject,
  type OpenApiDocument,
} from "../document/json.js";
import { jsonPointer } from "../document/json-pointer.js";
import type { Problems } from "../problem.js";
import { checkKinds } from "./check-kinds.js";
import {
  type CopiedSchema,
  commentKeywords,
  isLiteralValue,
  knownTypes,
  marked,
  TYPE_MARK,
} from "./copied-schema.js";
import { inheritedTag, unionTags } from "./discriminator.js";
import { hasFlag, isBytes, type SchemaUsage } from "./schema-usage.js";

/** Which way a value travels, seen from the caller of the API. */
export type Direction = "request" | "response";

/** Where a schema stands. */
export interface Place {
  /** JSON Pointer of the schema in the document. */
  readonly pointer: string;
  readonly direction: Direction;
  /** Whether `format: binary` means bytes here, as in a multipart body, and not a string. */
  readonly bytes: boolean;
  /** The component that the schema is itself, or is a part of without anything in between. */
  readonly component: string | undefined;
  /** Whether the schema is the component as a whole. */
  readonly isRoot: boolean;
  /** Whether TypeScript resolves the schema together with its component: no property or map is in between. */
  readonly atOnce: boolean;
}

/** What a schema is copied with. */
export interface CopyContext {
  readonly document: OpenApiDocument;
  readonly usage: SchemaUsage;
  readonly problems: Problems;
  /** The copy's own reference to what a `$ref` of the document stands for at this place. */
  refer(ref: string, place: Place, options?: { readonly withoutUnion?: boolean }): CopiedSchema;
}

/** Keywords that shape a type: where none stands, a schema only restricts values. */
const SHAPING = [
  "$ref",
  "type",
  "enum",
  "const",
  "properties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
] as const;

/**
 * A copy of a schema for openapi-typescript: what shapes its type, made unambiguous.
 *
 * - A request lacks `readOnly` properties, an answer `writeOnly` ones (OpenAPI 3.1 §4.8.24.4).
 * - A discriminator becomes a literal property of the branches.
 * - An open enum, and an answer's object that is open anyway, take what is not listed.
 * - Keywords that TypeScript cannot express, and values of a wrong kind, are dropped.
 */
export function copySchema(schema: unknown, place: Place, context: CopyContext): CopiedSchema {
  if (schema === undefined || schema === true) return {};
  if (schema === false) return { enum: [] };
  if (!isObject(schema)) {
    context.problems.add(place.pointer, "a schema must be an object or a boolean: its type is `unknown`");
    return {};
  }
  const ref = asString(schema["$ref"]);
  return ref === undefined ? copyPlain(schema, place, context) : copyReference(ref, schema, place, context);
}

/** A `$ref` with what stands beside it (OpenAPI 3.1 §4.8.24.1; before 3.1 only comments and `nullable` are in use). */
function copyReference(ref: string, schema: JsonObject, place: Place, context: CopyContext): CopiedSchema {
  const { $ref: _, nullable, ...rest } = schema;
  const target = context.refer(ref, place);
  const comments = commentKeywords(schema);
  const required = requiredNames(rest);
  const refined = isShaping(rest)
    ? { allOf: [target, copyPlain(rest, { ...place, isRoot: false }, context)] }
    : required.length > 0
      ? { allOf: [target], required }
      : undefined;
  const copied = refined ?? target;
  if (nullable === true) return { ...comments, anyOf: [copied, { type: "null" }] };
  // Not a new object: a reference that closes a circle is taken out of this one later.
  return refined === undefined ? Object.assign(target, comments) : { ...comments, ...copied };
}

function copyPlain(schema: JsonObject, place: Place, context: CopyContext): CopiedSchema {
  checkKinds(schema, place.pointer, context.problems);
  let types = typesOf(schema);
  if (place.bytes && isBytes(schema)) return { ...commentKeywords(schema), ...marked("Blob") };
  const copy: CopiedSchema = { ...commentKeywords(schema) };
  // Beside other schemas `null` belongs to the whole: `{ type: ["object", "null"], allOf: […] }` is meant to allow it.
  if (isComposed(schema) && types.length > 1 && types.includes("null")) {
    types = types.filter((it) => it !== "null");
    copy["nullable"] = true;
  }
  if (types.length > 0) copy["type"] = types.length === 1 ? types[0] : types;
  if (schema["nullable"] === true) copy["nullable"] = true;
  copyValues(schema, copy, place);
  copyObject(schema, copy, place, context);
  copyArray(schema, copy, place, context);
  copyUnions(schema, copy, place, context);
  copyAllOf(schema, copy, place, context);
  // openapi-typescript takes the members of an object's enum for schemas.
  if ([copy["properties"], copy["additionalProperties"], copy["patternProperties"]].some(isObject))
    delete copy["enum"];
  else if (copy["enum"] !== undefined && copy["type"] === "object") delete copy["type"];
  return copy;
}

/** `const` and `enum`; an open enum is the union of its members and any other string. */
function copyValues(schema: JsonObject, copy: CopiedSchema, place: Place): void {
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
  const others = place.direction === "response" ? otherMembers(schema, members) : [];
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

function copyObject(schema: JsonObject, copy: CopiedSchema, place: Place, context: CopyContext): void {
  const hidden = place.direction === "request" ? "readOnly" : "writeOnly";
  // Without a prototype, so that openapi-typescript finds no `constructor` that the document does not have.
  const properties: Record<string, CopiedSchema> = Object.create(null);
  for (const [name, property] of Object.entries(asObject(schema["properties"]))) {
    if (hasFlag(context.document, property, hidden)) continue;
    properties[name] = copySchema(property, below(place, ["properties", name]), context);
  }
  const names = Object.keys(properties);
  if (names.length > 0) copy["properties"] = properties;
  const required = requiredNames(schema);
  if (required.length > 0) copy["required"] = required;

  const extra = schema["additionalProperties"];
  const patterns = Object.entries(asObject(schema["patternProperties"]));
  if (names.length > 0) {
    // One index signature has to fit every property. In answers there is none: TypeScript's objects are open anyway, and
    // with one a misspelt property would be `unknown` instead of an error.
    const open = extra === true || isObject(extra) || patterns.length > 0;
    if (open && place.direction === "request") copy["additionalProperties"] = true;
    return;
  }
  if (extra === true) copy["additionalProperties"] = true;
  if (isObject(extra))
    copy["additionalProperties"] = copySchema(extra, below(place, ["additionalProperties"]), context);
  if (patterns.length > 0)
    copy["patternProperties"] = Object.fromEntries(
      patterns.map(([name, it]) => [
        name,
        copySchema(it, below(place, ["patternProperties", name]), context),
      ]),
    );
}

function copyArray(schema: JsonObject, copy: CopiedSchema, place: Place, context: CopyContext): void {
  const listed = Array.isArray(schema["items"]) ? "items" : "prefixItems";
  const prefix = asArray(schema[listed]);
  const { items } = schema;
  if (prefix.length > 0)
    copy["prefixItems"] = prefix.map((it, index) => copySchema(it, inArray(place, [listed, index]), context));
  if (items === undefined || Array.isArray(items) || (prefix.length > 0 && !isObject(items))) return;
  const copied = copySchema(items, inArray(place, ["items"]), context);
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

/** `anyOf` and `oneOf`. Branches that only restrict values (`required`, `pattern`) say nothing to TypeScript. */
function copyUnions(schema: JsonObject, copy: CopiedSchema, place: Place, context: CopyContext): void {
  const tags = unionTags(schema, context);
  const shapeless =
    copy["properties"] === undefined && copy["items"] === undefined && copy["enum"] === undefined;
  for (const key of ["oneOf", "anyOf"] as const) {
    const branches = asArray(schema[key]);
    if (branches.length === 0 || branches.every((it) => isObject(it) && !isShaping(it))) continue;
    const copied = branches.map((branch, index) => {
      const at = beside(place, [key, index]);
      // A branch without a type of its own has the one beside the union.
      const typed =
        isObject(branch) && !isShaping(branch) && copy["type"] !== undefined
          ? { ...branch, type: copy["type"] }
          : branch;
      const tag = tags.get(`${key}/${index}`);
      const result = copySchema(typed, at, context);
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

function copyAllOf(schema: JsonObject, copy: CopiedSchema, place: Place, context: CopyContext): void {
  const parts = asArray(schema["allOf"]);
  const required = [...asArray(copy["required"])];
  const copied = parts.flatMap((part, index) => {
    const at = beside(place, ["allOf", index]);
    if (!isObject(part)) return [copySchema(part, at, context)];
    // What a part without a shape requires, it requires of the others.
    if (!isShaping(part) || isBareObject(part)) {
      required.push(...requiredNames(part));
      return [];
    }
    const base = asString(part["$ref"]);
    if (base === undefined || isShaping({ ...part, $ref: undefined })) return [copySchema(part, at, context)];
    return [context.refer(base, at, { withoutUnion: true })];
  });
  const tag = inheritedTag(schema, place, context);
  if (tag !== undefined) copied.push(tag);
  if (required.length > 0) copy["required"] = required;
  if (copied.length > 0)
    copy["allOf"] = [...((copy["allOf"] as CopiedSchema[] | undefined) ?? []), ...copied];
}

type Tokens = readonly (string | number)[];

/** The place of a child behind a property or map: TypeScript resolves it when somebody asks. */
function below(place: Place, tokens: Tokens): Place {
  return { ...inArray(place, tokens), atOnce: false };
}

/** The place of an array's items: not the component itself, but resolved with it. */
function inArray(place: Place, tokens: Tokens): Place {
  return { ...beside(place, tokens), component: undefined };
}

/** The place of a branch: with nothing between it and the component. */
function beside(place: Place, tokens: Tokens): Place {
  return { ...place, pointer: place.pointer + jsonPointer(tokens), isRoot: false };
}

function requiredNames(schema: JsonObject): string[] {
  return asArray(schema["required"]).filter((it) => typeof it === "string");
}

function isComposed(schema: JsonObject): boolean {
  return ["allOf", "anyOf", "oneOf"].some((key) => asArray(schema[key]).length > 0);
}

function isShaping(schema: JsonObject): boolean {
  return (
    SHAPING.some((key) => schema[key] !== undefined) ||
    isObject(schema["additionalProperties"]) ||
    schema["additionalProperties"] === true ||
    schema["patternProperties"] !== undefined ||
    schema[TYPE_MARK] !== undefined
  );
}

/** `type: object` and nothing that shapes it. */
function isBareObject(schema: JsonObject): boolean {
  return schema["type"] === "object" && !isShaping({ ...schema, type: undefined });
}

/** The types of a schema, told by its other keywords where `type` is missing. */
function typesOf(schema: JsonObject): string[] {
  const types = knownTypes(schema["type"]);
  if (types.length > 0) return types;
  if (schema["items"] !== undefined || schema["prefixItems"] !== undefined) return ["array"];
  return [];
}
