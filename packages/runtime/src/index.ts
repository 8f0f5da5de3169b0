export { ApiPromise, type WithResponse } from "./api-promise.js";
export { Client } from "./client.js";
export type {
  BodySerializer,
  CallArguments,
  ClientDefinition,
  CredentialDefinition,
  OperationDefinition,
  OptionDefinition,
  ParameterStyle,
  SerializedBody,
  ServerVariableDefinition,
} from "./definition.js";
export { AbortError } from "./errors/abort-error.js";
export { ApiError } from "./errors/api-error.js";
export { type CallDescription, ClientError } from "./errors/client-error.js";
export { ConnectionError } from "./errors/connection-error.js";
export { MalformedResponseError } from "./errors/malformed-response-error.js";
export { OptionsError } from "./errors/options-error.js";
export { TimeoutError } from "./errors/timeout-error.js";
export type { BasicCredential, BasicPair, ClientOptions, Credential, RequestOptions } from "./options.js";
export { Resource } from "./resource.js";
