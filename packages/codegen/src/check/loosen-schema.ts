import { isObject, type JsonObject } from "@intuned/document";

/** How a schema gets at the schemas that it refers to. */
export interface References {
  /** The name under which the target of a `$ref` is collected; `undefined` where it leads nowhere. */
  take(ref: string): string | undefined;
  /** The target of a `$ref` as the document has it. */
  find(ref: string): unknown;
}

/** Keywords whose value is copied (JSON Schema 2020-12, Validation §6 and §7). */
const ASSERTIONS = [
  ...["type", "enum", "const", "format", "pattern", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["required", "dependentRequired", "minProperties", "maxProperties"],
  ...["minItems", "maxItems", "uniqueItems", "minContains", "maxContains"],
];
/** Keywords that hold one schema, a list of them, or schemas by name (JSON Schema 2020-12, Core §10). */
const SINGLES = ["items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas"];

/**
 * A schema as responses are held to it: a member that an enum marked `x-extensible-enum` does not list passes, and so does a
 * field that the schema does not know. Annotations are dropped, and what this does not know: a response is never refused for a
 * rule that was not understood.
 */
export function loosenSchema(schema: unknown, references: References): JsonObject | boolean {
  if (!isObject(schema)) return schema !== false;
  const loosen = (it: unknown) => loosenSchema(it, references);
  const loose: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "$ref" && typeof value === "string") {
      const name = references.take(value);
      if (name !== undefined) loose["$ref"] = name;
    } else if (ASSERTIONS.includes(keyword)) loose[keyword] = value;
    else if (SINGLES.includes(keyword)) loose[keyword] = loosen(value);
    else if (LISTS.includes(keyword) && Array.isArray(value)) loose[keyword] = value.map(loosen);
    else if (MAPS.includes(keyword) && isObject(value))
      loose[keyword] = Object.fromEntries(Object.entries(value).map(([name, it]) => [name, loosen(it)]));
  }
  openEnum(schema, loose);
  if (loose["additionalProperties"] === false) delete loose["additionalProperties"];
  keepMeaning(schema, loose, references);
  return loose;
}

/** What stands for the members that an open enum does not list is a value of the same type. */
function openEnum(schema: JsonObject, loose: Record<string, unknown>): void {
  if (schema["x-extensible-enum"] !== true || !Array.isArray(schema["enum"])) return;
  delete loose["enum"];
  loose["type"] ??= [...new Set(schema["enum"].map(typeName))];
}

/**
 * Three keywords forbid something when a schema within matches, so loosening that would make them stricter. `not` and `if` are
 * dropped then, and `oneOf` asks for at least one match instead of exactly one.
 */
function keepMeaning(schema: JsonObject, loose: Record<string, unknown>, references: References): void {
  const isLoosened = (keyword: string) => keyword in schema && loosens(schema[keyword], references);
  const alternatives: unknown[] = [];
  if (isLoosened("oneOf")) {
    alternatives.push({ anyOf: loose["oneOf"] });
    delete loose["oneOf"];
  }
  const fields = forbiddenTogether(schema["not"]);
  if (fields !== undefined) alternatives.push({ anyOf: fields.map((field) => ({ required: [field] })) });
  if (fields !== undefined || isLoosened("not")) delete loose["not"];
  if (isLoosened("if")) for (const keyword of ["if", "then", "else"]) delete loose[keyword];
  const all = Array.isArray(loose["allOf"]) ? loose["allOf"] : [];
  if (alternatives.length > 0) loose["allOf"] = [...all, ...alternatives];
}

/** `not: { properties: { a: false, b: false } }` says that `a` or `b` is there: told like that, the message can say so. */
function forbiddenTogether(not: unknown): string[] | undefined {
  if (!isObject(not) || Object.keys(not).join() !== "properties" || !isObject(not["properties"])) return;
  const fields = Object.entries(not["properties"]);
  return fields.length > 0 && fields.every(([, it]) => it === false)
    ? fields.map(([name]) => name)
    : undefined;
}

/** Whether anything within is loosened. A word that only looks like a keyword counts: that makes a check no stricter. */
function loosens(value: unknown, references: References, seen: Set<unknown> = new Set()): boolean {
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  const { $ref: ref, ...members } = value as JsonObject;
  if (members["x-extensible-enum"] === true || members["additionalProperties"] === false) return true;
  if (Object.keys(members).some((keyword) => /^(?:unevaluated|\$dynamic|\$recursive)/.test(keyword)))
    return true;
  const target = typeof ref === "string" ? references.find(ref) : undefined;
  if (typeof ref === "string" && target === undefined) return true;
  return [target, ...Object.values(members)].some((it) => loosens(it, references, seen));
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
