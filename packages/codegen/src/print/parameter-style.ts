import {
  asArray,
  asString,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  tryResolveRef,
} from "@intuned/document";
import { type Parameter, parameterSchema } from "../read/read-parameters.js";

/**
 * The runtime's function that writes a parameter as its `style` and `explode` say (OpenAPI 3.1 §4.8.12.2), as an expression;
 * `undefined` where the place's default does, and where the value is neither array nor object so that styles agree. In a path
 * the runtime's default is text alone.
 */
export function parameterStyle(document: OpenApiDocument, parameter: Parameter): string | undefined {
  const { value: object } = parameter;
  const { schema, json } = parameterSchema(parameter);
  if (json) return "jsonParameter";
  const style = asString(object["style"]);
  const explode = object["explode"];
  switch (parameter.in) {
    case "path":
      return pathStyle(style, explode === true, shapes(document, schema));
    case "header":
      return explode === true && shapes(document, schema).object ? "simpleExploded" : undefined;
    case "cookie":
      return explode === false && isComposed(document, schema) ? "form" : undefined;
    case "query": {
      const written =
        isComposed(document, schema) || style === "deepObject" ? queryStyle(style, explode) : undefined;
      return object["allowReserved"] === true ? `allowReserved(${written ?? ""})` : written;
    }
  }
}

/**
 * The style of a property of a form body, by the encoding object (OpenAPI 3.1 §4.8.15); `undefined` where it names none, so
 * that the property's content type decides.
 */
export function encodingStyle(encoding: JsonObject): string | undefined {
  if (!["style", "explode", "allowReserved"].some((key) => encoding[key] !== undefined)) return undefined;
  const written = queryStyle(asString(encoding["style"]), encoding["explode"]) ?? "formExploded";
  return encoding["allowReserved"] === true ? `allowReserved(${written})` : written;
}

/** The names of the runtime's functions in an expression: `allowReserved(form)` → both. */
export function namesIn(expression: string): string[] {
  return expression.match(/[A-Za-z]+/g) ?? [];
}

function pathStyle(
  style: string | undefined,
  explode: boolean,
  { array, object }: Shapes,
): string | undefined {
  const exploded = explode && (array || object);
  if (style === "label") return exploded ? "labelExploded" : "label";
  if (style === "matrix") return exploded ? "matrixExploded" : "matrix";
  if (explode && object) return "simpleExploded";
  return array || object ? "simple" : undefined;
}

/** `explode` is true by default for `form` alone; exploded, the delimited styles are written as `form` is. */
function queryStyle(style: string | undefined, explode: unknown): string | undefined {
  if (style === "deepObject") return "deepObject";
  if (style === "spaceDelimited" || style === "pipeDelimited") return explode === true ? undefined : style;
  return explode === false ? "form" : undefined;
}

/** Whether a parameter is text, a number or a boolean in the query, written as every style of the query does. */
export function isPlainQuery(document: OpenApiDocument, parameter: Parameter): boolean {
  const { schema } = parameterSchema(parameter);
  return (
    parameter.in === "query" &&
    parameterStyle(document, parameter) === undefined &&
    !isComposed(document, schema)
  );
}

/** Whether a value can be an array or an object. */
function isComposed(document: OpenApiDocument, schema: unknown): boolean {
  const { array, object } = shapes(document, schema);
  return array || object;
}

interface Shapes {
  readonly array: boolean;
  readonly object: boolean;
}

/** Whether a value can be an array or an object; of a schema that does not tell, both. */
function shapes(document: OpenApiDocument, schema: unknown, depth = 0): Shapes {
  const both = { array: true, object: true };
  if (!isObject(schema) || depth > 10) return both;
  const at = tryResolveRef(document, schema);
  if (at === undefined) return both;
  const types = (Array.isArray(at["type"]) ? at["type"] : [at["type"]]).filter(
    (it) => typeof it === "string",
  );
  if (types.length > 0) return { array: types.includes("array"), object: types.includes("object") };
  if (Array.isArray(at["enum"])) {
    return { array: at["enum"].some(Array.isArray), object: at["enum"].some(isObject) };
  }
  const branches = [...asArray(at["oneOf"]), ...asArray(at["anyOf"]), ...asArray(at["allOf"])];
  if (branches.length === 0) return "properties" in at ? { array: false, object: true } : both;
  const found = branches.map((branch) => shapes(document, branch, depth + 1));
  return { array: found.some((it) => it.array), object: found.some((it) => it.object) };
}
