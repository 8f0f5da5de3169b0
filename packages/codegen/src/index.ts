export { isObject, type JsonObject, type OpenApiDocument } from "./document.js";
export { type GenerateClientOptions, generateClient } from "./generate-client.js";
export { type GenerateTypesOptions, generateTypes } from "./generate-types.js";
export { jsonPointer, pointerTokens } from "./json-pointer.js";
export { nameOperations, type OperationName } from "./name-operations.js";
export { nameSchemas } from "./name-schemas.js";
export { type Operation, type Parameter, readOperations } from "./read-operations.js";
export { resolveRef } from "./resolve-ref.js";
export type { GeneratedFile } from "./source-text.js";
