import {
  anything,
  intersect,
  nothing,
  type ObjectShape,
  optional,
  type Scalar,
  type ScalarType,
  type Shape,
  unite,
} from "./schema-shape.js";

/** Where a schema comes from, which decides how it is read. */
export interface SchemaSource {
  /** What `#/…` references are resolved against. */
  readonly root: unknown;
  /**
   * Whether `null` on an optional property only means "optional". True of the facts: their extraction writes every
   * optional property as `anyOf: [X, null], default: null`.
   */
  readonly nullMeansOptional: boolean;
}

export type JsonObject = { readonly [name: string]: unknown };

/** Keywords that no comparison looks at: annotations, and limits that the facts don't have. */
const IGNORED = new Set(
  (
    "$comment $defs title description example examples deprecated readOnly writeOnly discriminator format pattern " +
    "minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems " +
    "minProperties maxProperties propertyNames contentMediaType contentEncoding"
  ).split(" "),
);
const COMPARED = new Set(
  "$ref type enum const default properties required additionalProperties items anyOf oneOf allOf".split(" "),
);
/** Deeper than any schema here: a schema that refers to itself would be read forever. */
const MAX_DEPTH = 40;

/**
 * Reads a JSON Schema as a shape, with every reference resolved.
 *
 * @throws {Error} a keyword that the comparison neither compares nor knowingly ignores, a reference that leads nowhere,
 *   a required property that is not declared, or a schema that refers to itself.
 */
export function readShape(schema: unknown, source: SchemaSource, depth = 0): Shape {
  if (depth > MAX_DEPTH)
    throw new Error("The facts comparison doesn't support a schema that refers to itself.");
  if (schema === true) return anything;
  if (!isObject(schema)) throw new Error(`Expected a schema, found ${JSON.stringify(schema)}.`);
  for (const keyword of Object.keys(schema))
    if (!COMPARED.has(keyword) && !IGNORED.has(keyword) && !keyword.startsWith("x-"))
      throw new Error(`Add the keyword \`${keyword}\` to the facts comparison: it is not supported yet.`);
  const read = (each: unknown) => readShape(each, source, depth + 1);
  const conditions = [
    ...(schema["$ref"] === undefined ? [] : [read(resolve(source.root, schema["$ref"]))]),
    ...listOf(schema["allOf"]).map(read),
    ...[schema["anyOf"], schema["oneOf"]]
      .filter((list) => list !== undefined)
      .map((list) => listOf(list).map(read).reduce(unite, nothing)),
  ];
  const own = readKeywords(schema, read, source);
  return conditions.reduce(intersect, { ...own, ...optional("default", schema["default"] ?? undefined) });
}

/** The shape that a schema's own keywords describe, without its references and branches. */
function readKeywords(schema: JsonObject, read: (schema: unknown) => Shape, source: SchemaSource): Shape {
  const types = typesOf(schema);
  if (types.length === 0) return anything;
  const values = "const" in schema ? [schema["const"]] : schema["enum"];
  const listed = values === undefined ? undefined : listOf(values).filter(isScalar);
  const scalars = new Map<ScalarType, readonly Scalar[] | undefined>();
  for (const type of types)
    if (isScalarType(type))
      scalars.set(
        type,
        listed?.filter((value) => fits(value, type)),
      );
  const shape: Shape = { ...nothing, isNullable: types.includes("null"), scalars };
  return {
    ...shape,
    ...(types.includes("array") ? { items: read(schema["items"] ?? true) } : {}),
    ...(types.includes("object") ? readObject(schema, read, source) : {}),
  };
}

function readObject(schema: JsonObject, read: (schema: unknown) => Shape, source: SchemaSource) {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const { additionalProperties = true } = schema;
  const required = listOf(schema["required"] ?? []);
  const undeclared = required.find((name) => !(String(name) in properties));
  if (undeclared !== undefined) throw new Error(`The required property \`${undeclared}\` is not declared.`);
  if (Object.keys(properties).length === 0 && additionalProperties !== false)
    return { values: read(additionalProperties) };
  const object: ObjectShape = new Map(
    Object.entries(properties).map(([name, property]) => {
      const isRequired = required.includes(name);
      const shape = read(property);
      const isNullable = shape.isNullable && (isRequired || !source.nullMeansOptional);
      return [name, { presence: isRequired ? "required" : "optional", shape: { ...shape, isNullable } }];
    }),
  );
  return { objects: [object] };
}

/** The types of a schema: declared, or else those of its values or of its keywords. */
function typesOf(schema: JsonObject): readonly unknown[] {
  const { type } = schema;
  if (type !== undefined) return Array.isArray(type) ? type : [type];
  if ("const" in schema) return [typeOf(schema["const"])];
  if ("enum" in schema) return [...new Set(listOf(schema["enum"]).map(typeOf))];
  if ("properties" in schema) return ["object"];
  return "items" in schema ? ["array"] : [];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function fits(value: Scalar, type: ScalarType): boolean {
  return typeOf(value) === type || (type === "number" && typeof value === "number");
}

/**
 * What a local reference (`#/components/schemas/Sink`) refers to.
 *
 * @throws {Error} when it leads nowhere.
 */
export function resolve(root: unknown, reference: unknown): unknown {
  const tokens = String(reference).split("/").slice(1);
  return tokens.reduce<unknown>((node, token) => {
    const name = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    const next = isObject(node) ? node[name] : undefined;
    if (next === undefined) throw new Error(`The reference ${String(reference)} leads nowhere.`);
    return next;
  }, root);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isScalarType(type: unknown): type is ScalarType {
  return type === "string" || type === "integer" || type === "number" || type === "boolean";
}
