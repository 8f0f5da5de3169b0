import { isContainer, isObject } from "../json.js";
import { childPointer, valueAt } from "../pointer.js";
import { refPointer } from "../resolve.js";
import type { SchemaType } from "./schema-types.js";

/** A schema object that binds a value, and where it stands. */
export interface BindingSchema {
  readonly pointer: string;
  readonly schema: Record<string, unknown>;
}

/** A keyword that leaves a value several ways to be: `oneOf`, `anyOf`, or `if` (0: its `then`, 1: its `else`). */
export interface Union {
  /** Pointer to the keyword. */
  readonly pointer: string;
  readonly count: number;
}

/** All schema objects that bind one value at once: references and `allOf` followed, one branch of each union taken. */
export interface Conjunction {
  readonly schemas: readonly BindingSchema[];
  readonly unions: readonly Union[];
  /** One of them is `false`. */
  readonly isImpossible: boolean;
  /** Names that a chosen branch is told by, and what stands there. https://spec.openapis.org/oas/v3.1.0#discriminator-object */
  readonly discriminators: ReadonlyMap<string, string>;
}

/** Which branch of a union is taken; `undefined`: none, so that the rest is told by the other keywords alone. */
export type Choose = (union: Union) => number;

/**
 * The schemas that bind one value.
 *
 * @param pointers of the schemas that bind it from the outside: of a member that two parts of an `allOf` describe, two.
 * @param names members that are there for sure: their `dependentSchemas` bind too.
 */
export function conjunctionOf(
  document: object,
  pointers: readonly string[],
  choose: Choose,
  names: ReadonlySet<string> = new Set(),
): Conjunction {
  const schemas: BindingSchema[] = [];
  const unions: Union[] = [];
  const discriminators = new Map<string, string>();
  const seen = new Set<string>();
  let isImpossible = false;

  function visit(pointer: string): void {
    if (seen.has(pointer)) return;
    seen.add(pointer);
    const schema = valueAt(document, pointer);
    if (schema === false) isImpossible = true;
    if (!isObject(schema)) return;
    schemas.push({ pointer, schema });
    if (typeof schema["$ref"] === "string") visit(refPointer(schema["$ref"]));
    for (const key of keysOf(schema["allOf"])) visit(childPointer(pointer, "allOf", key));
    for (const keyword of ["oneOf", "anyOf"]) {
      const count = keysOf(schema[keyword]).length;
      if (count > 0) visitBranch(childPointer(pointer, keyword), count, schema);
    }
    if ("if" in schema) visitCondition(pointer, schema);
    for (const name of keysOf(schema["dependentSchemas"]))
      if (names.has(name)) visit(childPointer(pointer, "dependentSchemas", name));
  }

  function visitBranch(union: string, count: number, schema: Record<string, unknown>): void {
    unions.push({ pointer: union, count });
    const branch = childPointer(union, Math.min(choose({ pointer: union, count }), count - 1));
    const told = discriminatorOf(schema["discriminator"], valueAt(document, branch));
    if (told) discriminators.set(told.name, told.value);
    visit(branch);
  }

  function visitCondition(pointer: string, schema: Record<string, unknown>): void {
    const union = { pointer: childPointer(pointer, "if"), count: 2 };
    unions.push(union);
    const isThen = choose(union) === 0;
    if (isThen) visit(union.pointer);
    const keyword = isThen ? "then" : "else";
    if (keyword in schema) visit(childPointer(pointer, keyword));
  }

  for (const pointer of pointers) visit(pointer);
  return { schemas, unions, isImpossible, discriminators };
}

function discriminatorOf(
  discriminator: unknown,
  branch: unknown,
): { name: string; value: string } | undefined {
  if (!isObject(discriminator) || !isObject(branch) || typeof branch["$ref"] !== "string") return undefined;
  const { propertyName, mapping } = discriminator;
  const ref = branch["$ref"];
  const last = ref.split("/").at(-1) ?? "";
  const mapped = isObject(mapping)
    ? Object.keys(mapping).find((key) => mapping[key] === ref || mapping[key] === last)
    : undefined;
  return { name: String(propertyName), value: mapped ?? last };
}

const keysOf = (value: unknown): string[] => (isContainer(value) ? Object.keys(value) : []);

/** The values of a keyword in all schemas that have it. */
export function valuesOf({ schemas }: Conjunction, keyword: string): unknown[] {
  return schemas.flatMap(({ schema }) => (Object.hasOwn(schema, keyword) ? [schema[keyword]] : []));
}

/** The tightest of a lower (`largest`) or upper (`smallest`) limit; `undefined` when there is none. */
export function limitOf(all: Conjunction, keyword: string, pick: "largest" | "smallest"): number | undefined {
  const limits = valuesOf(all, keyword).filter((value) => typeof value === "number");
  if (limits.length === 0) return undefined;
  return pick === "largest" ? Math.max(...limits) : Math.min(...limits);
}

/** What tells the type where no `type` does, in this order. */
const TELLTALES: readonly [SchemaType, readonly string[]][] = [
  ["object", ["properties", "required", "additionalProperties", "patternProperties", "minProperties"]],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "contains", "uniqueItems"]],
  ["string", ["minLength", "maxLength", "pattern", "format"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

/** The types that are left to the value, best first: as they are listed, `null` last. */
export function typesOfConjunction(all: Conjunction): SchemaType[] {
  const lists = valuesOf(all, "type").map((type) => [type].flat() as SchemaType[]);
  const [first, ...rest] = lists;
  if (first === undefined) return guessTypes(all);
  const left = rest.reduce((kept, list) => narrow(kept, list), first);
  return [...left.filter((type) => type !== "null"), ...left.filter((type) => type === "null")];
}

/** An integer is a number. */
function narrow(left: readonly SchemaType[], right: readonly SchemaType[]): SchemaType[] {
  return left.flatMap((type): SchemaType[] => {
    if (right.includes(type)) return [type];
    if (type === "number" && right.includes("integer")) return ["integer"];
    return type === "integer" && right.includes("number") ? ["integer"] : [];
  });
}

function guessTypes(all: Conjunction): SchemaType[] {
  const told = TELLTALES.filter(([, keywords]) =>
    all.schemas.some(({ schema }) => keywords.some((keyword) => Object.hasOwn(schema, keyword))),
  ).map(([type]) => type);
  return told.length > 0 ? told : ["string", "object", "array", "integer", "boolean", "null"];
}

/** The schemas of a member by its name, and whether one of the schemas forbids it. */
export function memberSchemas(
  all: Conjunction,
  name: string,
): { pointers: string[]; isDeclared: boolean; isForbidden: boolean } {
  const result = { pointers: [] as string[], isDeclared: false, isForbidden: false };
  for (const { pointer, schema } of all.schemas) {
    const own: string[] = [];
    if (isObject(schema["properties"]) && Object.hasOwn(schema["properties"], name))
      own.push(childPointer(pointer, "properties", name));
    for (const pattern of keysOf(schema["patternProperties"]))
      if (matchesPattern(pattern, name)) own.push(childPointer(pointer, "patternProperties", pattern));
    result.isDeclared ||= own.length > 0;
    if (own.length === 0 && Object.hasOwn(schema, "additionalProperties"))
      own.push(childPointer(pointer, "additionalProperties"));
    if (own.length === 0 && schema["additionalProperties"] === false) result.isForbidden = true;
    result.pointers.push(...own);
  }
  if (!result.isDeclared)
    result.pointers.push(
      ...all.schemas.flatMap(({ pointer, schema }) =>
        isObject(schema["unevaluatedProperties"]) ? [childPointer(pointer, "unevaluatedProperties")] : [],
      ),
    );
  return result;
}

/** The schemas of an item by its index. */
export function itemSchemas(all: Conjunction, index: number): string[] {
  return all.schemas.flatMap(({ pointer, schema }) => {
    const prefix = Array.isArray(schema["prefixItems"]) ? schema["prefixItems"].length : 0;
    if (index < prefix) return [childPointer(pointer, "prefixItems", index)];
    if (Object.hasOwn(schema, "items")) return [childPointer(pointer, "items")];
    return isObject(schema["unevaluatedItems"]) ? [childPointer(pointer, "unevaluatedItems")] : [];
  });
}

/** Whether a text matches a `pattern`; what is no regular expression of ECMA-262 with the flag `u` matches nothing. */
export function matchesPattern(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}
