// Two implementations of JSON Schema, so that one mistake doesn't hide in both.

export {
  type SchemaCheck,
  type SchemaError,
  type SchemaValidator,
  schemaValidator,
} from "./schema-validator.js";
export type { KeywordLocation, SchemaEdit, SecondValidator } from "./second-validator.js";
export { type ApiSchemas, apiSchemas } from "./second-validator.js";
