import { isContainer, isObject } from "../json.js";
import { childPointer, valueAt } from "../pointer.js";
import { refPointer } from "../resolve.js";

/** One step into a value: a property's name, any item of an array, or any property that no name stands for. */
export type InstanceStep = string | { readonly any: "item" | "property" };

/** A schema that another one applies to the same value, to a part of it, or to the names of its properties. */
export interface Subschema {
  readonly pointer: string;
  /** The keyword that applies it, and its key there: a name or an index. */
  readonly keyword: SchemaKeyword;
  readonly key?: string;
  /** From the value of the schema above to the value of this one; absent where both are for the same. */
  readonly step?: InstanceStep;
}

/** Keywords whose value is a schema. */
const SINGLE = {
  if: undefined,
  // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
  then: undefined,
  else: undefined,
  not: undefined,
  contains: { any: "item" },
  items: { any: "item" },
  unevaluatedItems: { any: "item" },
  additionalProperties: { any: "property" },
  unevaluatedProperties: { any: "property" },
  propertyNames: undefined,
} as const satisfies Record<string, InstanceStep | undefined>;

/** Keywords whose value is a list of schemas, or a map to schemas; and the step that a key stands for. */
const KEYED = {
  allOf: () => undefined,
  oneOf: () => undefined,
  anyOf: () => undefined,
  dependentSchemas: () => undefined,
  properties: (key) => key,
  prefixItems: (key) => key,
  patternProperties: () => ({ any: "property" }),
} as const satisfies Record<string, (key: string) => InstanceStep | undefined>;

/** A keyword that applies schemas (JSON Schema 2020-12 §10, §11). */
export type SchemaKeyword = "$ref" | keyof typeof SINGLE | keyof typeof KEYED;

/** In the order in which most walks take them: the same value first, then its parts. */
export const SCHEMA_KEYWORDS: readonly SchemaKeyword[] = [
  ...(["$ref", "allOf", "oneOf", "anyOf", "not", "if", "then", "else", "dependentSchemas"] as const),
  ...(["properties", "patternProperties", "prefixItems", "additionalProperties"] as const),
  ...(["unevaluatedProperties", "items", "unevaluatedItems", "contains", "propertyNames"] as const),
];

/**
 * The schemas right below the one at `pointer`, and the one that its `$ref` leads to. Boolean schemas are schemas; `then`
 * and `else` are none without `if`.
 *
 * @param keywords those that are followed, in that order.
 */
export function subschemas(
  document: object,
  pointer: string,
  keywords: readonly SchemaKeyword[] = SCHEMA_KEYWORDS,
): Subschema[] {
  const schema = valueAt(document, pointer);
  if (!isObject(schema)) return [];
  return keywords.flatMap((keyword) => below(schema, pointer, keyword));
}

function below(schema: Record<string, unknown>, pointer: string, keyword: SchemaKeyword): Subschema[] {
  const value = schema[keyword];
  if (keyword === "$ref") return typeof value === "string" ? [{ pointer: refPointer(value), keyword }] : [];
  if (keyword in KEYED) {
    const stepOf: (key: string) => InstanceStep | undefined = KEYED[keyword as keyof typeof KEYED];
    const keys = isContainer(value) ? Object.keys(value) : [];
    return keys.map((key) => found(childPointer(pointer, keyword, key), keyword, stepOf(key), key));
  }
  if (!isObject(value) && typeof value !== "boolean") return [];
  if ((keyword === "then" || keyword === "else") && !("if" in schema)) return [];
  return [found(childPointer(pointer, keyword), keyword, SINGLE[keyword as keyof typeof SINGLE])];
}

const found = (
  pointer: string,
  keyword: SchemaKeyword,
  step: InstanceStep | undefined,
  key?: string,
): Subschema => ({
  pointer,
  keyword,
  ...(key !== undefined && { key }),
  ...(step !== undefined && { step }),
});

/** A schema on a walk, with the way that first led there. */
export interface VisitedSchema {
  readonly pointer: string;
  /** An object, or `true` or `false`. */
  readonly schema: unknown;
  /** The keywords from the root on, references among them; empty for the root. */
  readonly keywords: readonly SchemaKeyword[];
  /** From the root's value to the value of this schema. */
  readonly instance: readonly InstanceStep[];
}

/**
 * Visits the schema at a pointer and all that it leads to, references followed, each schema once: outer ones before those
 * below. A pointer that leads nowhere is passed over. Iterative, so that a deep document costs no stack.
 */
export function visitSchemas(
  document: object,
  root: string,
  visit: (visited: VisitedSchema) => void,
  keywords: readonly SchemaKeyword[] = SCHEMA_KEYWORDS,
): void {
  const seen = new Set<string>();
  const open: Omit<VisitedSchema, "schema">[] = [{ pointer: root, keywords: [], instance: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { pointer, instance } = next;
    const schema = valueAt(document, pointer);
    if (seen.has(pointer) || (!isObject(schema) && typeof schema !== "boolean")) continue;
    seen.add(pointer);
    visit({ ...next, schema });
    const way = next.keywords;
    for (const { step, keyword, pointer: at } of subschemas(document, pointer, keywords).reverse())
      open.push({
        pointer: at,
        keywords: [...way, keyword],
        instance: step === undefined ? instance : [...instance, step],
      });
  }
}
