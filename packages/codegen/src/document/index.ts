// Reading a document, without the weight of the generator: no openapi-typescript, no compiler.
export { isObject, type JsonObject, type OpenApiDocument } from "./json.js";
export { jsonPointer, pointerTokens } from "./json-pointer.js";
export { type Resolved, resolveRef } from "./resolve-ref.js";
