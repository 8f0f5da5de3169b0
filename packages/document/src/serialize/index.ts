// Parameters and bodies as they go on the wire. A server that judges requests parses by code of its own, never by the inverse.
export { encodingOf } from "./encoding-of.js";
export {
  type HeaderList,
  type HttpRequest,
  type HttpResponse,
  headerValue,
  type Send,
  type SendOptions,
} from "./http-message.js";
export { serializeBody } from "./serialize-body.js";
export { serializeSimple } from "./serialize-field.js";
export { type RequestParts, serializeRequest } from "./serialize-request.js";
export { textOf, textValue } from "./text-of.js";
