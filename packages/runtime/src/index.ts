export { ApiPromise, type WithResponse } from "./api-promise.js";
export type { WaitLimits } from "./begin-wait.js";
export {
  binaryBody,
  bodiesBy,
  formBody,
  multipartBody,
  type PropertyEncoding,
  textBody,
} from "./bodies.js";
export { Client, Resource } from "./client.js";
export { basicCredential, securityBy } from "./credentials.js";
export type {
  AnswerReader,
  BodyChooser,
  BodyKind,
  BodySerializer,
  CallArguments,
  Chunks,
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
export { ApiError, type ErrorFields, type ErrorObject, isApiError } from "./errors/api-error.js";
export {
  AbortError,
  ConnectionError,
  MalformedResponseError,
  OptionsError,
  TimeoutError,
} from "./errors/call-errors.js";
export { type CallDescription, ClientError, type ErrorDetails } from "./errors/client-error.js";
export { type EndReason, OperationCanceledError, OperationFailedError } from "./errors/wait-errors.js";
export type { ErrorEvent, Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export { anyAnswer } from "./media-types.js";
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
export {
  byCursor,
  byLink,
  byOffset,
  byPageNumber,
  type Cursors,
  type Links,
  type Offsets,
  type PageNumbers,
  type PageSize,
} from "./page-styles.js";
export {
  carriesPage,
  type ItemsOptions,
  type PageDetails,
  type PageFacts,
  type PageItem,
  PagePromise,
  type PageRequest,
  type PageStyle,
  type ReceivedPage,
  requestPages,
} from "./pages.js";
export { writeParameters, writeQuery } from "./parameters.js";
export { serverVariables } from "./read-options.js";
export {
  allowReserved,
  deepObject,
  form,
  formExploded,
  jsonParameter,
  label,
  labelExploded,
  matrix,
  matrixExploded,
  pipeDelimited,
  simple,
  simpleExploded,
  spaceDelimited,
} from "./styles.js";
export {
  carriesWait,
  type InCase,
  type StartAndWaitOptions,
  type StatusCase,
  type StatusValue,
  startAndWait,
  type WaitDetails,
  type Waiter,
  type WaiterFacts,
  type WaitOptions,
  waitUntilFinal,
  watchUntilFinal,
} from "./wait.js";
