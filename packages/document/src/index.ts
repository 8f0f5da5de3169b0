// Reads OpenAPI documents for everybody: no validator, no HTTP, no policy, and nothing from upstream.
export {
  asArray,
  asObject,
  asString,
  isContainer,
  isObject,
  type JsonObject,
  type OpenApiDocument,
} from "./json.js";
export { DocumentError } from "./load/document-error.js";
export { type LoadedDocument, type LoadOptions, loadDocument } from "./load/load-document.js";
export { normaliseDocument } from "./normalise-document.js";
export type {
  Api,
  Credential,
  Field,
  MediaType,
  Operation,
  Parameter,
  ParameterLocation,
  RequestBody,
  Response,
  Security,
} from "./operations/api.js";
export { concreteMediaType, essence, isJson, matchMediaType } from "./operations/media-types.js";
export type { ReadOptions } from "./operations/read-context.js";
export { METHODS, readApi, readOperations, readPathItem } from "./operations/read-operations.js";
export { childPointer, jsonPointer, pointerTokens, valueAt, valueAtTokens, withValueAt } from "./pointer.js";
export { type Problem, ProblemError, Problems } from "./problem.js";
export {
  type Located,
  localPointer,
  refPointer,
  resolvePointer,
  resolveRef,
  tryResolvePointer,
  tryResolveRef,
} from "./resolve.js";
export {
  type Conjunction,
  itemSchemas,
  limitOf,
  matchesPattern,
  memberSchemas,
  typesOfConjunction,
  valuesOf,
} from "./schema/conjunction.js";
export { absentProperties, type Direction, directDocument, isAbsentFrom } from "./schema/direct-document.js";
export { itemSchema, memberSchema, type SchemaType, schemaTypes } from "./schema/schema-types.js";
export {
  type InstanceStep,
  SCHEMA_KEYWORDS,
  type SchemaKeyword,
  type Subschema,
  subschemas,
  type VisitedSchema,
  visitSchemas,
} from "./schema/visit-schemas.js";
