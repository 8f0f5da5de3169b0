/**
 * What a document says, without what holds a server to it: light to load, for tools that make something of a document.
 */
export type {
  Api,
  Credential,
  Field,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  Security,
} from "./document/api.js";
export { childPointer, isContainer, isObject, pointerTokens, valueAt } from "./document/json-pointer.js";
export { readApi, readPathItem } from "./document/read-api.js";
export { type Located, refPointer, resolvePointer, tryResolvePointer } from "./document/resolve-pointer.js";
export { exampleValues } from "./generate/example-values.js";
export { type NamedExample, namedExamples } from "./generate/named-examples.js";
export { concreteMediaType, isJson } from "./wire/media-types.js";
export { type RequestParts, serializeRequest } from "./wire/serialize-request.js";
