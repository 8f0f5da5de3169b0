import { isObject, type JsonObject } from "@intuned/document";
import { cleanText } from "../print/clean-text.js";

/** A schema as the type generator gets it: only keywords that shape a type or its comment, each of the kind that it expects. */
export type CopiedSchema = Record<string, unknown>;

/** Key that stands, in a copied schema, for a TypeScript type that JSON Schema cannot say. */
export const TYPE_MARK = "x-typescript";

/**
 * Those types: a member that an open enum does not list yet, bytes as they are sent and received, a tuple (`prefixItems`)
 * with any number of `items` after it, a type that is declared by a name of its own since it holds itself, and one without
 * some of its properties.
 */
export type TypeMark =
  | "open tuple"
  | "other string"
  | "other number"
  | "Blob"
  | "binary body"
  | "byte stream"
  | { readonly alias: string }
  | OmitMark;

/** A schema without some of its properties, which another part of the same `allOf` has anew. */
export interface OmitMark {
  readonly omit: readonly string[];
  readonly of: CopiedSchema;
}

/** A schema that stands for a TypeScript type of ours. */
export function marked(mark: TypeMark): CopiedSchema {
  return { type: "string", [TYPE_MARK]: mark };
}

/** The types of JSON Schema. */
const TYPES: ReadonlySet<unknown> = new Set([
  "string",
  "number",
  "integer",
  "boolean",
  "array",
  "object",
  "null",
]);
/** Longer examples and defaults make comments that nobody reads. */
const LONGEST_SAMPLE = 80;

/** The keywords that shape nothing but the comment above a property. */
export function commentKeywords(schema: JsonObject): CopiedSchema {
  const copy: CopiedSchema = {};
  for (const key of ["title", "description", "format"] as const) {
    const text = schema[key];
    if (typeof text === "string" && text.trim() !== "") copy[key] = cleanText(text);
  }
  if (schema["deprecated"] === true) copy["deprecated"] = true;
  for (const key of ["default", "example"] as const) {
    const text = sample(schema[key]);
    if (text !== undefined) copy[key] = text;
  }
  if (Array.isArray(schema["examples"])) {
    const texts = schema["examples"].map(sample).filter((it) => it !== undefined);
    if (texts.length > 0) copy["examples"] = texts;
  }
  return copy;
}

/** The types that JSON Schema knows, of what stands under `type`; none where it is missing or means nothing. */
export function knownTypes(value: unknown): string[] {
  const listed = Array.isArray(value) ? value : [value];
  return [...new Set(listed.filter((it): it is string => typeof it === "string" && TYPES.has(it)))];
}

/** Whether a value can be a literal type: JSON has no number that is not finite, but YAML has. */
export function isLiteralValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isLiteralValue);
}

function sample(value: unknown): string | number | boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string" && !isObject(value) && !Array.isArray(value)) return undefined;
  const text = cleanText(typeof value === "string" ? value : JSON.stringify(value));
  return text === "" || text.length > LONGEST_SAMPLE || text.includes("\n") ? undefined : text;
}
