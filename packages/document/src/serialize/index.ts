// Parameters and bodies as they go on the wire. A server that judges requests parses by code of its own, never by the inverse.

export {
  type HeaderList,
  type HttpRequest,
  type HttpResponse,
  headerValue,
  type Send,
  type SendOptions,
} from "./http-message.js";
export { encodingOf, serializeBody } from "./serialize-body.js";
export { serializeSimple, textOf, textValue } from "./serialize-field.js";
export { type RequestParts, serializeRequest } from "./serialize-request.js";
