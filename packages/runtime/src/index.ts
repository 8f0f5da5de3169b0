export { anyAnswer } from "./any-answer.js";
export { ApiPromise, type WithResponse } from "./api-promise.js";
export { basicCredential } from "./basic-credential.js";
export { binaryBody } from "./bodies/binary-body.js";
export { bodiesBy } from "./bodies/bodies-by.js";
export { formBody } from "./bodies/form-body.js";
export { multipartBody } from "./bodies/multipart-body.js";
export type { PropertyEncoding } from "./bodies/property-encoding.js";
export { textBody } from "./bodies/text-body.js";
export { Client } from "./client.js";
export type {
  AnswerReader,
  BodyChooser,
  BodyKind,
  BodySerializer,
  CallArguments,
  ClientDefinition,
  CredentialDefinition,
  CredentialEncoder,
  OperationDefinition,
  OptionDefinition,
  ParameterPlace,
  ParameterStyle,
  ParameterWriter,
  SecurityChooser,
  SerializedBody,
  ServerFiller,
  ServerVariableDefinition,
  WrittenParameters,
} from "./definition.js";
export { AbortError } from "./errors/abort-error.js";
export { ApiError } from "./errors/api-error.js";
export { type CallDescription, ClientError, type ErrorDetails } from "./errors/client-error.js";
export { ConnectionError } from "./errors/connection-error.js";
export { isApiError } from "./errors/is-api-error.js";
export { MalformedResponseError } from "./errors/malformed-response-error.js";
export { OptionsError } from "./errors/options-error.js";
export { TimeoutError } from "./errors/timeout-error.js";
export type { ErrorEvent, Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export type {
  AnswerCheck,
  BasicCredential,
  BasicPair,
  CallLimits,
  CheckedAnswer,
  ClientOptions,
  Credential,
  RequestOptions,
  RetryOptions,
} from "./options.js";
export type { ErrorFields, ErrorObject } from "./read-error-object.js";
export { Resource } from "./resource.js";
export { securityBy } from "./security-by.js";
export { serverVariables } from "./server-variables.js";
export { allowReserved } from "./styles/allow-reserved.js";
export { deepObject } from "./styles/deep-object.js";
export { form } from "./styles/form.js";
export { formExploded } from "./styles/form-exploded.js";
export { jsonParameter } from "./styles/json-parameter.js";
export { label } from "./styles/label.js";
export { labelExploded } from "./styles/label-exploded.js";
export { matrix } from "./styles/matrix.js";
export { matrixExploded } from "./styles/matrix-exploded.js";
export { pipeDelimited } from "./styles/pipe-delimited.js";
export { simple } from "./styles/simple.js";
export { simpleExploded } from "./styles/simple-exploded.js";
export { spaceDelimited } from "./styles/space-delimited.js";
export { writeParameters } from "./write-parameters.js";
export { writeQuery } from "./write-query.js";
