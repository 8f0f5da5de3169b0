import { childPointer, isContainer, isObject, pointerTokens, valueAt } from "@intuned/document";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";

// ajv-formats is CommonJS: under NodeNext its default export is the module's own `default`.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/** A promise of a schema that a value breaks. */
export interface SchemaError {
  readonly keyword: string;
  /** Pointer into the document to the keyword, its references followed; for `required` to the one member. */
  readonly pointer: string;
  /** RFC 6901 pointer into the value. */
  readonly instancePath: string;
  /** What ajv says: `must be string`. */
  readonly message: string;
}

/** All that a value breaks; empty when the schema allows it. */
export type SchemaCheck = (value: unknown) => readonly SchemaError[];

/** Holds values to the schemas of a document; the schema is told by its pointer. */
export type SchemaValidator = (schemaPointer: string) => SchemaCheck;

const DOCUMENT_ID = "openapi:document";

/** Formats that both validators leave alone: of numbers, and of content. */
const ANNOTATIONS = ["int32", "int64", "float", "double", "byte", "binary", "password"];

/**
 * The validator of the checks: ajv, over the schemas of an OpenAPI 3.1 document as JSON Schema 2020-12 with formats
 * asserted. A schema is compiled when it is first asked for.
 *
 * @param whole the document that pointers are into, where `document` binds one direction: members of `required` differ.
 */
export function schemaValidator(document: object, whole: object = document): SchemaValidator {
  // Examples are no part of the schemas, and may hold `$id` and `$ref` of their own.
  const schemas = withoutExamples(document) as object;
  const pointers = pointerIndex(schemas);
  const compiled = new Map<string, ValidateFunction>();
  let ajv = newAjv(schemas);
  const compile = (pointer: string): ValidateFunction => {
    if (compiled.size >= KEPT_COMPILED) {
      compiled.clear();
      ajv = newAjv(schemas);
    }
    const validate = ajv.compile({ $ref: `${DOCUMENT_ID}#${uriFragment(pointer)}` });
    compiled.set(pointer, validate);
    return validate;
  };
  return (pointer) => (value) => {
    const validate = compiled.get(pointer) ?? compile(pointer);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => schemaError(error, pointers, whole));
  };
}

/**
 * Compiled schemas that are kept: a run goes from operation to operation, and the code of all schemas of GitHub's document
 * takes several hundred megabytes.
 */
const KEPT_COMPILED = 200;

function newAjv(schemas: object): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
    inlineRefs: false,
  });
  addFormats(ajv);
  for (const format of ANNOTATIONS) ajv.addFormat(format, true);
  return ajv.addSchema(schemas, DOCUMENT_ID);
}

function schemaError(error: ErrorObject, pointers: (schema: object) => string, whole: object): SchemaError {
  const { keyword, instancePath, message = keyword, parentSchema } = error;
  const at = isContainer(parentSchema) ? pointers(parentSchema) : "";
  return { keyword, instancePath, message, pointer: childPointer(at, ...keysOf(error, valueAt(whole, at))) };
}

/** From a schema to the promise in it that is broken. */
function keysOf({ keyword, params }: ErrorObject, schema: unknown): (string | number)[] {
  if (!isObject(schema)) return [];
  const { missingProperty, property } = params as { missingProperty?: string; property?: string };
  if (keyword === "required" && Array.isArray(schema["required"]))
    return ["required", Math.max(0, schema["required"].indexOf(missingProperty))];
  if (keyword === "dependentRequired" && property !== undefined && isContainer(schema[keyword])) {
    const names = schema[keyword][property];
    return [keyword, property, Array.isArray(names) ? Math.max(0, names.indexOf(missingProperty)) : 0];
  }
  if (keyword === "false schema") return [];
  return keyword in schema ? [keyword] : [];
}

/** Finds the pointer of an object of a document; the index is made when it is first needed. */
function pointerIndex(document: object): (node: object) => string {
  let index: Map<object, string> | undefined;
  return (node) => {
    index ??= indexOf(document);
    return index.get(node) ?? "";
  };
}

function indexOf(document: object): Map<object, string> {
  const index = new Map<object, string>();
  const visit = (node: unknown, pointer: string): void => {
    if (!isContainer(node)) return;
    index.set(node, pointer);
    for (const [key, value] of Object.entries(node))
      if (isContainer(value)) visit(value, childPointer(pointer, key));
  };
  visit(document, "");
  return index;
}

const uriFragment = (pointer: string): string =>
  pointerTokens(pointer)
    .map((token) => `/${encodeURIComponent(childPointer("", token).slice(1))}`)
    .join("");

/** Members of these are named by the document's author: `example` among them is a name, not the keyword. */
const NAMED_BY_AUTHOR = new Set(["properties", "patternProperties", "$defs", "schemas", "dependentSchemas"]);

function withoutExamples(node: unknown, parent = ""): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutExamples(item));
  if (!isContainer(node)) return node;
  const authored = NAMED_BY_AUTHOR.has(parent);
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => authored || !["example", "examples", "default"].includes(key))
      .map(([key, value]) => [
        key,
        keepsLiteral(key, authored) ? value : withoutExamples(value, authored ? "" : key),
      ]),
  );
}

/** `const` and `enum` hold values, not schemas. */
const keepsLiteral = (key: string, authored: boolean): boolean =>
  !authored && (key === "const" || key === "enum");
