import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { isContainer, pointerTokens } from "../document/json-pointer.js";

// ajv-formats is CommonJS: under NodeNext its default export is the module's own `default`.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/** A keyword that a value breaks: where the keyword stands, and where the value. */
export interface SchemaError {
  readonly keyword: string;
  /** Pointer to the keyword as ajv came to it; after a `$ref` it starts anew at the schema referred to. */
  readonly schemaPath: string;
  readonly instancePath: string;
}

export type SchemaCheck = (value: unknown) => readonly SchemaError[];

/** Holds a value to a schema of the document; the schema is told by its pointer. */
export type SchemaValidator = (schemaPointer: string) => SchemaCheck;

const DOCUMENT_ID = "openapi:document";

/**
 * Validates values against the schemas of an OpenAPI 3.1 document, as JSON Schema 2020-12 with formats asserted and a
 * discriminator's mapping held to: a mapped value has to obey the schema that it is mapped to.
 */
export function schemaValidator(document: object): SchemaValidator {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
  addFormats(ajv);
  ajv.addKeyword({ keyword: "discriminator", macro: discriminatorMacro });
  // Examples are no part of the schemas, and may hold `$id` and `$ref` of their own.
  ajv.addSchema(withoutExamples(document) as object, DOCUMENT_ID);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => (value) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${DOCUMENT_ID}#${uriFragment(pointer)}` });
    compiled.set(pointer, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(schemaError);
  };
}

const schemaError = ({ keyword, schemaPath, instancePath }: ErrorObject): SchemaError => ({
  keyword,
  schemaPath,
  instancePath,
});

const uriFragment = (pointer: string): string =>
  pointerTokens(pointer)
    .map((token) => `/${encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("");

/** https://spec.openapis.org/oas/v3.1.0#discriminator-object, as JSON Schema. */
function discriminatorMacro({
  propertyName,
  mapping = {},
}: {
  propertyName: string;
  mapping?: object;
}): object {
  return {
    allOf: Object.entries(mapping).map(([key, target]: [string, string]) => ({
      if: { type: "object", required: [propertyName], properties: { [propertyName]: { const: key } } },
      // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
      then: { $ref: `${DOCUMENT_ID}${target.startsWith("#") ? target : `#/components/schemas/${target}`}` },
    })),
  };
}

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
