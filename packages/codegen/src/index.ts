export * from "./document/index.js";
export { type GenerateClientOptions, generateClient } from "./generate-client.js";
export { type GenerateTypesOptions, generateTypes } from "./generate-types.js";
export { nameOperations, type OperationName } from "./name-operations.js";
export { nameSchemas } from "./name-schemas.js";
export { type Operation, type Parameter, readOperations } from "./read-operations.js";
export type { GeneratedFile } from "./source-text.js";
